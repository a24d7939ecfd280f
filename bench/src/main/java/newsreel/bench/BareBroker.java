package newsreel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.cli.kafka.EmbeddedBroker;

/** Starts the embedded broker and stops it again: what {@code newsreel run} is held against. */
public final class BareBroker {
    private BareBroker() {}

    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("newsreel-bare-broker-");
        EmbeddedBroker.start(data).close();
        System.exit(0);
    }
}
