package newsreel.streams;

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
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How an application starts and ends. What it does is seen where there is a broker. */
@Timeout(120)
class StreamsApplicationTest {
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
        StreamsApplication application = start(Map.of());
        assertThat(application.failure()).isNull();

        application.close();

        assertThat(application.await()).isNull();
    }

    @Test
    void shouldNotShareItsState() {
        StreamsApplication first = start(Map.of());
        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cannot start the copying: ")
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
        try (StreamsApplication application = start(Map.of())) {
            application.abandon();

            assertThat(application.await()).hasMessageStartingWith("Kafka was away");
            assertThat(application.failure()).isSameAs(application.await());
        }
    }

    @Test
    void shouldStopByItselfWhenItFailsAndSayWhy() throws Exception {
        Thread answers = new Thread(this::answerInPlainText);
        answers.start();
        try (StreamsApplication application = start(Map.of("security.protocol", "SSL"))) {
            Throwable failure = application.await();
            assertThat(failure).hasRootCauseInstanceOf(SSLException.class);

            application.abandon();
            assertThat(application.failure()).isSameAs(failure);
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

    private StreamsApplication start(Map<String, Object> client) {
        Map<String, Object> all = new HashMap<>(client);
        // What is closed waits for an answer that never comes.
        all.put("request.timeout.ms", 500);
        all.put("default.api.timeout.ms", 500);
        all.put("bootstrap.servers", "127.0.0.1:" + stranger.getLocalPort());
        StreamsBuilder copying = new StreamsBuilder();
        copying.table("from", Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()), Materialized.as("copies"));
        return StreamsApplication.of("the copying", copying.build(), Settings.of(all, state))
                .start();
    }
}
