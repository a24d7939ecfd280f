package newsreel.cli.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.cli.Await;
import newsreel.cli.TestBroker;
import newsreel.streams.Codec;
import newsreel.streams.StreamsApplication;
import newsreel.streams.StreamsSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application whose broker hears of the topic after the one that was asked to create it. */
class LateTopicIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldReadATopicThatIsNotKnownYetAtTheStart() throws Exception {
        try (StreamsApplication application = start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            Await.until("the group to ask for it", () -> asked(admin), asked -> asked);

            admin.createTopics(List.of(new NewTopic("from", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            publish();

            Await.until("the copy", () -> copied(application), "text"::equals);
            assertThat(application.failure()).isNull();
        }
    }

    private static boolean asked(Admin admin) throws Exception {
        return admin.listGroups().all().get().stream()
                .anyMatch(group -> group.groupId().equals("copying"));
    }

    private StreamsApplication start() {
        StreamsBuilder copying = new StreamsBuilder();
        copying.table("from", Consumed.with(Serdes.String(), Serdes.String()), Materialized.as("copies"));
        StreamsSettings settings = new StreamsSettings(
                Map.of("bootstrap.servers", BROKER.bootstrapServers()),
                "copying",
                1,
                directory,
                1,
                0,
                Codec.GZIP,
                true);
        return StreamsApplication.of("the copying", copying.build(), settings).start();
    }

    private static void publish() throws Exception {
        try (Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BROKER.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("from", "id", "text")).get();
        }
    }

    private static String copied(StreamsApplication application) {
        return application.instrumented(
                streams -> streams.state() == KafkaStreams.State.RUNNING ? valueIn(streams) : null);
    }

    private static String valueIn(KafkaStreams streams) {
        return streams.store(StoreQueryParameters.fromNameAndType(
                        "copies", QueryableStoreTypes.<String, String>keyValueStore()))
                .get("id");
    }
}
