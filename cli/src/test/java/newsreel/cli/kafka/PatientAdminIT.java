package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientAdminIT {
    private static final Set<TopicPartition> SOME = Set.of(new TopicPartition("news.raw", 0));

    @TempDir
    private Path data;

    private final List<String> said = new ArrayList<>();
    private EmbeddedBroker broker;
    private String address;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(data);
        address = broker.bootstrapServers();
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void shouldAskAgainWhenTheBrokerWentAwayWhileItWasAsked() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Question<Integer> question = admin -> {
            if (asked.incrementAndGet() == 1) {
                broker.close();
                askInVain();
            }
            return asked.get();
        };

        assertThat(kafka(null).ask(question, this::startAgain)).isEqualTo(2);
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).contains("Kafka does not answer: ");
        assertThat(said.get(1)).contains("does not answer; waiting for it");
    }

    @Test
    void shouldAskNoLongerThanItIsWaitedFor() {
        broker.close();

        assertThatThrownBy(() -> kafka(Duration.ofSeconds(1)).ask(admin -> true, said::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not answer for 1 s; --wait says how long");
    }

    @Test
    void shouldNotAskAgainWhoRefuses() {
        AtomicInteger asked = new AtomicInteger();
        Question<Integer> question = admin -> {
            asked.incrementAndGet();
            throw new ExecutionException(new TopicAuthorizationException(Set.of("news.raw")));
        };

        assertThatThrownBy(() -> kafka(null).ask(question, said::add)).isInstanceOf(IllegalStateException.class);
        assertThat(asked).hasValue(1);
    }

    private Kafka kafka(Duration patience) {
        return new Kafka(client(), patience, null);
    }

    private Map<String, Object> client() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address);
    }

    /** What a question comes to whose broker goes away. */
    private void askInVain() throws InterruptedException {
        Map<String, Object> hasty = new HashMap<>(client());
        hasty.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 1000);
        hasty.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 500);
        try (Admin admin = Admin.create(hasty)) {
            new TopicOffsets(admin).ends(SOME);
        }
    }

    private void startAgain(String what) {
        said.add(what);
        if (what.endsWith("waiting for it")) {
            broker = EmbeddedBroker.start(data, Integer.parseInt(address.substring(address.indexOf(':') + 1)));
        }
    }
}
