package newsreel.topics;

/**
 * The evidence that a weight stands for. It grows faster than the weight: a term of weight 5 settles a topic alone,
 * and it takes a dozen terms of weight 1 to say as much.
 */
public final class Gain {
    private static final double STEEPNESS = 1.6;

    private Gain() {}

    /** The evidence in one occurrence of a term of that weight, in the body of an article. */
    public static double of(double weight) {
        return Math.signum(weight) * Math.pow(Math.abs(weight), STEEPNESS);
    }

    /** The weight that stands for that much evidence. */
    public static double toWeight(double gain) {
        return Math.signum(gain) * Math.pow(Math.abs(gain), 1 / STEEPNESS);
    }
}
