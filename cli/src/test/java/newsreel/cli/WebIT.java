package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsreel ingest} as a process, on feeds and on what is pushed to it. */
class WebIT {
    private static final Pattern LISTENING = Pattern.compile("listening on http://\\S+:(\\d+)/articles");

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path state;

    private final List<String> conditions = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private volatile String feed = rss("one", "two");

    @BeforeEach
    void openSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/feed", exchange -> {
            String etag = "\"" + feed.length() + "\"";
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            conditions.add(String.valueOf(known));
            exchange.getResponseHeaders().set("ETag", etag);
            byte[] body = feed.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(etag.equals(known) ? 304 : 200, etag.equals(known) ? -1 : body.length);
            exchange.getResponseBody().write(etag.equals(known) ? new byte[0] : body);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void closeSite() {
        site.stop(0);
    }

    @Test
    void aFeedThatIsFollowedGoesOnAfterBeingKilledAndNothingIsPublishedTwice() throws Exception {
        CommandRun first = follow();
        Await.until("the state", this::remembered, files -> files == 1);
        first.kill().finish();
        feed = rss("three", "one", "two");

        CommandRun second = follow();
        Await.until("the third item", second::err, err -> err.contains("published"));
        CommandRun.Result result = second.terminate().finish();

        assertThat(result.err()).contains("/feed, item 1 as").contains("1 published, 0 left out");
        assertThat(conditions).hasSize(2).startsWith("null").doesNotHaveDuplicates();
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        CommandRun.Result result =
                BROKER.start(Map.of(), "ingest", address("/feed")).finish();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("127.0.0.1").contains("--allow-private-addresses allows it");
    }

    @Test
    void aFeedIsAnnotatedLikeAFile() {
        CommandRun.Result result = CommandRun.run("", "annotate", "--allow-private-addresses", address("/feed"));

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.out()).contains("\"headline\":\"one\"").contains("Text of two.");
    }

    @Test
    void whatIsPushedIsAnsweredOnceKafkaHasItAndASignalEndsIt() throws Exception {
        CommandRun server = BROKER.start(Map.of(), "ingest", "--listen", "127.0.0.1:0");

        HttpResponse<String> answer = post(port(server), "{\"id\":\"pushed\",\"content\":\"A story.\"}", "");
        CommandRun.Result result = server.terminate().finish();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"pushed\"");
        assertThat(result.err()).contains("1 published, 0 left out");
    }

    @Test
    void otherMachinesAreListenedToWithATokenOnly() throws Exception {
        CommandRun.Result refused =
                BROKER.start(Map.of(), "ingest", "--listen", "0.0.0.0:0").finish();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("NEWSREEL_TOKEN");

        CommandRun server = BROKER.start(Map.of("NEWSREEL_TOKEN", "secret"), "ingest", "--listen", "0.0.0.0:0");
        int port = port(server);

        assertThat(post(port, "{\"content\":\"A story.\"}", "").statusCode()).isEqualTo(401);
        assertThat(post(port, "{\"content\":\"A story.\"}", "Bearer secret").statusCode())
                .isEqualTo(202);
        assertThat(server.terminate().finish().err()).contains("1 published, 0 left out");
    }

    private CommandRun follow() {
        return BROKER.start(
                Map.of(),
                "ingest",
                "--allow-private-addresses",
                "--follow",
                "10s",
                "--state",
                state.toString(),
                address("/feed"));
    }

    private long remembered() {
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int port(CommandRun server) throws Exception {
        Await.until("the server", server::err, err -> LISTENING.matcher(err).find());
        Matcher listening = LISTENING.matcher(server.err());
        assertThat(listening.find()).isTrue();
        return Integer.parseInt(listening.group(1));
    }

    private static HttpResponse<String> post(int port, String json, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/articles"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private static String rss(String... items) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Post</title>");
        for (String item : items) {
            rss.append("<item><title>" + item + "</title><guid isPermaLink=\"false\">" + item
                    + "</guid><description>Text of " + item + ".</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }
}
