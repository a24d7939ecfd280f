package newsreel.enrich.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands above the body of a page: read paragraph by paragraph until the first that is body. */
final class FrontMatter {
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_SUBHEADLINE = 350;
    private static final String DECK_MARK = " : ";

    private String headline;
    private String subheadline;
    private Byline byline;
    private Instant published;
    private int length;

    /** @param knownHeadline the headline that came with the article, null when none did */
    static FrontMatter of(List<String> paragraphs, String knownHeadline) {
        FrontMatter front = new FrontMatter();
        boolean headlineKnown = knownHeadline != null && !knownHeadline.isBlank();
        // One paragraph is always left for the body.
        while (front.length < paragraphs.size() - 1
                && (front.takeCredit(paragraphs.get(front.length))
                        || (headlineKnown
                                ? front.takeKnownHeadline(paragraphs.get(front.length), knownHeadline)
                                : front.takeHeadline(
                                        paragraphs.get(front.length), paragraphs.get(front.length + 1))))) {
            front.length++;
        }
        return front;
    }

    private boolean takeCredit(String paragraph) {
        if (byline == null && (length > 0 || paragraph.regionMatches(true, 0, "by ", 0, 3))) {
            Optional<Byline> parsed = Byline.parse(paragraph);
            if (parsed.isPresent()) {
                byline = parsed.get();
                return true;
            }
        }
        Optional<PublicationLine> date = PublicationLine.parse(paragraph);
        date.map(PublicationLine::published).ifPresent(instant -> published = published == null ? instant : published);
        return date.isPresent();
    }

    private boolean takeKnownHeadline(String paragraph, String known) {
        if (headline == null && paragraph.equalsIgnoreCase(Paragraphs.fold(known))) {
            headline = paragraph;
            return true;
        }
        return false;
    }

    private boolean takeHeadline(String paragraph, String next) {
        if (headline == null && byline == null && isHeadline(paragraph)) {
            int mark = paragraph.indexOf(DECK_MARK);
            headline = mark < 0 ? paragraph : paragraph.substring(0, mark).strip();
            subheadline = mark < 0
                    ? null
                    : paragraph.substring(mark + DECK_MARK.length()).strip();
            return true;
        }
        if (headline != null && subheadline == null && byline == null && isSubheadline(paragraph, next)) {
            subheadline = paragraph;
            return true;
        }
        return false;
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && (paragraph.contains(DECK_MARK) || !endsLikeASentence(paragraph))
                && Dateline.parse(paragraph).isEmpty();
    }

    /** A deck is short, and either no sentence, or stands right above the byline. */
    private static boolean isSubheadline(String paragraph, String next) {
        return paragraph.length() <= LONGEST_SUBHEADLINE
                && Dateline.parse(paragraph).isEmpty()
                && (Byline.parse(next).isPresent()
                        || (!endsLikeASentence(paragraph) && next.length() > paragraph.length()));
    }

    private static boolean endsLikeASentence(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && "\"”’')".indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || (paragraph.charAt(end - 1) == '.' && !endsInAbbreviation(paragraph, end));
    }

    /** {@code U.S.} at the end of a headline is no full stop. */
    private static boolean endsInAbbreviation(String paragraph, int end) {
        return end >= 3 && paragraph.charAt(end - 3) == '.' && Character.isUpperCase(paragraph.charAt(end - 2));
    }

    String headline() {
        return headline;
    }

    String subheadline() {
        return subheadline;
    }

    String byline() {
        return byline == null ? null : byline.text();
    }

    List<String> authors() {
        return byline == null ? List.of() : byline.authors();
    }

    Instant published() {
        return published;
    }

    /** How many paragraphs it takes. */
    int length() {
        return length;
    }
}
