package newsreel.streams;

import java.nio.file.Path;
import java.util.Map;

/** Settings to test with. */
final class Settings {
    private Settings() {}

    /** The plainest of an application named app. */
    static StreamsSettings of(Map<String, Object> client, Path state) {
        return new StreamsSettings(
                client, "app", 1, state, StreamsSettings.BROKERS_REPLICATION, 0, Codec.of(client), true);
    }

    static StreamsSettings replicated(int replicas) {
        return new StreamsSettings(
                Map.of("bootstrap.servers", "host:1"), "app", 1, Path.of("state"), replicas, 0, Codec.GZIP, true);
    }
}
