package newsreel.bench.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import newsreel.topics.Gain;
import newsreel.topics.MediaTopics;
import newsreel.topics.TermEvidence;
import newsreel.topics.TopicExplanation;

/**
 * Labelled articles turned into numbers: a feature is a term, a class a top-level topic of IPTC's.
 */
final class Examples {
    private final MediaTopics topics;
    private final List<String> classes;

    /** By class, what the lexicon multiplies the gain of its terms with. */
    private final double[] voices;

    private final Map<String, Integer> features = new LinkedHashMap<>();
    private final Map<Long, Double> gains = new HashMap<>();

    Examples(MediaTopics topics) {
        this.topics = topics;
        classes = topics.list().stream()
                .filter(topic -> topic.level() == 1)
                .map(topic -> topic.topic().id())
                .filter(id -> id.startsWith("medtop:"))
                .toList();
        voices = new double[classes.size()];
        Arrays.fill(voices, 1);
    }

    /** @param importance how many articles each counts for */
    List<Example> of(List<LabelledArticle> articles, double importance) {
        List<Example> examples = new ArrayList<>();
        articles.forEach(article -> examples.add(exampleOf(article, importance)));
        return examples;
    }

    /** Ids of the top-level topics. */
    List<String> classes() {
        return classes;
    }

    /** The terms, by number. */
    List<String> features() {
        return List.copyOf(features.keySet());
    }

    /** The weight that a term has for the class where it gains it so much. */
    double weight(double gain, int topic) {
        return Gain.toWeight(gain / voices[topic]);
    }

    /** The lexicon's gain of each feature for each class. */
    double[][] gains() {
        return matrix(weight -> weight);
    }

    /** The least that examples may make of each gain. */
    double[][] leastGains() {
        return matrix(Bounds::least);
    }

    /** The most that examples may make of each gain. */
    double[][] mostGains() {
        return matrix(Bounds::most);
    }

    /** The gains of what becomes of the weights. */
    private double[][] matrix(DoubleUnaryOperator ofWeight) {
        double[][] matrix = new double[features.size()][classes.size()];
        for (int feature = 0; feature < matrix.length; feature++) {
            for (int topic = 0; topic < voices.length; topic++) {
                double written = weight(gains.getOrDefault(key(feature, topic), 0.0), topic);
                matrix[feature][topic] = voices[topic] * Gain.of(ofWeight.applyAsDouble(written));
            }
        }
        return matrix;
    }

    private static long key(int feature, int topic) {
        return (long) feature << 32 | topic;
    }

    private Example exampleOf(LabelledArticle article, double importance) {
        Map<Integer, Double> forces = new LinkedHashMap<>();
        for (TopicExplanation explanation : topics.explain(article.text())) {
            int topic = classes.indexOf(explanation.topic().id());
            for (TermEvidence term : explanation.terms()) {
                int feature = features.computeIfAbsent(term.term(), t -> features.size());
                forces.put(feature, term.force());
                if (topic >= 0) {
                    double gain = term.evidence() / term.force();
                    gains.put(key(feature, topic), gain);
                    voices[topic] = gain / Gain.of(term.weight());
                }
            }
        }
        return new Example(
                forces.keySet().stream().mapToInt(Integer::intValue).toArray(),
                forces.values().stream().mapToDouble(Double::doubleValue).toArray(),
                article.topics().stream().mapToInt(classes::indexOf).toArray(),
                importance);
    }
}
