package newsreel.enrich.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** What each thread reads the beginning of a long text into. */
    private static final ThreadLocal<char[]> BEGINNING = ThreadLocal.withInitial(() -> new char[CHARACTERS_READ]);

    private static final int[] NONE = {};

    private final FunctionWords table;
    private final int english;
    private final LetterDetector letters;

    /** By what a text may be said to be in, the positions in the table of the languages that do not give it the lie. */
    private final Map<String, int[]> near;

    FunctionWordDetector(FunctionWords table) {
        this.table = table;
        this.english = table.languages().indexOf(ENGLISH);
        this.letters = new LetterDetector(table);
        this.near = near(table.languages());
    }

    private static Map<String, int[]> near(List<String> languages) {
        return languages.stream()
                .flatMap(language -> Kin.of(language).stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), said -> positions(languages, Kin.of(said))));
    }

    private static int[] positions(List<String> languages, Set<String> some) {
        return IntStream.range(0, languages.size())
                .filter(position -> some.contains(languages.get(position)))
                .toArray();
    }

    @Override
    public Optional<String> detect(String text) {
        char[] beginning = beginning(text);
        return Scripts.languageOf(beginning)
                .or(() -> byFunctionWords(beginning))
                .or(() -> letters.detect(text));
    }

    /** Said to be in a language that is not known here, it may be in that one. */
    @Override
    public Optional<String> contradicted(String text, String said) {
        if (!near.containsKey(said) && !Scripts.isTold(said)) {
            return Optional.empty();
        }
        char[] beginning = beginning(text);
        return Scripts.languageOf(beginning)
                .or(() -> clearlyByFunctionWords(beginning, said))
                .filter(told -> !Kin.of(said).contains(told));
    }

    /** Good until the thread asks for the next. */
    private static char[] beginning(String text) {
        char[] beginning = text.length() < CHARACTERS_READ ? new char[text.length()] : BEGINNING.get();
        text.getChars(0, beginning.length, beginning, 0);
        return beginning;
    }

    private Optional<String> clearlyByFunctionWords(char[] text, String said) {
        double[] scores = new double[table.languages().size()];
        int words = table.score(text, scores);
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
        for (int language : near.getOrDefault(said, NONE)) {
            score = Math.max(score, scores[language]);
        }
        return score;
    }

    private Optional<String> byFunctionWords(char[] text) {
        double[] scores = new double[table.languages().size()];
        int words = table.score(text, scores);
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

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
