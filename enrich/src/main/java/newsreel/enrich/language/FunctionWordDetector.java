package newsreel.enrich.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells a language by its script and, among languages of one script, by how many of its function words stand in the
 * text's beginning; where these leave it open, by its letters. A text is taken for another language than English only when
 * that is well supported: a wrong guess would cost an English article its topics.
 */
final class FunctionWordDetector implements LanguageDetector {
    private static final int CHARACTERS_READ = 2_000;

    /** English must show this many of its function words, shared ones counted in part; another language more. */
    private static final double LEAST_ENGLISH = 1.5;

    private static final double LEAST_OTHER = 2.5;

    /** In longer text they are this share of the words at least. */
    private static final double LEAST_SHARE = 0.08;

    /** How far another language must be ahead of English, and of any other. */
    private static final double LEAD_OVER_ENGLISH = 2;

    private static final double LEAD_OVER_OTHERS = 1.5;

    /** How many function words of another language it takes, and how far it must be ahead, to give a declaration the lie. */
    private static final double LEAST_AGAINST_DECLARED = 5;

    private static final double LEAD_OVER_DECLARED = 3;

    private static final String ENGLISH = "en";

    private final FunctionWords table;
    private final int english;
    private final LetterDetector letters;

    FunctionWordDetector(FunctionWords table) {
        this.table = table;
        this.english = table.languages().indexOf(ENGLISH);
        this.letters = new LetterDetector(table);
    }

    @Override
    public Optional<String> detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return Scripts.languageOf(beginning)
                .or(() -> byFunctionWords(beginning))
                .or(() -> letters.detect(beginning));
    }

    /** Said to be in a language that is not known here, it may be in that one. */
    @Override
    public Optional<String> contradicted(String text, String said) {
        if (table.languages().stream().noneMatch(known -> Kin.areNear(known, said)) && !Scripts.isTold(said)) {
            return Optional.empty();
        }
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return Scripts.languageOf(beginning)
                .or(() -> clearlyByFunctionWords(beginning, said))
                .filter(told -> !Kin.areNear(told, said));
    }

    private Optional<String> clearlyByFunctionWords(String text, String said) {
        double[] scores = new double[table.languages().size()];
        int words = count(text.toLowerCase(Locale.ROOT), scores);
        int best = best(scores);
        double against = LEAD_OVER_DECLARED * scoreOf(said, scores);
        double least = against == 0 && !Scripts.isLatin(text)
                ? LEAST_OTHER
                : Math.max(LEAST_AGAINST_DECLARED, 2 * LEAST_SHARE * words);
        return scores[best] >= Math.max(least, against)
                ? Optional.of(table.languages().get(best))
                : Optional.empty();
    }

    /** The best score of a language that is as good as the one that is said. */
    private double scoreOf(String said, double[] scores) {
        double score = 0;
        for (int i = 0; i < scores.length; i++) {
            score = Kin.areNear(table.languages().get(i), said) ? Math.max(score, scores[i]) : score;
        }
        return score;
    }

    private Optional<String> byFunctionWords(String text) {
        double[] scores = new double[table.languages().size()];
        int words = count(text.toLowerCase(Locale.ROOT), scores);
        int best = best(scores);
        boolean enough = scores[best] >= Math.max(best == english ? LEAST_ENGLISH : LEAST_OTHER, LEAST_SHARE * words);
        return enough && (best == english || isAhead(best, scores))
                ? Optional.of(table.languages().get(best))
                : Optional.empty();
    }

    private boolean isAhead(int best, double[] scores) {
        for (int i = 0; i < scores.length; i++) {
            double lead = i == english ? LEAD_OVER_ENGLISH : LEAD_OVER_OTHERS;
            if (i != best && scores[best] < lead * scores[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds up the scores; how many words there are. */
    private int count(String text, double[] scores) {
        int words = 0;
        for (int at = 0, end; at < text.length(); at = end + 1) {
            end = Letters.endOfWord(text, at);
            if (end > at) {
                words++;
                add(table.languagesOf(text, at, end), scores);
            }
        }
        return words;
    }

    private static void add(int[] languages, double[] scores) {
        for (int language : languages) {
            scores[language] += 1.0 / Math.sqrt(languages.length);
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
