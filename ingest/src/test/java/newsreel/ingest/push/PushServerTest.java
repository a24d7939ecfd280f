package newsreel.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import newsreel.article.ArticleIds;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.ingest.Gzip;
import newsreel.ingest.TestClock;
import newsreel.ingest.delivery.MockKafka;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushServerTest {
    private static final InetSocketAddress LOOPBACK = new InetSocketAddress("127.0.0.1", 0);
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final int LIMIT = 100_000;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final TestClock clock = new TestClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private MockKafka kafka = MockKafka.thatAcknowledges();
    private final Tally tally = new Tally();
    private PushServer server;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anArticleIsAnsweredWithItsId() {
        start();

        HttpResponse<String> answer = post(JSON, "{\"id\":\"a\",\"content\":\"copy\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"ids\":[\"a\"]}\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(kafka.sent()).singleElement().satisfies(article -> {
            assertThat(article.content()).isEqualTo("copy");
            assertThat(article.retrieved()).isEqualTo(clock.instant());
        });
        assertThat(tally.of(Count.PUBLISHED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | [{\"id\":\"a\",\"content\":\"1\"},{\"id\":\"b\",\"content\":\"2\"}]",
                "application/x-ndjson | {\"id\":\"a\",\"content\":\"1\"}~{\"id\":\"b\",\"content\":\"2\"}~",
                "text/csv | id,title,text~a,T,1~b,T,2~",
            })
    void manyArticlesAreAnsweredWithTheirIdsInOrder(String contentType, String body) {
        start();

        HttpResponse<String> answer = post(contentType, body.replace('~', '\n'));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"ids\":[\"a\",\"b\"]}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message/rfc822 | From: a~To: b~Subject: Rain~~It rained.~",
                "text/markdown; charset=utf-8 | ---~title: Rain~---~It rained.~",
                "application/feed+json | {\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"Rain\","
                        + "\"content_text\":\"It rained.\"}]}",
                "application/rss+xml | <rss><channel><item><title>Rain</title><description>It rained.</description></item>"
                        + "</channel></rss>"
            })
    void shouldReadTheFormThatTheContentTypeNames(String contentType, String body) {
        start();

        HttpResponse<String> answer = post(contentType, body.replace('~', '\n'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(kafka.sent()).singleElement().satisfies(article -> {
            assertThat(article.headline()).isEqualTo("Rain");
            assertThat(article.content().strip()).isEqualTo("It rained.");
        });
    }

    @Test
    void aPageIsDecodedAndTakesWhatTheAddressSaysOfIt() {
        start();
        byte[] page = "<html>Zürich</html>".getBytes(Charset.forName("windows-1252"));

        HttpResponse<String> answer =
                exchange(request("/articles?uri=https%3A%2F%2Fa.example%2Fx&source=A&published=2026-03-04T11:00:00Z")
                        .header("Content-Type", "text/html; charset=windows-1252")
                        .POST(BodyPublishers.ofByteArray(page)));

        assertThat(answer.statusCode()).isEqualTo(202);
        RawArticle article = kafka.sent().get(0);
        assertThat(article.content()).isEqualTo("<html>Zürich</html>");
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.uri()).isEqualTo("https://a.example/x");
        assertThat(article.source()).isEqualTo("A");
        assertThat(article.published()).isEqualTo("2026-03-04T11:00:00Z");
        assertThat(article.id()).isEqualTo(ArticleIds.digest("uri:https://a.example/x"));
    }

    @Test
    void aTextIsDecodedAsItsCallerSays() {
        start();
        byte[] text = "Привет".getBytes(Charset.forName("KOI8-R"));

        exchange(request("/articles")
                .header("Content-Type", "text/plain; charset=koi8-r")
                .POST(BodyPublishers.ofByteArray(text)));

        assertThat(kafka.sent().get(0).content()).isEqualTo("Привет");
    }

    @Test
    void gzipIsInflated() {
        start();
        byte[] body = Gzip.of("{\"id\":\"a\",\"content\":\"copy\"}".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = exchange(request("/articles")
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void theAnswerComesOnlyWhenKafkaHasEverything() {
        kafka = MockKafka.thatWaits();
        start();

        CompletableFuture<HttpResponse<String>> answer =
                send(json("[{\"id\":\"a\",\"content\":\"1\"},{\"id\":\"b\",\"content\":\"2\"}]"));
        acknowledge();
        assertThat(answer).isNotDone();
        acknowledge();

        assertThat(answer.join().statusCode()).isEqualTo(202);
    }

    @Test
    void whatKafkaDoesNotTakeIsAnsweredWithWhatItHas() {
        kafka = MockKafka.thatWaits();
        start();

        CompletableFuture<HttpResponse<String>> answer =
                send(json("[{\"id\":\"a\",\"content\":\"1\"},{\"id\":\"b\",\"content\":\"2\"}]"));
        acknowledge();
        while (!kafka.refuse(new TimeoutException("no broker"))) {
            Thread.onSpinWait();
        }

        assertThat(answer.join().statusCode()).isEqualTo(503);
        assertThat(answer.join().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.join().body()).contains("no broker").contains("\"published\":[\"a\"]");
        assertThat(tally.of(Count.RETURNED)).isEqualTo(1);
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void kafkaIsNotWaitedForForEver() {
        kafka = MockKafka.thatWaits();
        start(settings(null, LONG, SHORT, 8));

        HttpResponse<String> answer = post(JSON, "{\"content\":\"1\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("did not acknowledge").contains("\"published\":[]");
    }

    @Test
    @Timeout(60)
    void aProducerThatGivesUpIsAnsweredWith503() {
        kafka.failingToSend(new IllegalStateException("closed"));
        start();

        assertThat(post(NDJSON, "{\"content\":\"1\"}\n{\"content\":\"2\"}").statusCode())
                .isEqualTo(503);
        // The caller has its answer at the first failure; what comes after it is only counted.
        while (tally.of(Count.RETURNED) < 2) {
            Thread.onSpinWait();
        }
        assertThat(tally.snapshot().mismatches()).isEmpty();
    }

    @Test
    void oneBadLineAndNothingOfTheRequestIsPublished() {
        start();

        HttpResponse<String> answer = post(NDJSON, "{\"content\":\"1\"}\n{\"headline\":\"x\"}\n{\"content\":\n");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("request, line 2: the article has no \\\"content\\\"")
                .contains("request, line 3: not JSON")
                .contains("nothing was published");
        assertThat(kafka.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "null", "7", "{\"content\":7}", "[{\"content\":\"\"}]", "nonsense"})
    void whatIsNoArticleIsRefused(String json) {
        start();

        HttpResponse<String> answer = post(JSON, json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing was published");
        assertThat(kafka.sent()).isEmpty();
    }

    @Test
    void aPropertyThatDoesNotFitIsLeftOutAndNoted() {
        start();

        HttpResponse<String> answer = post(JSON, "{\"id\":\"a\",\"content\":\"1\",\"published\":\"soon\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"notes\":[").contains("published");
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherAnnouncedOrNot() {
        start();
        byte[] large = ("{\"content\":\"" + "a".repeat(LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Gzip.of(new byte[20 * LIMIT]);

        assertThat(exchange(json("").POST(BodyPublishers.ofByteArray(large))).statusCode())
                .isEqualTo(413);
        assertThat(exchange(json("").POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(List.of(large)))))
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> answer =
                exchange(json("").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(bomb)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("limit of " + LIMIT + " bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <html>, </html>",
        "text/plain, '', ''",
        "application/json, '{\"content\":\"', '\"}'",
        "application/x-ndjson, '{\"content\":\"', '\"}'",
    })
    void anArticleThatIsTooLargeForItsTopicIsTooLargeInAnyForm(String contentType, String before, String after) {
        server = startWith(new PushSettings(LOOPBACK, null, 2 * Limits.MAX_RAW_BYTES, LONG, LONG, 8, LONG));

        HttpResponse<String> answer = post(contentType, before + "a".repeat(Limits.MAX_RAW_BYTES) + after + "\n");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("limit").contains("nothing was published");
        assertThat(kafka.sent()).isEmpty();
    }

    @Test
    void anArticleThatIsTooLargeOnlyAsItIsWrittenIsTooLarge() {
        server = startWith(new PushSettings(LOOPBACK, null, 2 * Limits.MAX_RAW_BYTES, LONG, LONG, 8, LONG));

        HttpResponse<String> answer = post("text/plain", "a" + "\"".repeat(Limits.MAX_RAW_BYTES / 2));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(kafka.sent()).isEmpty();
    }

    @Test
    void moreArticlesThanTheLimitAreRefused() {
        server = startWith(new PushSettings(LOOPBACK, null, 10_000_000, LONG, LONG, 8, LONG));

        HttpResponse<String> answer = post(NDJSON, "{\"content\":\"1\"}\n".repeat(PushedArticles.MAX_ARTICLES + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(kafka.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /articles, image/png, 415",
        "GET, /articles, '', 405",
        "PUT, /articles, application/json, 405",
        "POST, /health, application/json, 405",
        "GET, /nothing, '', 404",
        "POST, /articles?uri=x, application/json, 400",
        "POST, /articles?colour=x, text/plain, 400",
        "POST, /articles?published=soon, text/plain, 400",
        "GET, /health, '', 200",
    })
    void otherRequestsAreAnsweredWithWhatIsWrong(String method, String path, String contentType, int status) {
        start();
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString("{\"content\":\"1\"}"));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }

        assertThat(exchange(request).statusCode()).isEqualTo(status);
        assertThat(kafka.sent()).isEmpty();
    }

    @Test
    void theTokenIsAskedForWhereThereIsOne() {
        start(settings("secret", LONG, LONG, 8));
        String body = "{\"content\":\"1\"}";

        HttpResponse<String> without = exchange(json(body));
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(exchange(json(body).header("Authorization", "Bearer wrong")).statusCode())
                .isEqualTo(401);
        assertThat(exchange(json(body).header("Authorization", "Basic secret")).statusCode())
                .isEqualTo(401);
        assertThat(exchange(json(body).header("Authorization", "bearer secret")).statusCode())
                .isEqualTo(202);
        assertThat(exchange(request("/health").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void otherMachinesNeedAToken() {
        assertThatThrownBy(() -> PushSettings.standard(new InetSocketAddress("0.0.0.0", 0), null))
                .hasMessageContaining("needs a token");
        assertThat(PushSettings.standard(new InetSocketAddress("0.0.0.0", 0), "t")
                        .token())
                .isEqualTo("t");
    }

    @Test
    void webPagesInABrowserHereMayNotPush() throws IOException {
        start();

        assertThat(exchange(json("{\"content\":\"1\"}").header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(raw("POST /articles HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 15\r\n\r\n{\"content\":\"1\"}"))
                .startsWith("HTTP/1.1 403");
        assertThat(kafka.sent()).isEmpty();
    }

    @Test
    void shouldTellACallerWhoNeverFinishes() throws IOException {
        start(settings(null, SHORT, LONG, 8));

        String answer = raw("POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{\"content\":");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("did not arrive within");
        assertThat(post(JSON, "{\"content\":\"1\"}").statusCode()).isEqualTo(202);
    }

    /** More of each kind than there are threads and places: silent ones, half a head, and half a body. */
    @Test
    @Timeout(60)
    void shouldAnswerOthersWhileHundredsAreSilentOrSlow() throws IOException {
        start(settings("secret", LONG, LONG, 2));
        String head = "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        String wholeHead = head + "Authorization: Bearer secret\r\nContent-Length: 15\r\n\r\n";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                slow.add(new Socket(LOOPBACK.getAddress(), server.address().getPort()));
                write(List.of("", head, wholeHead + "{\"content\"").get(i % 3), slow.get(i));
            }

            assertThat(exchange(request("/health").GET()).statusCode()).isEqualTo(200);
            assertThat(exchange(json("{\"content\":\"2\"}").header("Authorization", "Bearer secret"))
                            .statusCode())
                    .isEqualTo(202);
            // They have lost nothing by it.
            write(":\"1\"}", slow.get(2));
            assertThat(read(slow.get(2))).startsWith("HTTP/1.1 202");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @Timeout(60)
    void shouldAskForTheTokenBeforeTheBody() throws IOException {
        start(settings("secret", LONG, LONG, 8));

        assertThat(raw("POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n"))
                .startsWith("HTTP/1.1 401");
    }

    /** A simple caller sends all that it has before it listens; a connection closed before that is reset under it. */
    @ParameterizedTest
    @CsvSource({"wrong, 401", "secret, 413"})
    @Timeout(60)
    void shouldBeHeardByACallerWhoSendsAllFirst(String token, int status) throws IOException {
        start(settings("secret", LONG, LONG, 8));
        byte[] much = new byte[20 * 1024 * 1024];

        try (Socket socket = new Socket(LOOPBACK.getAddress(), server.address().getPort())) {
            write(
                    "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + token + "\r\nContent-Length: " + much.length + "\r\n\r\n",
                    socket);
            socket.getOutputStream().write(much);
            assertThat(read(socket)).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    @Timeout(60)
    void shouldGiveTurnsInTheOrderOfTheirComing() {
        kafka = MockKafka.thatWaits();
        start(settings(null, LONG, LONG, 1));
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            answers.add(send(json("{\"id\":\"" + id + "\",\"content\":\"1\"}")));
            acknowledge();
        }

        answers.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(202));
        assertThat(kafka.sent()).extracting(RawArticle::id).containsExactly("a", "b", "c");
    }

    /** Each of these numbers has a billion digits, if written out; there is one place for all of the requests. */
    @ParameterizedTest
    @ValueSource(strings = {"published", "retrieved", "revision", "id", "headline", "content", "other"})
    @Timeout(60)
    void numbersOfABillionDigitsHoldNoPlace(String property) {
        start(settings(null, LONG, LONG, 1));
        String bomb = "{\"content\":\"1\",\"" + property + "\":1e999999999}";

        post(NDJSON, (bomb + "\n").repeat(500));
        post(JSON, bomb.replace("1e999999999", "-1e-999999999"));
        post(JSON, bomb.replace("1e999999999", "{\"a\":[1e999999999,1e999999999]}"));

        assertThat(post(JSON, "{\"content\":\"1\"}").statusCode()).isEqualTo(202);
    }

    @Test
    void requestsBeyondTheLimitAreToldToComeBack() {
        kafka = MockKafka.thatWaits();
        start(new PushSettings(LOOPBACK, null, LIMIT, LONG, LONG, 1, SHORT));
        CompletableFuture<HttpResponse<String>> first = send(json("{\"content\":\"1\"}"));
        while (kafka.sent().isEmpty()) {
            Thread.onSpinWait();
        }

        HttpResponse<String> second = post(JSON, "{\"content\":\"2\"}");

        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.body()).contains("the limit");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        acknowledge();
        assertThat(first.join().statusCode()).isEqualTo(202);
    }

    @Test
    void closingLetsARequestFinish() {
        kafka = MockKafka.thatWaits();
        start();
        CompletableFuture<HttpResponse<String>> answer = send(json("{\"content\":\"1\"}"));
        while (kafka.sent().isEmpty()) {
            Thread.onSpinWait();
        }

        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        acknowledge();
        closing.join();

        assertThat(answer.join().statusCode()).isEqualTo(202);
    }

    private void start() {
        start(settings(null, LONG, LONG, 8));
    }

    private void start(PushSettings settings) {
        server = startWith(settings);
    }

    private PushServer startWith(PushSettings settings) {
        try {
            return PushServer.start(settings, kafka.publisher(), tally, clock);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PushSettings settings(String token, Duration requestTime, Duration kafkaTime, int concurrency) {
        return new PushSettings(LOOPBACK, token, LIMIT, requestTime, kafkaTime, concurrency, LONG);
    }

    private void acknowledge() {
        while (!kafka.acknowledge()) {
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> post(String contentType, String body) {
        return exchange(request("/articles").header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder json(String body) {
        return request("/articles").header("Content-Type", JSON).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort() + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        return send(request).join();
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** What the server says until it hangs up, or has sent something. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(LOOPBACK.getAddress(), server.address().getPort())) {
            write(request, socket);
            return read(socket);
        }
    }

    private static void write(String text, Socket socket) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket socket) throws IOException {
        byte[] some = new byte[1000];
        int length = socket.getInputStream().read(some);
        return length < 0 ? "" : new String(some, 0, length, StandardCharsets.US_ASCII);
    }
}
