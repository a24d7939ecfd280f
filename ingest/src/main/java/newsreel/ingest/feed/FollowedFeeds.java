package newsreel.ingest.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsreel.ingest.http.Pause;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;

/**
 * Feeds that are asked for again and again, one after another, until the reading thread is interrupted. An article is
 * handed on once; again only when it has changed; and what Kafka has is remembered across restarts.
 */
public final class FollowedFeeds implements Source {
    private final StateDirectory state;
    private final List<FollowedFeed> feeds;
    private final Clock clock;
    private final Pause pause;
    private volatile FollowedFeed current;

    private FollowedFeeds(StateDirectory state, List<FollowedFeed> feeds, Clock clock, Pause pause) {
        this.state = state;
        this.feeds = feeds;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * @param state the directory that remembers, one file for each feed
     * @throws BrokenInputException when it cannot be kept there, another process keeps it, or what it holds cannot be read
     */
    public static FollowedFeeds of(List<URI> uris, Path state, Following following) throws IOException {
        StateDirectory directory = StateDirectory.open(state);
        try {
            List<FollowedFeed> feeds = new ArrayList<>();
            for (URI uri : uris.stream().distinct().toList()) {
                feeds.add(new FollowedFeed(FeedMemory.of(uri, directory.path()), following));
            }
            return new FollowedFeeds(directory, feeds, following.clock(), following.pause());
        } catch (BrokenInputException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public void read(Consumer<Item> items) throws IOException {
        try {
            Optional<FollowedFeed> next = next();
            while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
                poll(next.get(), items);
                next = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(FollowedFeed feed, Consumer<Item> items) throws IOException, InterruptedException {
        Duration left = Duration.between(clock.instant(), feed.due());
        if (left.compareTo(Duration.ZERO) > 0) {
            pause.await(left);
        }
        current = feed;
        feed.poll(items);
    }

    private Optional<FollowedFeed> next() {
        return feeds.stream().filter(feed -> !feed.isGone()).min(Comparator.comparing(FollowedFeed::due));
    }

    @Override
    public void acknowledged(Item.Found found, Exception failure) {
        current.acknowledged(found, failure);
    }

    @Override
    public void close() throws IOException {
        state.close();
    }
}
