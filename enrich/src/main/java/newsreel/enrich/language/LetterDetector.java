package newsreel.enrich.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells languages of one script by their letters: each run of one to three letters of a text, and each function word, adds
 * to the languages that have it the logarithm of how frequent it is there. That tells most headlines, which have hardly a
 * function word. The profiles are read when they are first asked for: copy that is plainly English never asks. Thread-safe.
 */
final class LetterDetector {
    /** By then two hundred letters and more have spoken. */
    private static final int CHARACTERS_READ = 400;

    /** What a function word says for each language that has it, beside its letters. */
    private static final double FUNCTION_WORD = 4;

    /**
     * How far another language must be ahead of English, by itself and by its score: names, tables and codes are no
     * language. And how far the best must be ahead of the next.
     */
    private static final double LEAD_OVER_ENGLISH = 20;

    private static final double SHARE_OVER_ENGLISH = 0.08;
    private static final double LEAD = 1;
    private static final int LEAST_WORDS = 3;

    /** A word of letters that English lacks, and no name, leaves less room for English: then this lead is enough. */
    private static final double LEAD_BESIDE_FOREIGN_WORDS = 12;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Letters of words that English has borrowed: {@code café}, {@code naïve}, {@code façade}, {@code piñata}, {@code à la carte}. */
    private static final String BORROWED = "éèêïçñà";

    /**
     * Most news is in a few languages, and their small neighbours look much alike: Spanish and Galician. Where the letters
     * hardly tell, it is one of these.
     */
    private static final Set<String> WIDELY_WRITTEN = Set.of("en", "es", "de", "fr", "pt", "it", "nl");

    private static final double FOR_WIDELY_WRITTEN = 1.5;

    /** English is what a text is read as that tells nothing, so that it needs less. */
    private static final double LEAD_OF_ENGLISH = 6;

    /** Names are in any language, so that a word with a capital says this part of what it says without. */
    private static final double OF_A_CAPITAL = 0.4;

    private static final String ENGLISH = "en";

    private final FunctionWords words;
    private final int english;
    private final int[] widelyWritten;
    private volatile LetterProfiles profiles;

    LetterDetector(FunctionWords words) {
        this.words = words;
        this.english = words.languages().indexOf(ENGLISH);
        this.widelyWritten = WIDELY_WRITTEN.stream()
                .mapToInt(words.languages()::indexOf)
                .filter(language -> language >= 0)
                .toArray();
    }

    /** The language of the text's beginning; empty when no language is well ahead. */
    Optional<String> detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        double[] scores = scores(beginning);
        double[] likely = likely(scores);
        int best = best(likely, -1);
        double ahead = likely[best] - likely[best(likely, best)];
        boolean clear = best == english
                ? ahead >= LEAD_OF_ENGLISH
                : ahead >= LEAD
                        && (hasForeignWord(beginning)
                                ? scores[best] - scores[english] >= LEAD_BESIDE_FOREIGN_WORDS
                                : isAheadOfEnglish(best, scores) && (scores[english] == 0 || hasWords(beginning)));
        return clear ? Optional.of(words.languages().get(best)) : Optional.empty();
    }

    /**
     * Two words in English letters are a name as often as not: {@code Malaysian ringgit}. One that is said again is no other:
     * {@code Blah blah blah} stands for copy that is to come.
     */
    private static boolean hasWords(String text) {
        Set<String> words = new HashSet<>();
        Letters.eachWord(text, word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words.size() >= LEAST_WORDS;
    }

    /** The scores, with what is known before the text is read. */
    private double[] likely(double[] scores) {
        double[] likely = scores.clone();
        for (int language : widelyWritten) {
            likely[language] += likely[language] > 0 ? FOR_WIDELY_WRITTEN : 0;
        }
        return likely;
    }

    /** Whether a word that is no name has a letter that English neither has nor borrowed. */
    private static boolean hasForeignWord(String text) {
        boolean[] found = {false};
        Letters.eachWord(
                text,
                word -> found[0] |=
                        Character.isLowerCase(word.charAt(0)) && word.chars().anyMatch(LetterDetector::isForeign));
        return found[0];
    }

    private static boolean isForeign(int letter) {
        return letter >= FIRST_BEYOND_ASCII && BORROWED.indexOf(letter) < 0;
    }

    private boolean isAheadOfEnglish(int language, double[] scores) {
        double lead = scores[language] - scores[english];
        return lead >= LEAD_OVER_ENGLISH && lead >= SHARE_OVER_ENGLISH * scores[language];
    }

    private double[] scores(String text) {
        double[] scores = new double[words.languages().size()];
        Letters.eachWord(text, word -> {
            scoreFunctionWord(word, scores);
            double part = Character.isUpperCase(word.charAt(0)) ? OF_A_CAPITAL : 1;
            scoreLetters(word.toLowerCase(Locale.ROOT), part, scores);
        });
        return scores;
    }

    /** As it stands: with a capital it may be part of a name, as in {@code Der Spiegel sues Die Welt}. */
    private void scoreFunctionWord(String word, double[] scores) {
        for (int language : words.languagesOf(word)) {
            scores[language] += FUNCTION_WORD;
        }
    }

    private void scoreLetters(String word, double part, double[] scores) {
        LetterProfiles table = profiles();
        long run = LetterProfiles.EDGE;
        for (int i = 0; i <= word.length(); i++) {
            char letter = i < word.length() ? word.charAt(i) : LetterProfiles.EDGE;
            for (int letters = i < word.length() ? 1 : 2;
                    letters <= Math.min(i + 2, LetterProfiles.LONGEST);
                    letters++) {
                table.score(LetterProfiles.run(run, letter, letters), part, scores);
            }
            run = LetterProfiles.run(run, letter, LetterProfiles.LONGEST);
        }
    }

    /** Two threads that come at once both read the table; it is the same. */
    private LetterProfiles profiles() {
        LetterProfiles table = profiles;
        if (table == null) {
            table = LetterProfiles.shipped(words.languages());
            profiles = table;
        }
        return table;
    }

    private static int best(double[] scores, int butFor) {
        int best = butFor == 0 ? 1 : 0;
        for (int i = 0; i < scores.length; i++) {
            best = i != butFor && scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
