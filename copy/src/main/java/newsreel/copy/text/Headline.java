package newsreel.copy.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headline, with the deck that some papers set on the same line: {@code Fed Lifts Rates : Economy: Markets fall}.
 *
 * @param text the headline alone
 * @param deck what follows the colon between spaces; null when there is none
 */
record Headline(String text, String deck) {
    private static final String DECK_MARK = " : ";
    private static final int LONGEST = 180;
    private static final int LONGEST_WITH_DECK = 500;
    private static final int LONGEST_DECK = 350;

    /** The copy starts within that many lines under a headline. */
    private static final int FRONT_MATTER = 4;

    private static final int LONG_WORD = 4;
    private static final int FEWEST_LONG_WORDS = 3;

    /** The first of the paragraphs as a headline over the others, if it reads as one and they as copy. */
    static Optional<Headline> over(String first, List<String> others) {
        Headline headline = of(first);
        return headline.fits() && headline.isTitleOver(others) ? Optional.of(headline) : Optional.empty();
    }

    /** The paragraph as the headline that came with the article, when it repeats that. */
    static Optional<Headline> known(String paragraph, String known) {
        if (paragraph.length() > LONGEST_WITH_DECK) {
            return Optional.empty();
        }
        Headline headline = of(paragraph);
        return SameWords.have(paragraph, known) || SameWords.have(headline.text, known)
                ? Optional.of(headline)
                : Optional.empty();
    }

    /** Whether the paragraph is a deck: short, and either no sentence with longer copy under it, or right above the byline. */
    static boolean isDeck(String paragraph, String next) {
        if (paragraph.length() > LONGEST_DECK || isCopyOpening(paragraph)) {
            return false;
        }
        return Byline.parse(next).isPresent()
                || (!Sentences.endsInFullStop(paragraph)
                        && !Sentences.runsOn(paragraph)
                        && next.length() > paragraph.length()
                        && Sentences.ends(next));
    }

    private static Headline of(String line) {
        int mark = line.indexOf(DECK_MARK);
        return mark < 0
                ? new Headline(line, null)
                : new Headline(
                        line.substring(0, mark).strip(),
                        line.substring(mark + DECK_MARK.length()).strip());
    }

    private boolean fits() {
        return text.length() <= LONGEST && (deck == null || deck.length() <= LONGEST_DECK);
    }

    private boolean isTitleOver(List<String> others) {
        List<String> below = others.subList(0, Math.min(FRONT_MATTER, others.size()));
        if (below.isEmpty() || isCopyOpening(text) || Sentences.runsOn(text)) {
            return false;
        }
        if (Sentences.isUpperCase(text)) {
            return below.stream().anyMatch(other -> !Sentences.isUpperCase(other));
        }
        return deck != null
                || isCredit(below.get(0))
                || (isTitle() && below.stream().anyMatch(this::isCopyUnder));
    }

    private boolean isTitle() {
        return !Sentences.endsInFullStop(text) || isInTitleCase(text);
    }

    /** Only running sentences are copy: the lines of a list have no headline above them. */
    private boolean isCopyUnder(String paragraph) {
        return paragraph.length() > LONGEST || (Sentences.ends(paragraph) && paragraph.length() > text.length() / 2);
    }

    private static boolean isCredit(String paragraph) {
        return Byline.parse(paragraph).isPresent()
                || PublicationLine.parse(paragraph).isPresent();
    }

    /** Copy in lower case throughout, and copy behind a dateline, has no headline in its first line. */
    private static boolean isCopyOpening(String paragraph) {
        return !Sentences.hasUpperCase(paragraph) || Dateline.parse(paragraph).isPresent();
    }

    /** Every longer word starts with a capital, and there are some. */
    private static boolean isInTitleCase(String text) {
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        return words.size() >= FEWEST_LONG_WORDS
                && words.stream().noneMatch(word -> Character.isLowerCase(word.charAt(0)));
    }
}
