package newsreel.cli.kafka;

import java.time.Duration;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.TopicConfig;

/**
 * What a topic keeps, and how.
 *
 * @param retention how long records are kept, negative for ever
 * @param most how many bytes each partition keeps, negative for all
 * @param cleanup its {@code cleanup.policy}
 * @param compression its {@code compression.type}
 */
public record TopicSettings(Duration retention, long most, String cleanup, String compression) {

    static TopicSettings of(Config config) {
        return new TopicSettings(
                Duration.ofMillis(Long.parseLong(
                        config.get(TopicConfig.RETENTION_MS_CONFIG).value())),
                Long.parseLong(config.get(TopicConfig.RETENTION_BYTES_CONFIG).value()),
                config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value(),
                config.get(TopicConfig.COMPRESSION_TYPE_CONFIG).value());
    }

    /** Whether of each key only the last record is kept. */
    public boolean isCompacted() {
        return cleanup.contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    }
}
