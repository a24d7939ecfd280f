package newsreel.ingest.sgml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * An element of a collection.
 *
 * @param name as it is written
 * @param attributes as they are written
 * @param content between its tags, as it is written
 */
record SgmlElement(String name, String attributes, String content) {
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?p\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][\\w.-]*(?:\\s[^<>]{0,200})?>");

    /** The element whose start tag ends there; nothing when it has no end. */
    static Optional<SgmlElement> at(String text, String name, String attributes, int from) {
        Matcher end =
                Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(text);
        return end.find(from)
                ? Optional.of(new SgmlElement(name, attributes, text.substring(from, end.start())))
                : Optional.empty();
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** An attribute's value; nothing without one. */
    Optional<String> attribute(String wanted) {
        Matcher value =
                Pattern.compile("(?i)\\b" + wanted + "\\s*=\\s*\"?([^\"\\s>]+)").matcher(attributes);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    /** The first element in it that has one of these names, the names in their order; nothing without one. */
    Optional<SgmlElement> first(String... names) {
        for (String wanted : names) {
            Matcher start = Pattern.compile("<(" + wanted + ")\\b([^>]*)>", Pattern.CASE_INSENSITIVE)
                    .matcher(content);
            if (start.find()) {
                Optional<SgmlElement> found = at(content, start.group(1), start.group(2), start.end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Itself but for an element in it. */
    SgmlElement without(String other) {
        return first(other)
                .map(part -> content.replaceFirst(
                        "(?is)<" + other + "\\b[^>]*>" + Pattern.quote(part.content) + "</" + other + "\\s*>", ""))
                .map(rest -> new SgmlElement(name, attributes, rest))
                .orElse(this);
    }

    /** What is written in it, paragraphs parted by blank lines, without tags and control characters. */
    String text() {
        String parted = PARAGRAPH.matcher(content).replaceAll("\n\n");
        String plain = Parser.unescapeEntities(TAG.matcher(parted).replaceAll(""), false);
        StringBuilder text = new StringBuilder(plain.length());
        plain.chars().filter(c -> c >= ' ' || c == '\n' || c == '\t').forEach(c -> text.append((char) c));
        return text.toString();
    }

    /** The same on one line; nothing when it is blank. */
    Optional<String> line() {
        return Optional.of(text().replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty());
    }

    @Override
    public String toString() {
        return "<" + name.toLowerCase(Locale.ROOT) + ">";
    }
}
