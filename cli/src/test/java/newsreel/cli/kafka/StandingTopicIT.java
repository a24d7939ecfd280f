package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import newsreel.cli.TestBroker;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class StandingTopicIT {
    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    private final Logger ofConsumers = (Logger) LoggerFactory.getLogger("org.apache.kafka.clients.consumer");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        ofConsumers.addAppender(logged);
    }

    @AfterEach
    void listenNoMore() {
        ofConsumers.detachAppender(logged);
    }

    @Test
    void shouldCloseWithoutAWordWhenItsThreadWasInterrupted() throws Exception {
        Kafka kafka = new Kafka(Map.of("bootstrap.servers", BROKER.bootstrapServers()));
        kafka.ask(admin -> admin.createTopics(List.of(new NewTopic("read", 1, (short) 1)))
                .all()
                .get(), said -> {});
        publish();

        try (StandingTopic topic = StandingTopic.of(kafka, "read")) {
            topic.read(record -> {});
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> topic.read(record -> {})).isInstanceOf(InterruptException.class);
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(logged.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    private static void publish() {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("read", new byte[] {1}));
        }
    }
}
