package newsreel.bench.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression over gains, from those that were written, within {@link Bounds}. After each pass over the
 * examples the gains are pulled back to what was written, whatever the term, so that one article moves a term little, and a
 * hundred that agree move it as far as they ask; what was not written at all needs many more. The same input gives the same
 * output.
 */
final class Regression {
    private static final int PASSES = 30;
    private static final double STEP = 0.3;
    private static final double PULL = 0.24;
    private static final double PULL_OF_UNWRITTEN = 2.4;

    /** Passes after which the steps are half as long. */
    private static final double SETTLING = 10;

    private static final long SEED = 1;

    /** Evidence of this much makes a class e times as likely. */
    private static final double TEMPERATURE = 8;

    private final double[][] written;
    private final double[][] least;
    private final double[][] most;
    private final double[][] gains;
    private final int classes;

    Regression(Examples examples) {
        this.written = examples.gains();
        this.least = examples.leastGains();
        this.most = examples.mostGains();
        this.gains = Arrays.stream(written).map(double[]::clone).toArray(double[][]::new);
        this.classes = examples.classes().size();
    }

    void train(List<Example> examples) {
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(shuffled, random);
            double step = STEP / (1 + pass / SETTLING);
            shuffled.forEach(example -> learn(example, step));
            pullBack(step);
        }
    }

    double gain(int feature, int topic) {
        return gains[feature][topic];
    }

    double accuracy(List<Example> examples) {
        return (double) examples.stream().filter(e -> e.isRight(answer(e))).count() / examples.size();
    }

    /** The likeliest class. */
    private int answer(Example example) {
        double[] evidence = evidence(example);
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = evidence[c] > evidence[best] ? c : best;
        }
        return best;
    }

    private void learn(Example example, double step) {
        double[] likely = likelihoods(example);
        for (int c = 0; c < classes; c++) {
            double wanted = example.isRight(c) ? 1.0 / example.classes().length : 0;
            correct(example, c, step * example.importance() * (wanted - likely[c]));
        }
    }

    private void correct(Example example, int c, double error) {
        for (int i = 0; i < example.features().length; i++) {
            int feature = example.features()[i];
            double gain = gains[feature][c] + error * example.forces()[i];
            gains[feature][c] = Math.max(least[feature][c], Math.min(most[feature][c], gain));
        }
    }

    private void pullBack(double step) {
        for (int feature = 0; feature < gains.length; feature++) {
            for (int c = 0; c < classes; c++) {
                double base = written[feature][c];
                double pull = base == 0 ? PULL_OF_UNWRITTEN : PULL;
                gains[feature][c] = base + (gains[feature][c] - base) / (1 + step * pull);
            }
        }
    }

    private double[] evidence(Example example) {
        double[] evidence = new double[classes];
        for (int i = 0; i < example.features().length; i++) {
            int feature = example.features()[i];
            for (int c = 0; c < classes; c++) {
                evidence[c] += example.forces()[i] * gains[feature][c];
            }
        }
        return evidence;
    }

    private double[] likelihoods(Example example) {
        double[] likely = evidence(example);
        double most = Arrays.stream(likely).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            likely[c] = Math.exp((likely[c] - most) / TEMPERATURE);
            sum += likely[c];
        }
        for (int c = 0; c < classes; c++) {
            likely[c] /= sum;
        }
        return likely;
    }
}
