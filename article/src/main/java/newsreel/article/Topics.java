package newsreel.article;

import java.util.List;
import java.util.Map;

/** The Kafka topics of the pipeline, and the settings that their contract needs. */
public final class Topics {
    public static final String RAW = "news.raw";
    public static final String ENRICHED = "news.enriched";
    public static final String DEAD_LETTER = "news.dead-letter";

    /**
     * Raw articles whose key is not their id, or that a producer put on another partition than Kafka's default
     * partitioner would: the topology moves them here, so that all records of one id meet in one place.
     */
    public static final String REKEYED = "news.raw-rekeyed";

    /** The largest raw record taken. */
    public static final int MAX_RAW_BYTES = 8 * 1024 * 1024;

    /** The largest enriched record written; an article that grows beyond it becomes a dead letter. */
    public static final int MAX_ENRICHED_BYTES = 16 * 1024 * 1024;

    /** Room for a record's key, headers and batch overhead beside its value. */
    private static final int ENVELOPE_BYTES = 64 * 1024;

    /** The largest key and headers taken, together: what is beside them in the envelope is Kafka's own. */
    public static final int MAX_KEY_AND_HEADERS_BYTES = ENVELOPE_BYTES / 2;

    /** The largest value that a dead letter carries; of a longer one, its beginning. */
    public static final int MAX_DEAD_LETTER_BYTES = MAX_RAW_BYTES + ENVELOPE_BYTES;

    private Topics() {}

    /**
     * A topic and what it must be able to hold.
     *
     * @param name its name
     * @param maxMessageBytes its {@code max.message.bytes}
     */
    public record Topic(String name, int maxMessageBytes) {
        public Map<String, String> settings() {
            return Map.of("max.message.bytes", Integer.toString(maxMessageBytes), "cleanup.policy", "delete");
        }
    }

    /** Every topic that must exist before the pipeline starts. */
    public static List<Topic> all() {
        return List.of(
                new Topic(RAW, MAX_RAW_BYTES + ENVELOPE_BYTES),
                new Topic(REKEYED, MAX_RAW_BYTES + ENVELOPE_BYTES),
                new Topic(ENRICHED, MAX_ENRICHED_BYTES + ENVELOPE_BYTES),
                new Topic(DEAD_LETTER, MAX_RAW_BYTES + 2 * ENVELOPE_BYTES));
    }
}
