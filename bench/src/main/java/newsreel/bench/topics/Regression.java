package newsreel.bench.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression over corrections to given gains. Only what was written is corrected: a term learns
 * nothing for a class that it has no gain for. Each step pulls the corrections back to nothing: the lexicon as written
 * is what holds unless the examples say otherwise again and again. Rare classes count more,
 * as the desks of one publisher are not the news of the world; a class without examples is neither taught nor held
 * against the others. The same input gives the same output.
 */
final class Regression {
    private static final int EPOCHS = 12;
    private static final double STEP = 0.3;
    private static final double PULL = 0.02;
    private static final double MOST_FORCE = 2;
    private static final long SEED = 1;

    /** Evidence of this much makes a class e times as likely. */
    private static final double TEMPERATURE = 8;

    private final double[][] gains;
    private final double[][] corrections;
    private final double[] importance;
    private final int classes;

    Regression(double[][] gains, int classes, List<Example> examples) {
        this.gains = gains;
        this.classes = classes;
        this.corrections = new double[gains.length][classes];
        this.importance = importance(examples);
    }

    void train(List<Example> examples) {
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            double step = STEP / (1 + epoch);
            shuffled.forEach(example -> learn(example, step));
        }
    }

    double correction(int feature, int topic) {
        return corrections[feature][topic];
    }

    /** The likeliest class. */
    int answer(Example example) {
        double[] evidence = evidence(example);
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = evidence[c] > evidence[best] ? c : best;
        }
        return best;
    }

    double accuracy(List<Example> examples) {
        return (double) examples.stream().filter(e -> e.isRight(answer(e))).count() / examples.size();
    }

    private void learn(Example example, double step) {
        double[] likely = likelihoods(example);
        for (int c = 0; c < classes; c++) {
            double wanted = example.isRight(c) ? 1.0 / example.classes().length : 0;
            correct(example, c, step, (wanted - likely[c]) * importance[example.classes()[0]]);
        }
    }

    private void correct(Example example, int c, double step, double error) {
        for (int i = 0; i < example.features().length; i++) {
            int feature = example.features()[i];
            if (gains[feature][c] != 0 && importance[c] != 0) {
                double force = Math.min(MOST_FORCE, example.forces()[i]);
                corrections[feature][c] += step * (error * force - PULL * corrections[feature][c]);
            }
        }
    }

    private double[] evidence(Example example) {
        double[] evidence = new double[classes];
        for (int i = 0; i < example.features().length; i++) {
            int feature = example.features()[i];
            for (int c = 0; c < classes; c++) {
                evidence[c] += example.forces()[i] * (gains[feature][c] + corrections[feature][c]);
            }
        }
        return evidence;
    }

    private double[] likelihoods(Example example) {
        double[] likely = evidence(example);
        double most = Arrays.stream(likely).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            likely[c] = importance[c] == 0 ? 0 : Math.exp((likely[c] - most) / TEMPERATURE);
            sum += likely[c];
        }
        for (int c = 0; c < classes; c++) {
            likely[c] /= sum;
        }
        return likely;
    }

    private double[] importance(List<Example> examples) {
        double[] counts = new double[classes];
        examples.forEach(example -> counts[example.classes()[0]]++);
        double[] importance = new double[classes];
        for (int c = 0; c < classes; c++) {
            importance[c] = counts[c] == 0 ? 0 : Math.min(4, Math.sqrt(examples.size() / (classes * counts[c])));
        }
        return importance;
    }
}
