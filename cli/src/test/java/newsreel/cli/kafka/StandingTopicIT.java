package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
import org.junit.jupiter.api.io.TempDir;
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
        kafka.ask(
                admin -> admin.createTopics(List.of(new NewTopic("read", 1, (short) 1)))
                        .all()
                        .get(),
                said -> {});
        publish();

        try (StandingTopic topic = StandingTopic.of(kafka, "read")) {
            topic.read(record -> {});
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> topic.read(record -> {})).isInstanceOf(InterruptException.class);
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(logged.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void shouldAskAgainUntilItsBrokerIsThere(@TempDir Path data) throws Exception {
        int port = Ports.free().broker();
        Kafka kafka = new Kafka(Map.of("bootstrap.servers", Ports.HOST + ":" + port, "default.api.timeout.ms", 200));
        CompletableFuture<Boolean> found = CompletableFuture.supplyAsync(() -> {
            try (StandingTopic topic = StandingTopic.patient(kafka, "none")) {
                return topic.exists();
            }
        });

        try (EmbeddedBroker broker = EmbeddedBroker.start(data, port)) {
            assertThat(found.get()).isFalse();
        }
    }

    @Test
    void shouldAskNoMoreWhereItsBrokerIsNotWaitedForAnyLonger() throws Exception {
        Kafka kafka = new Kafka(
                Map.of("bootstrap.servers", Ports.HOST + ":" + Ports.free().broker()), Duration.ofMillis(1), null);
        try (Patience patience = Patience.of(kafka, Thread.currentThread()::interrupt)) {
            assertThatThrownBy(() -> StandingTopic.patient(kafka, "none")).isInstanceOf(InterruptException.class);
            assertThatThrownBy(patience::check).hasMessageContaining("longer than it is waited for");
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private static void publish() {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("read", new byte[] {1}));
        }
    }
}
