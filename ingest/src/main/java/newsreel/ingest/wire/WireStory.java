package newsreel.ingest.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;

/**
 * What a message tells, or several takes of it.
 *
 * @param slug what it is called among desks, letters alone; empty when it has no name
 * @param later whether it is a later take of a story
 * @param open whether it says that more follows
 * @param title null when the text itself begins with it, or has none
 * @param published null when it does not say
 * @param text its copy
 */
record WireStory(String slug, boolean later, boolean open, WireTitle title, Instant published, String text) {
    /** Codes are looked for in so many lines above the copy. */
    private static final int MOST_CODE_LINES = 8;

    private static final Pattern MORE = Pattern.compile(
            "(?i)[(\\[]?\\s*(?:more(?: to (?:come|follow))?|mehr|follows|suite|sigue)\\s*[)\\]]?[.\\s-]*");

    private static final Pattern END = Pattern.compile(
            "(?i)[(\\[]?\\s*(?:ends?|end of story|-+\\s?30\\s?-+|#{2,}|nnnn|reuters?|fin)\\s*[)\\]]?<?|\\(\\(.{0,300}\\)\\)|\\p{Lu}{2,4}-\\p{Lu}{2}-\\d{2}-\\d{2}-\\d{2}\\s.*");

    /** Who wrote and sent it, in the signs of a desk: {@code dpa yyzz n1 jd}. */
    private static final Pattern SIGNS = Pattern.compile("\\p{Ll}{2,4}(?: [\\p{Ll}\\d]{1,4}){1,6}");

    static WireStory of(WireMessage message) {
        List<String> lines = new ArrayList<>(message.text());
        List<String> codes = new ArrayList<>(message.header());
        codes.addAll(takeCodes(lines));
        Instant published = Stream.of(
                        message.trailer(), lines.subList(Math.max(0, lines.size() - 3), lines.size()), codes)
                .flatMap(List::stream)
                .flatMap(line -> WireTimes.in(line).stream())
                .findFirst()
                .orElse(null);
        boolean open = takeEnd(lines);
        WireTitle title = WireTitle.take(lines);
        return new WireStory(
                WireCodes.slug(codes), WireCodes.areOfALaterTake(codes), open, title, published, WireCopy.of(lines));
    }

    /** The codes above the copy; a message of nothing else is all copy. */
    private static List<String> takeCodes(List<String> lines) {
        List<String> codes = new ArrayList<>();
        int copy = 0;
        while (copy < lines.size() && codes.size() < MOST_CODE_LINES) {
            String line = lines.get(copy);
            if (!line.isBlank() && !WireCodes.is(line)) {
                break;
            }
            codes.add(line);
            copy++;
        }
        if (copy == lines.size()) {
            return List.of();
        }
        lines.subList(0, copy).clear();
        return codes;
    }

    /** Takes what ends a message off it; whether it says that more follows. */
    private static boolean takeEnd(List<String> lines) {
        boolean open = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i).strip();
            boolean more = MORE.matcher(line).matches();
            boolean end = END.matcher(line).matches() || SIGNS.matcher(line).matches() || WireTimes.isAlone(line);
            if (!line.isEmpty() && !more && !end) {
                break;
            }
            open |= more;
            lines.remove(i);
        }
        return open;
    }

    /** Whether the other is the next take of this one. */
    boolean goesOnIn(WireStory next) {
        return !slug.isEmpty() && slug.equals(next.slug) && (open || next.later);
    }

    /** Both as one; a later take says what it is a take of, which is not said again. */
    WireStory with(WireStory next) {
        return new WireStory(
                slug,
                later,
                next.open,
                title,
                published != null ? published : next.published,
                text + "\n\n" + rest(next));
    }

    private String rest(WireStory next) {
        String[] parts = next.text.strip().split("\\n", 2);
        return parts.length == 2 && isTitle(parts[0]) ? parts[1] : next.text;
    }

    private boolean isTitle(String line) {
        String first = letters(
                title.headline() != null
                        ? title.headline()
                        : text.strip().lines().findFirst().orElse(""));
        return !first.isEmpty() && letters(line).startsWith(first);
    }

    private static String letters(String line) {
        return line.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
    }

    RawArticle article(Instant retrieved) {
        return ArticleIdentity.identified(RawArticle.builder()
                .headline(title.headline())
                .byline(title.byline())
                .published(published)
                .retrieved(retrieved)
                .content(text)
                .build());
    }
}
