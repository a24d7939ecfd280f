package newsreel.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import newsreel.article.MalformedArticleException;
import newsreel.ingest.TestClock;
import newsreel.ingest.http.FetchSettings;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.http.PoliteFetcher;
import newsreel.ingest.http.SiteInTest;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFeedsTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @TempDir
    private Path state;

    private final SiteInTest site = new SiteInTest();
    private final TestClock clock = new TestClock();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<String> published = new ArrayList<>();
    private final List<String> knownOrigins = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Exception kafkaSays;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void eachItemIsPublishedOnce() throws IOException {
        site.page("/feed", "text/xml", rss("a", "b"));
        steps.add(() -> {});
        steps.add(() -> site.page("/feed", "text/xml", rss("c", "a", "b")));

        follow();

        assertThat(published).containsExactly("a", "b", "c");
        assertThat(pauses).containsExactly(INTERVAL, INTERVAL, INTERVAL);
        assertThat(notices).isEmpty();
    }

    @Test
    void nothingIsPublishedAgainAfterARestart() throws IOException {
        site.page("/feed", "text/xml", rss("a", "b"));
        follow();
        site.page("/feed", "text/xml", rss("c", "b"));

        follow();

        assertThat(published).containsExactly("a", "b", "c");
    }

    @Test
    void anItemThatLeavesTheFeedAndComesBackIsKnown() throws IOException {
        site.page("/feed", "text/xml", rss("a"));
        steps.add(() -> site.page("/feed", "text/xml", rss("b")));
        steps.add(() -> site.page("/feed", "text/xml", rss("a")));

        follow();

        assertThat(published).containsExactly("a", "b");
        assertThat(knownOrigins).containsExactly(site.uri("/feed") + ", item 1");
    }

    @Test
    void anItemWhoseTextChangesIsPublishedAgain() throws IOException {
        site.page("/feed", "text/xml", rss("a"));
        steps.add(() -> site.page("/feed", "text/xml", rss("a").replace("text of a", "new text of a")));

        follow();

        assertThat(published).containsExactly("a", "a");
    }

    @Test
    void theServerIsAskedOnlyForWhatIsNewAlsoAfterARestart() throws IOException {
        List<String> asked = new ArrayList<>();
        site.page("/feed", exchange -> {
            String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.add(etag + " " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 04 Mar 2026 11:00:00 GMT");
            if (etag == null) {
                SiteInTest.send(exchange, 200, "text/xml", rss("a").getBytes());
            } else {
                exchange.sendResponseHeaders(304, -1);
            }
        });
        steps.add(() -> {});
        follow();
        follow();

        String known = "\"7\" Wed, 04 Mar 2026 11:00:00 GMT";
        assertThat(asked).containsExactly("null null", known, known);
        assertThat(published).containsExactly("a");
    }

    @Test
    void whatKafkaDidNotTakeIsPublishedTheNextTime() throws IOException {
        site.page("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            SiteInTest.send(exchange, known ? 304 : 200, "text/xml", known ? new byte[0] : rss("a").getBytes());
        });
        kafkaSays = new IllegalStateException("no broker");
        steps.add(() -> kafkaSays = null);
        steps.add(() -> {});

        follow();

        assertThat(published).containsExactly("a", "a");
    }

    @Test
    void whatCanNeverBePublishedIsTriedOnce() throws IOException {
        site.page("/feed", "text/xml", rss("a"));
        kafkaSays = new MalformedArticleException("too large");
        steps.add(() -> {});

        follow();

        assertThat(published).containsExactly("a");
    }

    @Test
    void failuresAreSpacedOutMoreAndMoreUntilTheFeedIsBack() throws IOException {
        site.status("/feed", 500);
        for (int i = 0; i < 5; i++) {
            steps.add(() -> {});
        }
        steps.add(() -> site.page("/feed", "text/xml", rss("a")));

        follow();

        assertThat(pauses)
                .extracting(Duration::toMinutes)
                .containsExactly(10L, 20L, 40L, 60L, 60L, 60L, INTERVAL.toMinutes());
        assertThat(notices)
                .hasSize(6)
                .first()
                .asString()
                .isEqualTo(site.uri("/feed") + " answered with status 500; asked again in 600 s");
        assertThat(published).containsExactly("a");
    }

    @Test
    void aServerThatAsksForRestGetsIt() throws IOException {
        site.status("/feed", 429, "Retry-After", "7200");

        follow();

        assertThat(pauses).containsExactly(Duration.ofHours(2));
    }

    @Test
    void whatIsNoFeedIsSaidAndAskedForAgain() throws IOException {
        site.page("/feed", "text/html", "<html><body>moved</body></html>");
        steps.add(() -> site.page("/feed", "text/xml", rss("a")));

        follow();

        assertThat(notices).singleElement().asString().contains("not a feed").contains("asked again in 600 s");
        assertThat(published).containsExactly("a");
    }

    @Test
    void aFeedThatIsGoneIsFollowedNoLonger() throws IOException {
        site.status("/feed", 410);

        try (FollowedFeeds feeds = following(Optional.empty())) {
            feeds.read(this::take);
        }

        assertThat(notices).singleElement().asString().contains("410").contains("no longer");
        assertThat(pauses).isEmpty();
    }

    @Test
    void severalFeedsAreFollowedTogetherAndOneThatFailsHoldsUpNobody() throws IOException {
        site.page("/feed", "text/xml", rss("a")).status("/other", 500);
        steps.add(() -> site.page("/feed", "text/xml", rss("b", "a")));
        steps.add(() -> {});

        run(FollowedFeeds.of(List.of(site.uri("/other"), site.uri("/feed")), state, settings(Optional.empty())));

        assertThat(published).containsExactly("a", "b");
        assertThat(site.requests()).containsExactly("/other", "/feed", "/feed", "/other", "/feed");
    }

    @Test
    void itemsThatShareAnIdentifierAreToldByTheirLinks() throws IOException {
        String shared = rss("a", "b").replaceAll("<guid[^>]*>[ab]</guid>", "<guid isPermaLink=\"false\">same</guid>");
        site.page("/feed", "text/xml", shared);
        steps.add(() -> {});

        follow();

        assertThat(published).containsExactly("a", "b");
    }

    @Test
    void anItemThatIsListedTwiceIsPublishedOnce() throws IOException {
        site.page("/feed", "text/xml", rss("a", "a").replaceFirst("text of a", "newer text"));
        steps.add(() -> {});

        follow();

        assertThat(published).containsExactly("a");
    }

    @Test
    void aStateThatCannotBeReadIsNamed() throws IOException {
        site.page("/feed", "text/xml", rss("a"));
        follow();
        Files.writeString(stateFile(), "{\"feed\"");

        assertThatThrownBy(this::follow)
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining(stateFile().toString());
    }

    @Test
    void twoFollowersOfOneStateAreOneTooMany() throws IOException {
        try (FollowedFeeds first = following(Optional.empty())) {
            assertThatThrownBy(() -> following(Optional.empty()))
                    .isInstanceOf(BrokenInputException.class)
                    .hasMessageContaining("another newsreel")
                    .hasMessageContaining("--state");
        }
    }

    @Test
    void anInterruptWhileKafkaIsWaitedForLosesNothing() throws IOException {
        site.page("/feed", "text/xml", rss("a"));
        FollowedFeeds feeds = following(Optional.empty());
        feeds.read(item -> {
            published.add("a");
            Thread.currentThread().interrupt();
            feeds.acknowledged((Item.Found) item, null);
        });
        feeds.close();
        assertThat(Thread.interrupted()).isTrue();

        follow();

        assertThat(published).containsExactly("a");
    }

    @Test
    void pagesTakeThePlaceOfExcerptsAndFailuresFallBack() throws IOException {
        String html = "<html><body><p>All of it.</p></body></html>";
        site.page("/feed", "text/xml", rss("a", "b", "feed"));
        site.page("/a", "text/html", html);
        List<String> contents = new ArrayList<>();
        PoliteFetcher polite = new PoliteFetcher(fetcher(), clock, this::pause);
        FollowedFeeds feeds = following(Optional.of(new FullText(polite)));
        for (int i = 0; i < 6; i++) {
            steps.add(() -> {});
        }

        run(feeds, contents);

        assertThat(contents).containsExactly(html, "text of b", "text of feed");
        assertThat(notes)
                .hasSize(2)
                .allMatch(note -> note.startsWith("the feed's own text is taken: "))
                .anyMatch(note -> note.contains("/b answered with status 404"))
                .anyMatch(note -> note.contains("/feed is no web page"));
    }

    private void follow() throws IOException {
        run(following(Optional.empty()));
    }

    private void run(FollowedFeeds feeds) throws IOException {
        run(feeds, new ArrayList<>());
    }

    private void run(FollowedFeeds feeds, List<String> contents) throws IOException {
        try (feeds) {
            feeds.read(item -> {
                take(item);
                if (item instanceof Item.Found found) {
                    contents.add(found.article().content());
                    feeds.acknowledged(found, kafkaSays);
                }
            });
        }
        assertThat(Thread.interrupted())
                .as("the following ends by an interrupt")
                .isTrue();
    }

    private void take(Item item) {
        if (item instanceof Item.Found found) {
            published.add(found.article().headline());
            notes.addAll(found.notes());
        } else if (item instanceof Item.Known known) {
            knownOrigins.add(known.origin());
        } else {
            unreadable.add(item.toString());
        }
    }

    private FollowedFeeds following(Optional<FullText> fullText) throws IOException {
        return FollowedFeeds.of(List.of(site.uri("/feed")), state, settings(fullText));
    }

    private Following settings(Optional<FullText> fullText) {
        return new Following(INTERVAL, fetcher(), fullText, clock, this::pause, notices::add);
    }

    private Fetcher fetcher() {
        return new Fetcher(FetchSettings.standard("Newsreel/test").withPrivateAddresses(true), clock);
    }

    private void pause(Duration time) throws InterruptedException {
        pauses.add(time);
        clock.pass(time);
        if (steps.isEmpty()) {
            throw new InterruptedException();
        }
        steps.poll().run();
    }

    private Path stateFile() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(state, "*.json")) {
            return files.iterator().next();
        }
    }

    private String rss(String... items) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>T</title>");
        for (String item : items) {
            URI link = site.uri("/" + item);
            rss.append("<item><title>" + item + "</title><link>" + link + "</link><guid isPermaLink=\"false\">" + item
                    + "</guid><description>text of " + item + "</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }
}
