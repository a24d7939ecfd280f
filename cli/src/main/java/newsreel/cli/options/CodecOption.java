package newsreel.cli.options;

import java.util.Map;
import newsreel.streams.Codec;
import newsreel.topology.EnrichmentSettingsBuilder;
import picocli.CommandLine.Option;

/** How the enriched topic is packed. */
public final class CodecOption {

    @Option(
            names = "--codec",
            paramLabel = "CODEC",
            description = "How what it writes is packed on the topics: none, gzip, snappy, lz4 or zstd (default: "
                    + "compression.type of the client properties, else gzip, which every Kafka client reads).")
    private Codec codec;

    /** The one that the person chose, or that the client properties name. */
    public Codec codec(Map<String, Object> client) {
        return codec == null ? Codec.of(client) : codec;
    }

    /** The settings with the codec that the person chose, or as they are. */
    public EnrichmentSettingsBuilder applied(EnrichmentSettingsBuilder settings) {
        return codec == null ? settings : settings.codec(codec);
    }
}
