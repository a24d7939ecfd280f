package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsreel.topics.MediaTopics;

/**
 * Corrects the lexicon from labelled articles, and says so in the lexicon's own format: how strongly a term that was
 * written for a top-level topic, or for one below it, speaks for the top-level topic.
 *
 * <pre>
 * java -cp bench/target/... newsreel.bench.topics.LexiconTrainer LEARNED.tsv DESKS.ndjson STORIES...
 * </pre>
 *
 * <p>Desks of one publisher are not the news of the world: half of its stories are of politics, and it may have no desk for
 * work or weather. So stories of all topics and other manners are learned from beside them, and each counts for six: what
 * both agree on is learned, and what holds of that publisher alone is held against by the others. What a term speaks
 * for it goes on speaking for, if less loudly, and it may become a hint of something else ({@link Bounds}); no terms are added. It prints how right the topics are
 * before and after, on articles of each kind that it did not learn from. Data to ship the outcome of must be
 * free for that: the shipped file is made from the News Category Dataset (CC BY 4.0) and from what was written for the tests.
 */
public final class LexiconTrainer {
    /** What a single article says of a term may be chance. */
    private static final int LEAST_ARTICLES = 2;

    /** Smaller corrections are noise. */
    private static final double LEAST_CORRECTION = 0.3;

    /** What a term was not written for, and says less loudly, is not worth a line. */
    private static final double LEAST_UNWRITTEN = 0.8;

    /** There are few stories, and as much of them is to count as of the desks. */
    private static final double IMPORTANCE_OF_STORIES = 6;

    private static final int FOLDS = 5;

    private final Examples examples;
    private final List<Example> desks;
    private final List<Example> stories;

    private LexiconTrainer(List<LabelledArticle> ofDesks, List<LabelledArticle> ofStories) {
        examples = new Examples(MediaTopics.handWritten());
        desks = examples.of(ofDesks, 1);
        stories = examples.of(ofStories, IMPORTANCE_OF_STORIES);
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: LexiconTrainer LEARNED.tsv DESKS.ndjson STORIES...");
            System.exit(2);
        }
        Path desks = Path.of(args[1]);
        List<LabelledArticle> stories = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            stories.addAll(LabelledArticle.read(Path.of(file)));
        }
        LexiconTrainer trainer = new LexiconTrainer(LabelledArticle.read(desks), stories);
        trainer.crossValidate();
        List<String> lines = new ArrayList<>(header(desks.getFileName().toString()));
        lines.addAll(trainer.learn());
        Files.write(Path.of(args[0]), lines);
    }

    private void crossValidate() {
        double[] before = new double[2];
        double[] after = new double[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            Regression regression = new Regression(examples);
            List<List<Example>> held = List.of(fold(desks, fold, true), fold(stories, fold, true));
            addAccuracies(before, regression, held);
            List<Example> rest = fold(desks, fold, false);
            rest.addAll(fold(stories, fold, false));
            regression.train(rest);
            addAccuracies(after, regression, held);
        }
        System.err.printf(
                Locale.ROOT,
                "top-level topic right, %d folds: desks %.3f before, %.3f after; stories %.3f, %.3f%n",
                FOLDS,
                before[0],
                after[0],
                before[1],
                after[1]);
    }

    private static void addAccuracies(double[] sums, Regression regression, List<List<Example>> held) {
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] += held.get(kind).isEmpty() ? 0 : regression.accuracy(held.get(kind)) / FOLDS;
        }
    }

    /** Every fifth example, or all others. */
    private static List<Example> fold(List<Example> all, int fold, boolean held) {
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % FOLDS == fold == held) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    private List<String> learn() {
        List<Example> all = new ArrayList<>(desks);
        all.addAll(stories);
        Regression regression = new Regression(examples);
        regression.train(all);
        List<String> lines = new ArrayList<>();
        int[] articles = articlesOf(all);
        for (int topic = 0; topic < examples.classes().size(); topic++) {
            lines.addAll(linesOf(topic, regression, articles));
        }
        return lines;
    }

    private static List<String> header(String source) {
        return List.of(
                "# What terms say for top-level topics where labelled articles taught otherwise than the hand-written lexicon.",
                "# Made by newsreel.bench.topics.LexiconTrainer from " + source
                        + ": News Category Dataset, Rishabh Misra, CC BY 4.0,",
                "# https://creativecommons.org/licenses/by/4.0/; and from stories written for Newsreel's tests. Format as in lexicon/;"
                        + " not to be edited, but trained anew.");
    }

    private List<String> linesOf(int topic, Regression regression, int[] articles) {
        List<String> lines = new ArrayList<>();
        double[][] gains = examples.gains();
        for (int feature = 0; feature < articles.length; feature++) {
            double before = examples.weight(gains[feature][topic], topic);
            double weight = examples.weight(regression.gain(feature, topic), topic);
            double least = before == 0 ? LEAST_UNWRITTEN : LEAST_CORRECTION;
            if (articles[feature] >= LEAST_ARTICLES && Math.abs(weight - before) >= least) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.1f",
                        examples.classes().get(topic),
                        examples.features().get(feature),
                        weight));
            }
        }
        lines.sort(null);
        return lines;
    }

    private int[] articlesOf(List<Example> all) {
        int[] counts = new int[examples.features().size()];
        for (Example example : all) {
            for (int feature : example.features()) {
                counts[feature]++;
            }
        }
        return counts;
    }
}
