package newsreel.cli.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.cli.console.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminServerTest {
    private final StubVitals vitals = new StubVitals();
    private final Tally tally = new Tally();
    private final HttpClient client = HttpClient.newHttpClient();
    private Monitor monitor;

    @BeforeEach
    void listen() throws IOException {
        Pulse pulse = new Pulse(vitals, tally, () -> false, Clock.systemUTC(), Console.of("sink"));
        monitor = Monitor.start(pulse, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void shouldTellThatTheStageIsReady() throws Exception {
        HttpResponse<String> answer = get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"stage\":\"sink\",\"status\":\"up\"}");
    }

    @Test
    void shouldTellWhyItIsNotAndThatItLivesAllTheSame() throws Exception {
        vitals.troubles = List.of("the disk is full");
        HttpResponse<String> answer = get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo("{\"stage\":\"sink\",\"status\":\"down\",\"reasons\":[\"the disk is full\"]}");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldAnswerBesideCallersThatStopInTheMiddle() throws Exception {
        InetSocketAddress server = monitor.address().orElseThrow();
        List<Socket> callers = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket caller = new Socket(server.getAddress(), server.getPort());
                callers.add(caller);
                caller.getOutputStream().write("GET /health/li".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void shouldPublishWhatIsCountedAndHowItIs() throws Exception {
        tally.increment(Count.FILED);
        vitals.waiting = 3;
        HttpResponse<String> answer = get("/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body().lines())
                .contains(
                        "newsreel_articles_total{outcome=\"filed\",stage=\"sink\"} 1.0",
                        "newsreel_articles_total{outcome=\"superseded\",stage=\"sink\"} 0.0",
                        "newsreel_waiting_records{stage=\"sink\"} 3.0",
                        "newsreel_kafka_up{stage=\"sink\"} 1.0",
                        "newsreel_ready{stage=\"sink\"} 1.0")
                .noneMatch(line -> line.contains("stage=\"enrich\""))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
    }

    /** What the consumer tells of a dotted topic under another name would be counted twice. */
    @Test
    void shouldPublishATopicUnderItsOwnNameAlone() throws Exception {
        assertThat(get("/metrics").body().lines())
                .contains("kafka_lag{topic=\"news.raw\"} 1.0")
                .noneMatch(line -> line.contains("news_raw"));
    }

    @Test
    void shouldSayWhatThereIs() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("/health/live", "/health/ready", "/metrics");
    }

    @Test
    void shouldOnlyBeAsked() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(uri("/metrics"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(1)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + monitor.address().orElseThrow().getPort() + path);
    }
}
