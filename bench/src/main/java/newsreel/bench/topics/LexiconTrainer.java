package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsreel.topics.MediaTopics;

/**
 * Corrects the lexicon from labelled articles, and says so in the lexicon's own format: how strongly a term that was
 * written for a top-level topic, or for one below it, speaks for the top-level topic.
 *
 * <pre>
 * java -cp bench/target/... newsreel.bench.topics.LexiconTrainer LABELLED.ndjson LEARNED.tsv
 * </pre>
 *
 * <p>It is trained on one publisher's articles, so it learns little at a time: see {@link Regression}. What a term speaks
 * for it goes on speaking for, if less loudly: that few of that publisher's stories about data are filed under technology
 * does not make the word speak against it. It adds no terms:
 * with new words that publisher's articles come out better, but on other news the right topic leads by less. It prints how
 * right the topics are before and after, on articles that it did not learn from. Data to ship the outcome of must be
 * free for that: the shipped file is made from the News Category Dataset (CC BY 4.0).
 */
public final class LexiconTrainer {
    /** A term that fewer articles have has not been put to the test. */
    private static final int LEAST_ARTICLES = 5;

    /** Smaller corrections are noise. */
    private static final double LEAST_CORRECTION = 0.3;

    private static final double MAX_WEIGHT = 4;

    /** One publisher's desks may lessen what a term says for a topic, and never turn it around. */
    private static final double LEAST_LEFT = 0.5;

    private static final int FOLDS = 5;

    private LexiconTrainer() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: LexiconTrainer LABELLED.ndjson LEARNED.tsv");
            System.exit(2);
        }
        List<LabelledArticle> articles = LabelledArticle.read(Path.of(args[0]));
        MediaTopics topics = MediaTopics.handWritten();
        Examples examples = new Examples(topics, articles);
        crossValidate(examples);
        Files.write(
                Path.of(args[1]), learn(examples, Path.of(args[0]).getFileName().toString()));
    }

    private static void crossValidate(Examples examples) {
        double before = 0;
        double after = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> rest = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (int i = 0; i < examples.list().size(); i++) {
                (i % FOLDS == fold ? held : rest).add(examples.list().get(i));
            }
            Regression regression =
                    new Regression(examples.gains(), examples.classes().size(), rest);
            before += regression.accuracy(held) / FOLDS;
            regression.train(rest);
            after += regression.accuracy(held) / FOLDS;
        }
        System.err.printf(
                Locale.ROOT, "top-level topic right, %d folds: %.3f before, %.3f after%n", FOLDS, before, after);
    }

    private static List<String> learn(Examples examples, String source) {
        Regression regression =
                new Regression(examples.gains(), examples.classes().size(), examples.list());
        regression.train(examples.list());
        List<String> lines = new ArrayList<>(header(source));
        int[] articles = articlesOf(examples);
        for (int topic = 0; topic < examples.classes().size(); topic++) {
            lines.addAll(linesOf(topic, regression, examples, articles));
        }
        return lines;
    }

    private static List<String> header(String source) {
        return List.of(
                "# What terms say for top-level topics where labelled articles taught otherwise than the hand-written lexicon.",
                "# Made by newsreel.bench.topics.LexiconTrainer from " + source
                        + ": News Category Dataset, Rishabh Misra, CC BY 4.0,",
                "# https://creativecommons.org/licenses/by/4.0/. Format as in lexicon/; not to be edited, but trained anew.");
    }

    private static List<String> linesOf(int topic, Regression regression, Examples examples, int[] articles) {
        List<String> lines = new ArrayList<>();
        double[][] gains = examples.gains();
        for (int feature = 0; feature < articles.length; feature++) {
            double before = examples.weight(gains[feature][topic], topic);
            double after = examples.weight(gains[feature][topic] + regression.correction(feature, topic), topic);
            double weight = bounded(before, after);
            if (articles[feature] >= LEAST_ARTICLES && Math.abs(weight - before) >= LEAST_CORRECTION) {
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

    private static double bounded(double before, double after) {
        double least = before > 0 ? LEAST_LEFT * before : -MAX_WEIGHT;
        double most = before < 0 ? 0 : Math.max(MAX_WEIGHT, before);
        return Math.max(least, Math.min(most, after));
    }

    private static int[] articlesOf(Examples examples) {
        int[] counts = new int[examples.features().size()];
        for (Example example : examples.list()) {
            for (int feature : example.features()) {
                counts[feature]++;
            }
        }
        return counts;
    }
}
