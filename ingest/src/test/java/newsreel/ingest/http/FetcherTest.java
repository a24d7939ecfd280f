package newsreel.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import newsreel.ingest.Gzip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final int LIMIT = 100_000;

    private final SiteInTest site = new SiteInTest();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Fetcher fetcher = fetcher(true, Duration.ofSeconds(20));

    @AfterEach
    void close() {
        end.countDown();
        site.close();
    }

    @Test
    void aPageComesWithWhatItsServerSaysOfIt() throws Exception {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 04 Mar 2026 11:00:00 GMT");
            String agent = exchange.getRequestHeaders().getFirst("User-Agent");
            SiteInTest.send(exchange, 200, "Text/HTML; charset=utf-8", agent.getBytes(StandardCharsets.UTF_8));
        });

        Fetched page = fetcher.fetch(FetchRequest.of(site.uri("/a")));

        assertThat(page.body()).asString().isEqualTo("Newsreel/test");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.etag()).isEqualTo("\"1\"");
        assertThat(page.lastModified()).isEqualTo("Wed, 04 Mar 2026 11:00:00 GMT");
        assertThat(page.at()).isEqualTo(NOW);
        assertThat(page.modified()).isTrue();
    }

    @Test
    void aCopyAtHandIsAskedAfterAndNotFetchedAgain() throws Exception {
        site.page("/a", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });

        assertThat(fetcher.fetch(new FetchRequest(site.uri("/a"), "\"1\"", "yesterday"))
                        .modified())
                .isFalse();
    }

    @Test
    void gzipIsInflated() throws Exception {
        site.page("/a", exchange -> sendGzip(exchange, Gzip.of("news".getBytes(StandardCharsets.UTF_8))));

        assertThat(fetcher.fetch(FetchRequest.of(site.uri("/a"))).body())
                .asString()
                .isEqualTo("news");
    }

    @Test
    void aGzipBombIsLeftAtTheLimit() {
        site.page("/a", exchange -> sendGzip(exchange, Gzip.of(new byte[20_000_000])));

        assertThat(failure("/a")).hasMessageContaining("/a").hasMessageContaining("limit of " + LIMIT + " bytes");
    }

    @Test
    void brokenGzipIsNamed() {
        site.page("/a", exchange -> sendGzip(exchange, new byte[] {0x1F, (byte) 0x8B, 8, 0}));

        assertThat(failure("/a")).hasMessageContaining("/a").hasMessageContaining("gzip");
    }

    @Test
    void anEndlessBodyIsLeftAtTheLimit() {
        site.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            endless(exchange.getResponseBody());
        });

        assertThat(failure("/a")).hasMessageContaining("limit of " + LIMIT + " bytes");
    }

    @Test
    void aBodyThatNeverEndsIsLeftAtTheTimeLimit() {
        site.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
        Fetcher impatient = fetcher(true, Duration.ofMillis(300));

        assertThat(failure(impatient, "/a")).hasMessageContaining("took longer than the limit");
    }

    @Test
    void aServerThatDoesNotAnswerIsLeftAtTheTimeLimit() {
        site.page("/a", exchange -> await());
        Fetcher impatient = fetcher(true, Duration.ofMillis(300));

        assertThat(failure(impatient, "/a")).hasMessageContaining("took longer than the limit");
    }

    @Test
    void redirectsAreFollowedAndTheLastAddressKept() throws Exception {
        site.redirect("/a", "b").redirect("/b", site.uri("/") + "c d");
        site.page("/c%20d", "text/plain", "here");

        Fetched page = fetcher.fetch(FetchRequest.of(site.uri("/a")));

        assertThat(page.uri()).isEqualTo(site.uri("/c%20d"));
        assertThat(page.body()).asString().isEqualTo("here");
    }

    @Test
    void redirectsInACircleAreNamed() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(failure("/a")).hasMessageContaining("in a circle").hasMessageContaining("/b redirects");
    }

    @Test
    void redirectsBeyondTheLimitAreNamed() {
        for (int i = 0; i < 10; i++) {
            site.redirect("/" + i, "/" + (i + 1));
        }

        assertThat(failure("/0")).hasMessageContaining("after 3 redirects, which is the limit");
        assertThat(site.requests()).containsExactly("/0", "/1", "/2", "/3");
    }

    @Test
    void redirectsOffTheWebAreRefused() {
        site.redirect("/a", "file:///etc/passwd");

        assertThat(failure("/a")).hasMessageContaining("redirects to nowhere on the web");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        FetchException failure = failure(fetcher(false, Duration.ofSeconds(20)), "/a");

        assertThat(failure).hasMessageContaining("127.0.0.1").hasMessageContaining("--allow-private-addresses");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void errorsNameAddressStatusAndWhenToComeBack() {
        site.status("/a", 503, "Retry-After", "120");
        site.status("/b", 429, "Retry-After", "Wed, 04 Mar 2026 12:05:00 GMT");
        site.status("/c", 500, "Retry-After", "soon");

        FetchException failure = failure("/a");
        assertThat(failure).hasMessage(site.uri("/a") + " answered with status 503");
        assertThat(failure.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(failure("/b").retryAfter()).contains(Duration.ofMinutes(5));
        assertThat(failure("/c").retryAfter()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        site.close();

        assertThat(failure("/a"))
                .hasMessageContaining("nobody answers at " + site.uri("/").getAuthority());
    }

    private void sendGzip(HttpExchange exchange, byte[] gzip) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        SiteInTest.send(exchange, 200, "text/plain", gzip);
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] some = new byte[10_000];
        while (true) {
            out.write(some);
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FetchException failure(String path) {
        return failure(fetcher, path);
    }

    private FetchException failure(Fetcher fetcher, String path) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(FetchRequest.of(site.uri(path))));
    }

    private static Fetcher fetcher(boolean privateAddresses, Duration timeLimit) {
        return new Fetcher(
                new FetchSettings("Newsreel/test", LIMIT, timeLimit, 3, privateAddresses),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
