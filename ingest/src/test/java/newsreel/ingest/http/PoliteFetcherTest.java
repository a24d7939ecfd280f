package newsreel.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliteFetcherTest {
    private static final Clock STILL = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final SiteInTest site = new SiteInTest();
    private final List<Duration> pauses = new ArrayList<>();
    private final PoliteFetcher fetcher = new PoliteFetcher(
            new Fetcher(FetchSettings.standard("Newsreel/test").withPrivateAddresses(true), STILL), STILL, pauses::add);

    @BeforeEach
    void pages() {
        site.page("/a", "text/html", "a").page("/b", "text/html", "b");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aSecondPassesBetweenTwoRequestsAndRobotsAreAskedForOnce() throws Exception {
        fetch("/a");
        fetch("/b");

        assertThat(site.requests()).containsExactly("/robots.txt", "/a", "/b");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void theDelayThatRobotsAskForIsKept() throws Exception {
        robots("User-agent: *\nCrawl-delay: 7");

        fetch("/a");
        fetch("/b");

        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void pagesThatRobotsForbidAreNotFetched() throws Exception {
        robots("User-agent: *\nDisallow: /b\n\nUser-agent: newsreel\nDisallow: /a");

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("robots.txt of " + WebUri.origin(site.uri("/")));
        fetch("/b");
        assertThat(site.requests()).containsExactly("/robots.txt", "/b");
    }

    @Test
    void redirectsToWhatRobotsForbidAreNotFollowed() {
        robots("User-agent: *\nDisallow: /b");
        site.redirect("/c", "/b");

        assertThatThrownBy(() -> fetch("/c")).hasMessageContaining("/b is not for robots");
        assertThat(site.requests()).containsExactly("/robots.txt", "/c");
    }

    @Test
    void aSiteThatCannotAnswerForItsRobotsIsLeftAlone() {
        site.status("/robots.txt", 503);

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("/robots.txt answered with status 503");
        assertThat(site.requests()).containsExactly("/robots.txt");
    }

    @Test
    void aSiteThatWantsTooLongADelayIsLeftAlone() {
        robots("User-agent: *\nCrawl-delay: 3600");

        assertThatThrownBy(() -> fetch("/a")).isInstanceOf(FetchException.class);
    }

    private void robots(String text) {
        site.page("/robots.txt", "text/plain", text);
    }

    private void fetch(String path) throws Exception {
        fetcher.fetch(site.uri(path));
    }
}
