package newsreel.copy.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a page's site, which its titles have behind a bar or dash. Immutable. */
final class SiteNames {
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]";

    /** Bars, of which scripts have their own, and dashes; where words have no blanks between them, neither have those. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|»«<>•·–—-]+\\s+|\\s*[|»ㅣ｜︱│┃∣❘¦‖]\\s*|\\s+::\\s+"
            + "|(?<=" + UNSPACED + ")[_–—-](?=" + UNSPACED + ")");

    /** One of these is in all that the separator is. */
    private static final String PARTING = "|»«<>•·–—-ㅣ｜︱│┃∣❘¦‖:_";

    /** Whatever stands before a site whose name is known. */
    private static final Pattern SIGN = Pattern.compile("\\s+[^\\p{L}\\p{N}\\s]{1,2}\\s+");

    private static final Pattern SECTION = Pattern.compile("(?<=[\\p{L}\\p{N}])[–—-][^\\s–—-]{1,20}$");
    private static final Pattern WORDS_UNSPACED = Pattern.compile(UNSPACED);

    /** What is longer has no name of a site at its end: it is a page that was never closed. */
    static final int LONGEST = 1_000;

    private static final int MOST_SITE_WORDS = 5;

    private final Set<String> keys;

    /** @param names the names that the site is known by */
    SiteNames(Stream<String> names) {
        this.keys = names.map(PlainText::key).collect(Collectors.toSet());
    }

    /** Whether the text is the site's name. */
    boolean isName(String text) {
        return keys.contains(PlainText.key(text));
    }

    /** The title alone: it often ends, or starts, with the name of the site behind a bar or dash. */
    String without(String title) {
        if (title.length() > LONGEST) {
            return title;
        }
        Matcher sign = SIGN.matcher(title);
        while (sign.find()) {
            if (isName(title.substring(sign.end()))) {
                return withoutSection(title.substring(0, sign.start()));
            }
        }
        return withoutSection(title);
    }

    private String withoutSection(String title) {
        int colon = title.indexOf(':');
        if (colon > 0 && isName(title.substring(0, colon))) {
            return title.substring(colon + 1).strip();
        }
        int last = title.lastIndexOf(": ");
        if (last > 0 && isName(title.substring(last + 1))) {
            return title.substring(0, last).strip();
        }
        if (!mayBeParted(title)) {
            return title;
        }
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            if (isName(after) || isShort(after, before)) {
                return isTight(separator) ? SECTION.matcher(before).replaceFirst("") : before;
            }
            if (isName(before)) {
                return after;
            }
        }
        return title;
    }

    /** A title, and what stands in it between its bars and dashes. */
    static Stream<String> parts(String title) {
        Stream<String> parts = mayBeParted(title) ? SEPARATOR.splitAsStream(title) : Stream.of();
        return Stream.concat(Stream.of(title), parts);
    }

    /** Whether the title has one of the signs that part titles. */
    private static boolean mayBeParted(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (PARTING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a bar that is no ASCII one stands without blanks, the section stands before it behind a dash without blanks. */
    private static boolean isTight(Matcher separator) {
        return separator.end() == separator.start() + 1 && separator.group().charAt(0) > '\u00ff';
    }

    private static boolean isShort(String site, String title) {
        if (WORDS_UNSPACED.matcher(title).find()) {
            return site.length() * 2 <= title.length();
        }
        int words = Words.of(site).words().size();
        return words <= MOST_SITE_WORDS && words < Words.of(title).words().size();
    }
}
