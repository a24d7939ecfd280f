package newsreel.search.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.search.index.ArticleIndex;
import newsreel.search.index.Searcher;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.DisplacedException;
import org.apache.kafka.common.TopicPartition;

/**
 * An index as a store of the enriched stream. It has its place in itself: after whatever befell it, it goes on from its
 * latest commit. When it cannot be written, what was put since that commit is gone, so each partition is placed anew; until
 * then searches see what was there. Not thread-safe, but for {@link #searcher}.
 */
final class IndexStore implements ArticleStore {
    /** So many records in one batch are a backlog: to look for them at once would only slow it down. */
    private static final int BACKLOG = 200;

    private static final int MOST_UNSEEN = 10_000;
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final Path directory;
    private final IndexListener listener;
    private final Rhythm refreshes;
    private final Rhythm commits;
    private final Map<TopicPartition, Long> reached = new HashMap<>();
    private final Set<TopicPartition> displaced = new HashSet<>();
    private final List<EnrichedArticle> unseen = new ArrayList<>();
    private volatile ArticleIndex index;
    private boolean broken;

    private IndexStore(Path directory, ArticleIndex index, IndexListener listener, Clock clock) {
        this.directory = directory;
        this.index = index;
        this.listener = listener;
        this.refreshes = new Rhythm(clock, BETWEEN_REFRESHES);
        this.commits = new Rhythm(clock, BETWEEN_COMMITS);
    }

    /** Opens the index; see {@link ArticleIndex#open} for what is thrown. */
    static IndexStore open(Path directory, String stream, IndexListener listener, Clock clock) throws IOException {
        return new IndexStore(directory, ArticleIndex.open(directory, stream), listener, clock);
    }

    /** Finds what is in the index now. To be asked for anew each time: an index that failed has another when it is mended. */
    Searcher searcher() {
        return index.searcher();
    }

    @Override
    public String identity() {
        return index.identity();
    }

    @Override
    public OptionalLong position(TopicPartition partition) throws IOException {
        mend();
        displaced.remove(partition);
        Long known = reached.get(partition);
        return OptionalLong.of(known != null ? known : index.positions().getOrDefault(partition.toString(), 0L));
    }

    @Override
    public void put(Batch batch) throws IOException {
        refuseDisplaced(batch.next().keySet());
        mend();
        try {
            for (Arrival arrival : batch.arrivals()) {
                take(arrival);
            }
            reached.putAll(batch.next());
            if (batch.arrivals().size() < BACKLOG || unseen.size() >= MOST_UNSEEN) {
                refresh();
            }
        } catch (IOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private void take(Arrival arrival) throws IOException {
        EnrichedArticle article;
        try {
            article = arrival.article();
        } catch (MalformedArticleException e) {
            listener.unreadable(arrival.name() + ": " + e.getMessage());
            return;
        }
        if (index.put(article)) {
            unseen.add(article);
        } else {
            listener.superseded(article.id(), article.version());
        }
    }

    private void refresh() throws IOException {
        if (!unseen.isEmpty()) {
            index.refresh();
            unseen.forEach(listener::indexed);
            unseen.clear();
        }
        refreshes.done();
    }

    @Override
    public void tick() throws IOException {
        refuseDisplaced(Set.copyOf(displaced));
        if (broken) {
            return;
        }
        try {
            if (refreshes.isDue()) {
                refresh();
            }
            if (commits.isDue()) {
                commit();
            }
        } catch (IOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private void commit() throws IOException {
        Map<String, Long> positions = new HashMap<>(index.positions());
        reached.forEach((partition, offset) -> positions.put(partition.toString(), offset));
        if (!positions.equals(index.positions())) {
            index.commit(positions);
        }
        commits.done();
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        Map<TopicPartition, Long> durable = new HashMap<>();
        reached.keySet().forEach(partition -> {
            Long committed = index.positions().get(partition.toString());
            if (committed != null) {
                durable.put(partition, committed);
            }
        });
        return durable;
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) throws IOException {
        if (broken) {
            return;
        }
        try {
            refresh();
            commit();
        } catch (IOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    @Override
    public void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(reached::remove);
        partitions.forEach(displaced::remove);
    }

    /** What the writer held is gone: whoever had come farther than the latest commit goes back to it. */
    private IOException broken(Exception e) {
        broken = true;
        unseen.clear();
        displaced.addAll(reached.keySet());
        reached.clear();
        IOException told = new IOException(directory + " cannot be written: " + Reason.of(e), e);
        try {
            index.release();
        } catch (IOException too) {
            told.addSuppressed(too);
        }
        return told;
    }

    private void mend() throws IOException {
        if (broken) {
            ArticleIndex before = index;
            index = before.reopen();
            broken = false;
            before.close();
        }
    }

    private void refuseDisplaced(Collection<TopicPartition> partitions) throws DisplacedException {
        for (TopicPartition partition : partitions) {
            if (displaced.contains(partition)) {
                throw new DisplacedException(
                        partition, partition + " is indexed again from the latest commit of " + directory);
            }
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
