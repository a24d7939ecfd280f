package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsreel.article.TopicNames;
import newsreel.cli.Await;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.internals.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstTopicsIT {
    private static final List<String> KEPT_BY_KAFKA =
            List.of(Topic.GROUP_METADATA_TOPIC_NAME, Topic.TRANSACTION_STATE_TOPIC_NAME);

    @TempDir
    private Path data;

    @Test
    void shouldBeFitForThePipelineTheNextTimeToo() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
            assertThat(broker.isFresh()).isTrue();
            kafka(broker).createTopics(TopicNames.standard(), 1, said -> {});
        }

        try (EmbeddedBroker again = EmbeddedBroker.start(data)) {
            assertThat(again.isFresh()).isFalse();
            List<String> said = new ArrayList<>();
            assertThat(kafka(again).prepareTopics(TopicNames.standard(), 1, Optional.of((short) 1), said::add))
                    .isEqualTo(new PreparedTopic(1, 1));
            assertThat(said).isEmpty();
        }
    }

    /** A client that waits at the port is served first; one that asks again after no answer meets its own. */
    @Test
    void shouldLeaveWhatIsThereAlready() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data);
                Admin admin = kafka(broker).admin()) {
            admin.createTopics(List.of(new NewTopic(Topic.GROUP_METADATA_TOPIC_NAME, 1, (short) 1)))
                    .all()
                    .get();
            assertThat(kafka(broker).createTopics(TopicNames.standard(), 1, said -> {}))
                    .isTrue();
            assertThat(kafka(broker).createTopics(TopicNames.standard(), 1, said -> {}))
                    .isFalse();
        }
    }

    @Test
    void shouldMakeTheTopicsThatKafkaKeepsAsItWould() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("made"));
                Admin made = kafka(broker).admin();
                EmbeddedBroker leftToItself = EmbeddedBroker.start(data.resolve("left-to-itself"));
                Admin other = kafka(leftToItself).admin()) {
            kafka(broker).createTopics(TopicNames.standard(), 1, said -> {});
            other.listConsumerGroupOffsets("group").partitionsToOffsetAndMetadata();
            other.describeTransactions(List.of("transaction"));
            Await.until("Kafka's own topics", () -> names(other), names -> names.containsAll(KEPT_BY_KAFKA));

            for (String topic : KEPT_BY_KAFKA) {
                assertThat(settings(made, topic)).isEqualTo(settings(other, topic));
                assertThat(partitions(made, topic)).isEqualTo(partitions(other, topic));
            }
        }
    }

    private static Kafka kafka(EmbeddedBroker broker) {
        return new Kafka(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static Set<String> names(Admin admin) throws Exception {
        return admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    /** Those that are its own. */
    private static Map<String, String> settings(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<String, String> own = new TreeMap<>();
        admin.describeConfigs(List.of(resource)).all().get().get(resource).entries().stream()
                .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .forEach(entry -> own.put(entry.name(), entry.value()));
        return own;
    }
}
