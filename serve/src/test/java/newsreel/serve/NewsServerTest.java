package newsreel.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Topic;
import newsreel.search.index.ArticleIndex;
import newsreel.search.query.TopicTree;
import newsreel.search.query.Units;
import newsreel.search.query.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NewsServerTest {
    private static final TopicTree TOPICS = new TopicTree(List.of(
            new TopicTree.Node("medtop:04000000", "economy, business and finance", null),
            new TopicTree.Node("medtop:20000385", "international trade", "medtop:04000000")));
    private static final Vocabulary VOCABULARY = new Vocabulary(TOPICS, Units.basic());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private final List<String> troubles = new ArrayList<>();
    private final FixedLines lines = new FixedLines();
    private ArticleIndex index;
    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        index = ArticleIndex.open(directory, "stream");
        server = start(InetAddress.getLoopbackAddress(), null);
    }

    private NewsServer start(InetAddress host, String token) throws IOException {
        ServerSettings settings =
                new ServerSettings(new InetSocketAddress(host, 0), token, VOCABULARY, "{\"type\":\"object\"}");
        return NewsServer.start(settings, index::searcher, lines, () -> List.copyOf(troubles));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        index.close();
    }

    @Test
    void shouldPageThroughWhatIsMeantWithoutGapsWhileArticlesArrive() throws Exception {
        for (int day = 1; day <= 5; day++) {
            arrives("a" + day, 1, "Tariff news " + day, day);
        }
        JsonNode first = json(get("/articles?q=tariff&max=2"));
        arrives("late", 1, "Tariff news of the last day", 9);
        JsonNode second =
                json(get("/articles?q=tariff&max=2&after=" + first.get("next").asString()));
        JsonNode third =
                json(get("/articles?q=tariff&max=2&after=" + second.get("next").asString()));

        assertThat(ids(first)).containsExactly("a5", "a4");
        assertThat(ids(second)).containsExactly("a3", "a2");
        assertThat(ids(third)).containsExactly("a1");
        assertThat(third.has("next")).isFalse();
        assertThat(first.get("count").asInt()).isEqualTo(5);
        assertThat(first.get("query").asString()).isEqualTo("tariff");
    }

    @Test
    void shouldGiveAnArticleAtItsLatestVersionAndSayWhenItIsGone() throws Exception {
        arrives("a/1 ?", 1, "First", 1);
        arrives("a/1 ?", 2, "Second", 1);
        assertThat(json(get("/articles/a%2F1%20%3F")).get("headline").asString())
                .isEqualTo("Second");
        assertThat(get("/articles/none").statusCode()).isEqualTo(404);

        index.put(EnrichedArticle.builder()
                .id("a/1 ?")
                .version(3)
                .status("withdrawn")
                .build());
        index.refresh();
        HttpResponse<String> gone = get("/articles/a%2F1%20%3F");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).get("version").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/articles?query=tariff", "/topics?topic=trade", "/stream?Q=tariff", "/trends?q=a&windows=day"})
    void shouldRefuseAParameterThatThereIsNot(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").asString()).startsWith("there is no parameter ");
    }

    @Test
    void shouldAnswerInJsonThatThereIsNoSuchPlace() throws Exception {
        HttpResponse<String> answer = get("/article");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("error").asString()).contains("/article");
    }

    @Test
    void shouldSayWhereAQueryCannotBeRead() throws Exception {
        HttpResponse<String> answer = get("/articles?q=amount%3E%3E5");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("position").isInt()).isTrue();
        assertThat(json(answer).get("nearest").isString()).isTrue();
        assertThat(get("/articles?max=0").statusCode()).isEqualTo(400);
        assertThat(get("/articles?max=99999999999").statusCode()).isEqualTo(400);
        assertThat(get("/articles?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(get("/topics?q=(").statusCode()).isEqualTo(400);
        assertThat(send(request("/stream?q=(").header("Accept", "text/event-stream"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldCountTopicsWithTheArticlesBelowThem() throws Exception {
        arrives("a", 1, "Trade", 1, "medtop:20000385");
        arrives("b", 1, "Money", 2, "medtop:04000000");

        JsonNode topics = json(get("/topics"));

        assertThat(topics.valueStream().map(topic -> topic.get("id").asString() + " " + topic.get("count")))
                .containsExactlyInAnyOrder("medtop:04000000 2", "medtop:20000385 1");
    }

    @Test
    void shouldTellWhatIsRising() throws Exception {
        lines.add("medtop:04000000", "2024-05-02T10:00:00Z", 9, 4.5);
        lines.add("medtop:20000385", "2024-05-02T10:00:00Z", 2, 1.5);
        lines.add("medtop:01000000", "2024-05-02T10:00:00Z", 1, -0.5);

        assertThat(json(get("/trends"))
                        .at("/trends")
                        .valueStream()
                        .map(trend -> trend.get("topic").asString()))
                .containsExactly("medtop:04000000", "medtop:20000385");
        assertThat(json(get("/trends?max=1")).at("/trends/0").toString())
                .isEqualTo(
                        "{\"topic\":\"medtop:04000000\",\"name\":\"medtop:04000000\",\"length\":\"hour\","
                                + "\"start\":\"2024-05-02T10:00:00Z\",\"count\":9,\"mean\":1.0,\"spread\":0.5,\"deviation\":4.5}");
        assertThat(json(get("/trends?window=day")).get("trends")).isEmpty();
    }

    @Test
    void shouldDrawTheLineOfATopicWithoutAGap() throws Exception {
        lines.add("medtop:20000385", "2024-05-02T08:00:00Z", 2, 1.5);
        lines.add("medtop:20000385", "2024-05-02T10:00:00Z", 3, 2.5);

        JsonNode named =
                json(get("/trends?topic=International%20Trade&from=2024-05-02T08:30:00Z&to=2024-05-02T10:59:59Z"));
        assertThat(named.get("topic").asString()).isEqualTo("medtop:20000385");
        assertThat(named.get("name").asString()).isEqualTo("international trade");
        assertThat(counts(named)).containsExactly(2, 0, 3);
        assertThat(named.at("/windows/1").propertyNames()).containsExactly("start", "count");
        assertThat(named.at("/windows/2/deviation").asDouble()).isEqualTo(2.5);

        JsonNode usual = json(get("/trends?topic=20000385"));
        assertThat(counts(usual)).hasSize(169).endsWith(2, 0, 3);
        assertThat(counts(json(get("/trends?topic=acme:none&window=day&from=2024-05-01&to=2024-05-02"))))
                .containsExactly(0, 0);
    }

    @Test
    void shouldDrawTheLineOfAQuery() throws Exception {
        arrives("a", 1, "Tariff news", 1);
        arrives("b", 1, "Tariff news", 3);
        arrives("c", 1, "Rain", 3);

        JsonNode line = json(get("/trends?q=tariff&window=day&from=2024-05-01&to=2024-05-03"));
        assertThat(counts(line)).containsExactly(1, 0, 1);
        assertThat(line.get("query").asString()).isEqualTo("tariff");
        assertThat(counts(json(get("/trends?q=&window=day&from=2024-05-03&to=2024-05-03"))))
                .containsExactly(2);
        assertThat(counts(json(get("/trends?q=tariff&window=day")))).hasSize(29).endsWith(1, 0, 1);
    }

    @Test
    void shouldSayWhatIsWrongWithALine() throws Exception {
        for (String wrong : List.of(
                "window=week",
                "topic=a&q=b",
                "topic=a&from=yesterday",
                "topic=a&from=2024-05-03&to=2024-05-02",
                "topic=a&from=2024-01-01&to=2024-05-02",
                "q=a&window=day&from=2023-01-01&to=2024-05-02",
                "q=(",
                "max=0")) {
            HttpResponse<String> answer = get("/trends?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(json(answer).get("error").asString()).as(wrong).isNotBlank();
        }
    }

    private static List<Integer> counts(JsonNode line) {
        return line.get("windows")
                .valueStream()
                .map(window -> window.get("count").asInt())
                .toList();
    }

    @Test
    void shouldSendWhatAStandingQueryMeansAsItComes() throws Exception {
        HttpRequest request = request("/stream?q=tariff")
                .header("Accept", "text/event-stream")
                .build();
        try (InputStream body = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                BufferedReader events = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            assertThat(event(events)).startsWith("state ");
            server.listener().indexed(article("other", 1, "Rain", 1));
            server.listener().indexed(article("a", 1, "Tariff <script>alert(1)</script>\nnews", 1));
            server.listener().indexed(article("a", 2, "Rain again", 1));

            assertThat(event(events)).startsWith("article {\"id\":\"a\"").contains("<script>");
            assertThat(event(events)).isEqualTo("gone {\"id\":\"a\"}");
        }
    }

    /** Each has a thread of the server, whose others are for whoever asks for something else. */
    @Test
    void shouldLetNoMoreWaitThanThereAreSeatsThoughAllComeAtOnce() throws Exception {
        int late = 20;
        HttpRequest request =
                request("/stream").header("Accept", "text/event-stream").build();
        List<CompletableFuture<HttpResponse<InputStream>>> all = Stream.generate(
                        () -> CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()))
                .limit(StandingQueries.MOST + late)
                .toList();

        List<HttpResponse<InputStream>> answers =
                all.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).hasSize(late);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(StandingQueries.MOST);
        for (HttpResponse<InputStream> answer : answers) {
            answer.body().close();
        }
    }

    /** The next one that is no news of the server itself. */
    private static String event(BufferedReader events) throws IOException {
        String name = "";
        String data = "";
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.isEmpty() && !name.isEmpty()) {
                return name + " " + data;
            }
        }
        return "";
    }

    @Test
    void shouldTellWhatIsInTrouble() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        troubles.add("no broker can be reached");

        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body()).contains("no broker can be reached");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldDescribeItself() throws Exception {
        JsonNode paths = json(get("/openapi.json")).get("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/articles",
                        "/articles/{id}",
                        "/stream",
                        "/topics",
                        "/trends",
                        "/schema",
                        "/openapi.json",
                        "/health/ready",
                        "/health/live");
        for (String path : List.of("/articles", "/topics", "/trends", "/schema", "/openapi.json", "/health/ready")) {
            HttpResponse<String> answer = get(path);
            assertThat(paths.get(path).at("/get/responses/200/content").propertyNames())
                    .as(path)
                    .containsExactly(answer.headers().firstValue("Content-Type").orElseThrow());
        }
        assertThat(json(get("/schema")).get("type").asString()).isEqualTo("object");
    }

    @Test
    void shouldLetNoBrowserRunWhatAnArticleHolds() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("http://", "https://", "style=", "onclick");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void shouldAskForATokenWhereOthersCanReachIt() throws Exception {
        server.close();
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");
        assertThatThrownBy(() -> start(everywhere, " ")).hasMessageContaining("token");
        server = start(everywhere, "secret");

        assertThat(get("/articles").statusCode()).isEqualTo(401);
        assertThat(get("/").statusCode()).isEqualTo(401);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(send(request("/articles").header("Authorization", "Bearer wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(request("/articles").header("Authorization", "Bearer secret"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> welcome = get("/?token=secret");
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location").orElseThrow()).doesNotContain("secret");
        String cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        assertThat(send(request("/").header("Cookie", cookie.substring(0, cookie.indexOf(';'))))
                        .statusCode())
                .isEqualTo(200);
    }

    private void arrives(String id, int version, String headline, int day, String... topics) throws IOException {
        index.put(article(id, version, headline, day, topics));
        index.refresh();
    }

    private static EnrichedArticle article(String id, int version, String headline, int day, String... topics) {
        List<Topic> found = new ArrayList<>();
        for (String topic : topics) {
            found.add(ArticleJson.mapper()
                    .readValue("{\"id\":\"" + topic + "\",\"name\":\"\",\"score\":0.5,\"evidence\":[]}", Topic.class));
        }
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .language("en")
                .headline(headline)
                .body("Some copy.")
                .published(Instant.parse("2024-05-0" + day + "T10:00:00Z"))
                .topics(found)
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.address().getPort() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return ArticleJson.readTree(answer.body());
    }

    private static List<String> ids(JsonNode page) {
        return page.get("articles")
                .valueStream()
                .map(article -> article.get("id").asString())
                .toList();
    }
}
