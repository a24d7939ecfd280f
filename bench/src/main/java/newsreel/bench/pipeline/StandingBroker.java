package newsreel.bench.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import newsreel.cli.kafka.EmbeddedBroker;

/** The embedded broker in a process of its own, until its standard input ends. Says its address once it stands. */
public final class StandingBroker {
    private StandingBroker() {}

    /** @param args the directory for its data */
    public static void main(String[] args) throws IOException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]))) {
            System.out.println(broker.bootstrapServers());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
