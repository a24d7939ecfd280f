package newsreel.enrich.newsroom;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsreel.enrich.text.Byline;

/**
 * Who wrote a story.
 *
 * @param byline as it stands; null when there is none
 * @param authors the names
 */
record Credit(String byline, List<String> authors) {
    static final Credit NONE = new Credit(null, List.of());

    /** What stands for "By" in bylines of other languages. */
    private static final Map<String, String> BY = Map.of(
            "de", "Von", "fr", "Par", "es", "Por", "pt", "Por", "it", "Di", "nl", "Door", "sv", "Av", "no", "Av", "nb",
            "Av", "da", "Af");

    /** @param language of the copy; may be null */
    static Credit ofByline(String byline, String language) {
        return byline == null ? NONE : new Credit(byline, names(byline, language));
    }

    static List<String> names(String byline, String language) {
        String by = BY.get(language == null ? "" : language.replaceFirst("[-_].*", ""));
        String credits = by == null ? byline : byline.replaceFirst("(?i)^" + Pattern.quote(by) + "\\s+", "");
        return Byline.authorsOf(credits);
    }

    Credit or(Credit other) {
        return new Credit(byline != null ? byline : other.byline, authors.isEmpty() ? other.authors : authors);
    }
}
