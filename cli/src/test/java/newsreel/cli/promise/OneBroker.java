package newsreel.cli.promise;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import newsreel.cli.kafka.EmbeddedBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A broker and the processes that a test starts on it: they end with the test, and say their last words when it fails. */
final class OneBroker implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    private final Supplier<Path> directory;
    private EmbeddedBroker broker;
    private Launcher launcher;

    /** @param directory where all that they keep stands; asked once the test has it */
    OneBroker(Supplier<Path> directory) {
        this.directory = directory;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        broker = EmbeddedBroker.start(directory.get().resolve("kafka"));
        launcher = new Launcher(directory.get(), broker::bootstrapServers);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        new LastWords(launcher::lastWords).afterTestExecution(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (launcher != null) {
            launcher.made().stream().filter(Stage::isAlive).forEach(Stage::kill);
        }
        if (broker != null) {
            broker.close();
        }
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Makes stages that work here. */
    Launcher launcher() {
        return launcher;
    }

    /** A reader of that topic, once it is there. */
    TopicReader awaiting(String topic) throws InterruptedException {
        return TopicReader.awaiting(bootstrapServers(), topic);
    }

    /** A producer of text, to be closed by whoever asked for it. */
    Producer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers()), new StringSerializer(), new StringSerializer());
    }
}
