package newsreel.cli.kafka;

import static newsreel.article.Limits.ENVELOPE_BYTES;
import static newsreel.article.Limits.MAX_DEAD_LETTER_BYTES;
import static newsreel.article.Limits.MAX_ENRICHED_BYTES;
import static newsreel.article.Limits.MAX_RAW_BYTES;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic of the pipeline and what it must be able to hold.
 *
 * <p>The broker dates the records as they arrive. A date that the producer gives is often the article's: by that, Kafka's
 * retention deletes an archive as it is loaded, before anybody has read it, and on the enriched topic once more, since
 * Kafka Streams hands dates on; it rolls a segment for each week of the archive; and it refuses what is dated more than
 * an hour ahead, together with all that is in the same batch.
 *
 * <p>Nothing is deleted before somebody decides how long it is to be kept: Kafka's own week would end an article that a
 * sink has not filed, and the copy that a better enrichment is to read again.
 *
 * <p>That of trends is compacted instead: a window is told anew whenever its count changes, and only the last word on it
 * holds. Its last segment is never compacted, so that segments are small, as those of Kafka Streams' changelogs are: whoever
 * asks what is rising reads the whole topic.
 *
 * <p>Of enriched articles somebody may want the latest version alone: their key is the id, so that topic may be compacted, too.
 * Raw articles may come without a key, which a compacted topic refuses.
 *
 * @param name its name
 * @param maxMessageBytes its {@code max.message.bytes}
 * @param held what it holds
 */
record PipelineTopic(String name, int maxMessageBytes, Held held) {
    static final String DATED_BY_THE_BROKER = "LogAppendTime";
    static final String FOR_EVER = "-1";

    /** Names and codes of topics have 500 characters at most, and the rest is numbers. */
    private static final int MAX_TREND_BYTES = 8 * 1024;

    private static final int SMALL_SEGMENT_BYTES = 50 * 1024 * 1024;

    /** Room for the largest record and then some; and Kafka's default. */
    private static final long LEAST_SEGMENT_BYTES = 32L * 1024 * 1024;

    private static final long MOST_SEGMENT_BYTES = 1024L * 1024 * 1024;

    /** That of trends: there where something counts. */
    static PipelineTopic trends(TopicNames names) {
        return new PipelineTopic(names.trends(), MAX_TREND_BYTES + ENVELOPE_BYTES, Held.TRENDS);
    }

    /** The {@code cleanup.policy} that it must have, where nobody decided on another that it may have. */
    String cleanup() {
        return isCompacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
    }

    boolean isCompacted() {
        return held == Held.TRENDS;
    }

    /** Whether it may be compacted. */
    boolean mayBeCompacted() {
        return isCompacted() || held == Held.ENRICHED;
    }

    /** All that there may be, in the order that articles go through them. */
    static List<PipelineTopic> withTrends(TopicNames names) {
        return Stream.concat(all(names).stream(), Stream.of(trends(names))).toList();
    }

    /** Every topic that must exist before the pipeline starts; raw before rekeyed. */
    static List<PipelineTopic> all(TopicNames names) {
        return List.of(
                new PipelineTopic(names.raw(), MAX_RAW_BYTES + ENVELOPE_BYTES, Held.RAW),
                new PipelineTopic(names.rekeyed(), MAX_RAW_BYTES + ENVELOPE_BYTES, Held.RAW),
                new PipelineTopic(names.enriched(), MAX_ENRICHED_BYTES + ENVELOPE_BYTES, Held.ENRICHED),
                new PipelineTopic(names.deadLetter(), MAX_DEAD_LETTER_BYTES + ENVELOPE_BYTES, Held.DEAD_LETTERS));
    }

    /**
     * What it is created with.
     *
     * @param replication how many replicas it gets
     */
    Map<String, String> settings(int replication, NewTopics wanted) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxMessageBytes));
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup());
        if (isCompacted()) {
            settings.put(TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(SMALL_SEGMENT_BYTES));
        }
        wanted.retention()
                .mostOf(held)
                .ifPresent(most -> settings.put(TopicConfig.SEGMENT_BYTES_CONFIG, segment(most)));
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, DATED_BY_THE_BROKER);
        settings.put(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER);
        settings.put(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER);
        if (replication > 2) {
            settings.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        }
        settings.putAll(chosen(wanted));
        return settings;
    }

    /** Kafka deletes whole segments alone: what a partition has above its share is one of them. */
    private static String segment(long most) {
        return Long.toString(Math.max(LEAST_SEGMENT_BYTES, Math.min(MOST_SEGMENT_BYTES, most / 4)));
    }

    /** Those of its settings that somebody chose. */
    Map<String, String> chosen(NewTopics wanted) {
        Map<String, String> chosen = new TreeMap<>();
        Optional<Duration> kept = wanted.retention().of(held);
        kept.ifPresent(time -> chosen.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis())));
        Optional<Long> most = wanted.retention().mostOf(held);
        most.ifPresent(bytes -> chosen.put(TopicConfig.RETENTION_BYTES_CONFIG, Long.toString(bytes)));
        if (wanted.latestAlone() && held == Held.ENRICHED) {
            String compacted = TopicConfig.CLEANUP_POLICY_COMPACT;
            chosen.put(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    kept.isPresent() || most.isPresent()
                            ? compacted + "," + TopicConfig.CLEANUP_POLICY_DELETE
                            : compacted);
        }
        wanted.compression().ifPresent(type -> chosen.put(TopicConfig.COMPRESSION_TYPE_CONFIG, type));
        return chosen;
    }
}
