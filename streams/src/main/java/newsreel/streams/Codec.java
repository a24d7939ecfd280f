package newsreel.streams;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;

/** How the records that an application writes are packed, by Kafka's names. */
public enum Codec {
    NONE,
    GZIP,
    SNAPPY,
    LZ4,
    ZSTD;

    /** RATIONALE has the figures. */
    public static final Codec STANDARD = GZIP;

    /**
     * The one that the client properties name; the standard one where they name none.
     *
     * @throws ConfigException when there is none of that name
     */
    public static Codec of(Map<String, Object> client) {
        Object named = client.get(ProducerConfig.COMPRESSION_TYPE_CONFIG);
        if (named == null) {
            return STANDARD;
        }
        return Arrays.stream(values())
                .filter(codec -> codec.setting().equals(named.toString().trim()))
                .findAny()
                .orElseThrow(() -> new ConfigException(
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, named, "take none, gzip, snappy, lz4 or zstd"));
    }

    /** As {@code compression.type} takes it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
