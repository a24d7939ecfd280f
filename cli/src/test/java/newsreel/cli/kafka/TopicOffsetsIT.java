package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicOffsetsIT {
    private static final Set<TopicPartition> BOTH =
            Set.of(new TopicPartition("news.late", 0), new TopicPartition("news.late", 1));

    @TempDir
    private Path data;

    private EmbeddedBroker broker;
    private Admin admin;
    private TopicOffsets offsets;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(data, Ports::free, Map.of());
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        offsets = new TopicOffsets(admin);
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    /** As from a broker that hears of the topic after the one that was asked to create it. */
    @Test
    void shouldWaitForATopicThatIsNotKnownYet() throws Exception {
        CompletableFuture<Set<TopicPartition>> partitions = asked(() -> offsets.partitions(List.of("news.late")));
        assertThat(partitions).isNotDone();

        create();

        assertThat(partitions.get(2, TimeUnit.MINUTES)).isEqualTo(BOTH);
    }

    @Test
    void shouldPutAGroupAtTheBeginningOfATopicThatWasJustCreated() throws Exception {
        create();

        offsets.begin("readers", offsets.partitions(List.of("news.late")));

        assertThat(offsets.committed("readers"))
                .isEqualTo(Map.of(new TopicPartition("news.late", 0), 0L, new TopicPartition("news.late", 1), 0L));
    }

    @Test
    void shouldTellABrokerThatIsAwayFromOneThatRefuses() {
        broker.close();
        try (Admin hasty = Admin.create(Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "default.api.timeout.ms",
                1000,
                "request.timeout.ms",
                500))) {
            assertThatThrownBy(() -> new TopicOffsets(hasty).ends(BOTH)).isInstanceOf(NoAnswerException.class);
        }
    }

    private void create() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic("news.late", Optional.of(2), Optional.empty())))
                .all()
                .get();
    }

    private interface Question<T> {
        T ask() throws InterruptedException;
    }

    private static <T> CompletableFuture<T> asked(Question<T> question) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return question.ask();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
