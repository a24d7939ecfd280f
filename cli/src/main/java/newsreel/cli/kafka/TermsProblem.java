package newsreel.cli.kafka;

/**
 * What the brokers' own settings do to an application of Kafka Streams.
 *
 * @param what in words
 * @param wayOut what to set otherwise
 */
public record TermsProblem(Gravity gravity, String what, String wayOut) {

    /** How grave it is. */
    public enum Gravity {
        /** The brokers refuse the application, now and later. */
        STOPS,
        /** Some of its work, or all for now, cannot be done. */
        HINDERS,
        /** Nothing, unless something is made anew. */
        THREATENS
    }

    @Override
    public String toString() {
        return what + "; " + wayOut;
    }
}
