package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLException;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How an enrichment starts and ends. That it enriches is seen where there is a broker. */
@Timeout(120)
class EnrichmentTest {
    @TempDir
    private Path state;

    /** Takes connections, and is no broker. */
    private ServerSocket stranger;

    @BeforeEach
    void listen() throws IOException {
        stranger = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        stranger.close();
    }

    @Test
    void shouldRunUntilItIsClosed() throws InterruptedException {
        Enrichment enrichment = start(Map.of());
        assertThat(enrichment.failure()).isNull();

        enrichment.close();

        assertThat(enrichment.await()).isNull();
    }

    @Test
    void shouldNotShareItsState() {
        Enrichment first = start(Map.of());
        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cannot start the enrichment: ")
                .hasMessageContaining("same state directory");
        first.close();
    }

    @Test
    void shouldSayWhatIsWrongInTheFirstPlace() {
        assertThatThrownBy(() -> start(Map.of("security.protocol", "SASL_PLAINTEXT")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JAAS");
    }

    @Test
    void shouldStopWhenItIsAbandonedAndSayWhy() throws InterruptedException {
        try (Enrichment enrichment = start(Map.of())) {
            enrichment.abandon();

            assertThat(enrichment.await()).hasMessageStartingWith("Kafka was away");
            assertThat(enrichment.failure()).isSameAs(enrichment.await());
        }
    }

    @Test
    void shouldStopByItselfWhenItFailsAndSayWhy() throws Exception {
        Thread answers = new Thread(this::answerInPlainText);
        answers.start();
        try (Enrichment enrichment = start(Map.of("security.protocol", "SSL"))) {
            Throwable failure = enrichment.await();
            assertThat(failure).hasRootCauseInstanceOf(SSLException.class);

            enrichment.abandon();
            assertThat(enrichment.failure()).isSameAs(failure);
        }
        stranger.close();
        answers.join();
    }

    private void answerInPlainText() {
        byte[] answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        while (!stranger.isClosed()) {
            try (Socket client = stranger.accept()) {
                client.getInputStream().read();
                client.getOutputStream().write(answer);
            } catch (IOException hungUp) {
                // One side or the other: the next client is taken, or there is none.
            }
        }
    }

    private Enrichment start(Map<String, Object> client) {
        Map<String, Object> all = new HashMap<>(client);
        // What is closed waits for an answer that never comes.
        all.put("request.timeout.ms", 500);
        all.put("default.api.timeout.ms", 500);
        all.put("bootstrap.servers", "127.0.0.1:" + stranger.getLocalPort());
        return Enrichment.start(
                EnrichmentSettings.of(all, TopicNames.standard(), 6, state), Enrichers.plain(), Counters.NONE);
    }
}
