package newsreel.copy.newsroom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.copy.text.Byline;

/**
 * Who wrote a story.
 *
 * @param byline as it stands; null when there is none
 * @param authors the names
 */
record Credit(String byline, List<String> authors) {
    static final Credit NONE = new Credit(null, List.of());

    private static final Words ENGLISH = new Words("By", "and");
    private static final Map<String, Words> LANGUAGES = Map.of(
            "de", new Words("Von", "und"),
            "fr", new Words("Par", "et"),
            "es", new Words("Por", "y"),
            "pt", new Words("Por", "e"),
            "it", new Words("Di", "e"),
            "nl", new Words("Door", "en"),
            "sv", new Words("Av", "och"),
            "no", new Words("Av", "og"),
            "nb", new Words("Av", "og"),
            "da", new Words("Af", "og"));

    /** What bylines of a language are made with. */
    private record Words(String by, String and) {
        String inEnglish(String byline) {
            return byline.replaceFirst("(?i)^" + by + "\\s+", "By ").replaceAll("\\s" + and + "\\s", " and ");
        }
    }

    /**
     * @param byline may be null
     * @param language of the copy; may be null
     */
    static Credit ofByline(String byline, String language) {
        if (byline == null) {
            return NONE;
        }
        String tag = language == null ? "" : language.replaceFirst("[-_].*", "");
        return new Credit(
                byline, Byline.authorsOf(LANGUAGES.getOrDefault(tag, ENGLISH).inEnglish(byline)));
    }

    /** With what the other says, where this says nothing. */
    Credit or(Credit other) {
        return new Credit(byline != null ? byline : other.byline, authors.isEmpty() ? other.authors : authors);
    }

    /** Both. */
    Credit and(Credit other) {
        return new Credit(
                joined(Stream.of(this, other).flatMap(credit -> Stream.ofNullable(credit.byline))),
                Stream.concat(authors.stream(), other.authors.stream())
                        .distinct()
                        .toList());
    }

    /** With commas between them where they have none; null when there are none. */
    static String joined(Stream<String> bylines) {
        String all = bylines.map(byline -> byline.replaceFirst("\\s*,$", "")).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
