package newsreel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newsreel.cli.kafka.EmbeddedBroker;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A broker that the tests of a class share, and the commands that are run against it. */
public final class TestBroker implements BeforeAllCallback, AfterAllCallback {
    private Path data;
    private EmbeddedBroker broker;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("newsreel-broker");
        broker = EmbeddedBroker.start(data.resolve("kafka"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (broker != null) {
            broker.close();
        }
        Utils.delete(data.toFile());
    }

    /** What {@code newsreel run --data} calls its data. */
    Path data() {
        return data;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Starts the command on this broker. */
    public CommandRun start(Map<String, String> environment, String... args) {
        Map<String, String> with = new HashMap<>(environment);
        with.put("NEWSREEL_BOOTSTRAP_SERVERS", bootstrapServers());
        return CommandRun.start(with, args);
    }
}
