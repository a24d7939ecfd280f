package newsreel.cli.kafka;

import static newsreel.article.Limits.ENVELOPE_BYTES;
import static newsreel.article.Limits.MAX_DEAD_LETTER_BYTES;
import static newsreel.article.Limits.MAX_ENRICHED_BYTES;
import static newsreel.article.Limits.MAX_RAW_BYTES;

import java.util.List;
import java.util.Map;
import newsreel.article.TopicNames;

/**
 * A topic of the pipeline and what it must be able to hold.
 *
 * @param name its name
 * @param maxMessageBytes its {@code max.message.bytes}
 */
record PipelineTopic(String name, int maxMessageBytes) {
    static final String MAX_MESSAGE_BYTES = "max.message.bytes";

    /** Every topic that must exist before the pipeline starts; raw before rekeyed. */
    static List<PipelineTopic> all(TopicNames names) {
        return List.of(
                new PipelineTopic(names.raw(), MAX_RAW_BYTES + ENVELOPE_BYTES),
                new PipelineTopic(names.rekeyed(), MAX_RAW_BYTES + ENVELOPE_BYTES),
                new PipelineTopic(names.enriched(), MAX_ENRICHED_BYTES + ENVELOPE_BYTES),
                new PipelineTopic(names.deadLetter(), MAX_DEAD_LETTER_BYTES + ENVELOPE_BYTES));
    }

    /** What it is created with. */
    Map<String, String> settings() {
        return Map.of(MAX_MESSAGE_BYTES, Integer.toString(maxMessageBytes), "cleanup.policy", "delete");
    }
}
