package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is enriched, asked of a server. */
class ServeIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldAnswerFromWhatIsEnriched() throws Exception {
        Path article = Files.writeString(
                directory.resolve("story.txt"),
                "Tariffs rise\n\nThe ministry said tariffs would bring in $3 billion on Friday.\n");
        CommandRun enrich = BROKER.start(
                Map.of(), "enrich", "--state-dir", directory.resolve("state").toString());
        CommandRun serve = serve("index");
        BROKER.start(Map.of(), "ingest", article.toString()).finish();

        Await.until(
                "the article",
                () -> ask(serve, "/articles?q=amount%3E1bn%20USD%20tariff"),
                answer -> answer.contains("\"headline\":\"Tariffs rise\""));
        String figures = ask(serve, "health and metrics at (http://[a-z0-9.:]+)/metrics", "/metrics");
        assertThat(figures)
                .contains("newsreel_articles_total{outcome=\"indexed\",stage=\"serve\"} 1.0")
                .contains("newsreel_index_articles 1.0")
                .contains("newsreel_streams_open 0.0")
                .containsPattern("newsreel_queries_total [1-9]");
        CommandRun.Result second = serve("index").finish();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err()).contains("index").doesNotContain("\tat ");
        assertThat(ask(serve, "/")).contains("<title>Newsreel</title>");
        assertThat(BROKER.start(Map.of(), "serve", "--index", "x", "--listen", "0.0.0.0:0")
                        .finish()
                        .err())
                .contains("token", "NEWSREEL_TOKEN");
        assertThat(serve.terminate().finish().err()).contains("1 version indexed, 0 unreadable");
        enrich.terminate().finish();
    }

    private CommandRun serve(String index) {
        return BROKER.start(
                Map.of("NEWSREEL_ADMIN", "127.0.0.1:0"),
                "serve",
                "--index",
                directory.resolve(index).toString(),
                "--listen",
                "127.0.0.1:0");
    }

    /** Asks at the address that the server has named; nothing before it has. */
    private static String ask(CommandRun serve, String path) throws Exception {
        return ask(serve, "the page is at (http://[a-z0-9.:]+)/", path);
    }

    private static String ask(CommandRun serve, String saying, String path) throws Exception {
        Matcher named = Pattern.compile(saying).matcher(serve.err());
        if (!named.find()) {
            return "";
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(named.group(1) + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
