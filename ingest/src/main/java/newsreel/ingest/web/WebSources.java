package newsreel.ingest.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.ingest.feed.FollowedFeeds;
import newsreel.ingest.feed.Following;
import newsreel.ingest.feed.FullText;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.http.FetchSettings;
import newsreel.ingest.http.Fetcher;
import newsreel.ingest.http.Pause;
import newsreel.ingest.http.PoliteFetcher;
import newsreel.ingest.http.WebUri;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Source;

/** Makes sources of addresses on the web. */
public final class WebSources {
    private final Fetcher fetcher;
    private final Optional<FullText> fullText;
    private final Formats formats;
    private final Clock clock;
    private final Pause pause;

    WebSources(FetchSettings settings, boolean fullText, Formats formats, Clock clock, Pause pause) {
        this.fetcher = new Fetcher(settings, clock);
        this.fullText =
                fullText ? Optional.of(new FullText(new PoliteFetcher(fetcher, clock, pause))) : Optional.empty();
        this.formats = formats;
        this.clock = clock;
        this.pause = pause;
    }

    /** @param fullText whether the pages that feeds link to are fetched for their text */
    public static WebSources of(FetchSettings settings, boolean fullText, Formats formats) {
        return new WebSources(settings, fullText, formats, Clock.systemUTC(), Pause.SLEEP);
    }

    /** Whether a source of that name is an address on the web. */
    public static boolean isAddress(String name) {
        return WebUri.isWeb(name);
    }

    /** @throws IllegalArgumentException when the address cannot be one */
    public Source at(String address) {
        return new UrlSource(uri(address), fetcher, fullText, formats);
    }

    /**
     * Feeds that are asked for again and again.
     *
     * @param state the directory that remembers what Kafka has of them
     * @param notices is told when a feed cannot be had
     * @throws BrokenInputException when that directory cannot be kept, or holds what cannot be read
     * @throws IllegalArgumentException when an address cannot be one
     */
    public Source follow(List<String> addresses, Duration interval, Path state, Consumer<String> notices)
            throws IOException {
        List<URI> uris = addresses.stream().map(WebSources::uri).toList();
        return FollowedFeeds.of(uris, state, new Following(interval, fetcher, fullText, clock, pause, notices));
    }

    private static URI uri(String address) {
        return WebUri.parse(address)
                .orElseThrow(() -> new IllegalArgumentException("\"" + address + "\" is no address on the web"));
    }
}
