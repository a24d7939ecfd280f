package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.Amount;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.search.index.ArticleIndex;
import newsreel.search.index.Searcher;
import newsreel.search.query.Vocabulary;
import newsreel.serve.NewsServer;
import newsreel.serve.ServerSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same answers from a server as from its index, and a word for each way in which there are none. */
class SearchServerIT {
    private static final int ARTICLES = 230;

    @TempDir
    private Path directory;

    @BeforeEach
    void fill() throws IOException {
        try (ArticleIndex index = ArticleIndex.open(directory, "stream")) {
            for (int number = 0; number < ARTICLES; number++) {
                index.put(article(number));
            }
            index.commit(Map.of());
        }
    }

    @Test
    void shouldAnswerAsTheIndexDoes() throws IOException {
        try (Searcher searcher = Searcher.open(directory);
                NewsServer server = serve("127.0.0.1", null, searcher)) {
            for (List<String> question : List.of(
                    List.of("amount>1bn USD toll", "--max", "3"),
                    List.of("toll -amount>1bn"),
                    List.of("--json", "--max", "225"))) {
                CommandRun.Result asked = search(Map.of("NEWSREEL_SERVER", address(server)), question);
                CommandRun.Result read = search(Map.of("NEWSREEL_INDEX", directory.toString()), question);

                assertThat(asked.exitCode()).as(asked.err()).isZero();
                assertThat(asked).isEqualTo(read);
            }
            CommandRun.Result lines = search(Map.of(), List.of("--server", address(server), "--json", "--max", "225"));
            assertThat(lines.out().lines()).hasSize(225);

            CommandRun.Result refused = search(Map.of(), List.of("--server", address(server), "toll autor:smith"));
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err())
                    .startsWith("newsreel search: nothing can be asked for as autor\n  toll autor:smith\n       ^\n"
                            + "  nearest: toll author:smith\n");
        }
    }

    @Test
    void shouldPresentTheToken() throws IOException {
        try (Searcher searcher = Searcher.open(directory);
                NewsServer server = serve("0.0.0.0", "secret", searcher)) {
            Map<String, String> there = Map.of("NEWSREEL_SERVER", address(server));

            assertThat(search(there, List.of("toll")).err()).contains("wants a token: put it into NEWSREEL_TOKEN");
            CommandRun.Result wrong = search(with(there, "guessed"), List.of("toll"));
            assertThat(wrong.exitCode()).isEqualTo(1);
            assertThat(wrong.err())
                    .contains("does not take the token in NEWSREEL_TOKEN")
                    .doesNotContain("guessed");
            assertThat(search(with(there, "secret"), List.of("toll")).err()).contains("the newest 20 of 230 articles");
        }
    }

    private static Map<String, String> with(Map<String, String> environment, String token) {
        Map<String, String> more = new HashMap<>(environment);
        more.put("NEWSREEL_TOKEN", token);
        return more;
    }

    @Test
    void shouldSayThatNobodyAnswers() {
        CommandRun.Result refused = search(Map.of(), List.of("--server", "127.0.0.1:1", "toll"));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("no server answers at http://127.0.0.1:1/")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void shouldSayThatSomebodyElseAnswers() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", request -> {
            byte[] page = request.getRequestURI().getQuery().contains("json")
                    ? "{\"hits\":[]}".getBytes(StandardCharsets.UTF_8)
                    : "<p>".getBytes(StandardCharsets.UTF_8);
            request.sendResponseHeaders(200, page.length);
            request.getResponseBody().write(page);
            request.close();
        });
        other.start();
        try {
            for (String query : List.of("toll", "json")) {
                CommandRun.Result refused = search(
                        Map.of(),
                        List.of("--server", "127.0.0.1:" + other.getAddress().getPort(), query));
                assertThat(refused.exitCode()).isEqualTo(1);
                assertThat(refused.err())
                        .contains("is no newsreel serve, or one of another version")
                        .doesNotContain("\tat ");
            }
        } finally {
            other.stop(0);
        }
    }

    private static NewsServer serve(String host, String token, Searcher searcher) throws IOException {
        ServerSettings settings = new ServerSettings(new InetSocketAddress(host, 0), token, Vocabulary.basic(), "{}");
        return NewsServer.start(settings, () -> searcher, List::of);
    }

    private static String address(NewsServer server) {
        return "http://127.0.0.1:" + server.address().getPort();
    }

    private static CommandRun.Result search(Map<String, String> environment, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("search"));
        line.addAll(arguments);
        return CommandRun.start(environment, line.toArray(String[]::new)).finish();
    }

    private static EnrichedArticle article(int number) {
        String words = "$" + (number + 1) + "00 million";
        return EnrichedArticle.builder()
                .id("a" + number)
                .headline("The toll of day " + number)
                .language("en")
                .published(Instant.parse("2026-03-04T00:00:00Z").plusSeconds(number))
                .body(words + " is at stake.")
                .numbers(List.of(new Quantity(
                        words,
                        TextField.BODY,
                        0,
                        words.length(),
                        Quantity.Kind.MONEY,
                        new Amount.Exact(new BigDecimal(number + 1).scaleByPowerOfTen(8)),
                        null,
                        "USD",
                        null,
                        null,
                        null)))
                .build();
    }
}
