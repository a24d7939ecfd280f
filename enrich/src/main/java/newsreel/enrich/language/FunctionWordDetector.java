package newsreel.enrich.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells a language by its script and, among languages of one script, by how many of its function words stand in the
 * text's beginning. A text is taken for another language than English only when that is well supported: a wrong guess
 * would cost an English article its topics.
 *
 * <p>Why no library: the jar of Lingua 1.2 is 80 MB of models, and OpenNLP's detector is documented to want two sentences
 * or more. The one question here is English or not, at the speed of the line; function words answer it from a table of
 * a few kilobytes.
 */
final class FunctionWordDetector implements LanguageDetector {
    private static final int CHARACTERS_READ = 2_000;

    /** English must show this many of its function words, shared ones counted in part; another language more. */
    private static final double LEAST_ENGLISH = 1.5;

    private static final double LEAST_OTHER = 2.5;

    /** In longer text they are this share of the words at least. */
    private static final double LEAST_SHARE = 0.08;

    /** How far another language must be ahead of English. */
    private static final double LEAD_OVER_ENGLISH = 2;

    /** How many function words of another language it takes, and how far it must be ahead, to give a declaration the lie. */
    private static final double LEAST_AGAINST_DECLARED = 5;

    private static final double LEAD_OVER_DECLARED = 3;

    private static final String ENGLISH = "en";

    private final FunctionWords table;
    private final int english;

    FunctionWordDetector(FunctionWords table) {
        this.table = table;
        this.english = table.languages().indexOf(ENGLISH);
    }

    @Override
    public Optional<String> detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return Scripts.languageOf(beginning).or(() -> byFunctionWords(beginning));
    }

    /** Said to be in a language that is not known here, it may be in that one. */
    @Override
    public Optional<String> contradicted(String text, String said) {
        int declared = table.languages().indexOf(said);
        if (declared < 0 && !Scripts.isTold(said)) {
            return Optional.empty();
        }
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return Scripts.languageOf(beginning)
                .or(() -> clearlyByFunctionWords(beginning, declared))
                .filter(told -> !told.equals(said));
    }

    private Optional<String> clearlyByFunctionWords(String text, int declared) {
        double[] scores = new double[table.languages().size()];
        int words = count(text.toLowerCase(Locale.ROOT), scores);
        int best = best(scores);
        double against = declared < 0 ? 0 : scores[declared] * LEAD_OVER_DECLARED;
        double least = against == 0 && !Scripts.isLatin(text)
                ? LEAST_OTHER
                : Math.max(LEAST_AGAINST_DECLARED, 2 * LEAST_SHARE * words);
        return scores[best] >= Math.max(least, against)
                ? Optional.of(table.languages().get(best))
                : Optional.empty();
    }

    private Optional<String> byFunctionWords(String text) {
        double[] scores = new double[table.languages().size()];
        int words = count(text.toLowerCase(Locale.ROOT), scores);
        int best = best(scores);
        boolean enough = scores[best] >= Math.max(best == english ? LEAST_ENGLISH : LEAST_OTHER, LEAST_SHARE * words);
        boolean clear = best == english || scores[best] >= LEAD_OVER_ENGLISH * scores[english];
        return enough && clear ? Optional.of(table.languages().get(best)) : Optional.empty();
    }

    /** Adds up the scores; how many words there are. */
    private int count(String text, double[] scores) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isWordCharacter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                add(text.substring(start, i), scores);
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(String word, double[] scores) {
        int[] languages = table.languagesOf().get(word);
        if (languages != null) {
            for (int language : languages) {
                scores[language] += 1.0 / Math.sqrt(languages.length);
            }
        }
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
