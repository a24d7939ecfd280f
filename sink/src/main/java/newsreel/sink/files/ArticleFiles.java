package newsreel.sink.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.FileMutex;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.SinkListener;
import org.apache.kafka.common.TopicPartition;

/**
 * Files articles below a directory, one pretty-printed JSON file each. A batch is written under temporary names and brought
 * to the disk all at once, then moved into place: a reader sees a whole file or none. A later version takes the place of the
 * earlier, also where its headline or date has changed; an earlier one never takes the place of a later, whichever of many
 * writers brings it. Not thread-safe.
 */
public final class ArticleFiles implements ArticleStore {
    /** The layout's name. */
    public static final String LAYOUT = "articles";

    private final OutputDirectory directory;
    private final CardIndex index;
    private final String stream;
    private final SinkListener listener;
    private final Steps steps;
    private final Disk disk = new Disk();
    private final Map<TopicPartition, Long> durable = new HashMap<>();

    private ArticleFiles(OutputDirectory directory, String stream, SinkListener listener, Steps steps) {
        this.directory = directory;
        this.index = new CardIndex(directory.root());
        this.stream = stream;
        this.listener = listener;
        this.steps = steps;
    }

    /**
     * Opens the store; what an earlier build filed there is found and taken over, once.
     *
     * @param stream what tells the topic from every other, also from one of its name that was deleted
     * @throws IOException that names the place, when it cannot be used
     * @throws IllegalStateException when the directory is filled in another layout
     */
    public static ArticleFiles open(Path directory, String stream, SinkListener listener) throws IOException {
        return open(directory, stream, listener, Steps.UNSEEN);
    }

    static ArticleFiles open(Path directory, String stream, SinkListener listener, Steps steps) throws IOException {
        OutputDirectory opened = OutputDirectory.open(directory, LAYOUT, new Adoption());
        return new ArticleFiles(opened, stream, listener, steps);
    }

    @Override
    public String identity() {
        return directory.id();
    }

    @Override
    public String member() {
        return directory.member();
    }

    /** The files do not tell: a batch that comes again is filed again, as the same files. */
    @Override
    public OptionalLong position(TopicPartition partition) {
        return OptionalLong.empty();
    }

    @Override
    public void put(Batch batch) throws IOException {
        Outcome outcome = new Outcome();
        Collection<Filing> filings = read(batch, outcome);
        try {
            write(filings);
            steps.before("publish");
            publish(filings, outcome);
        } finally {
            for (Filing filing : filings) {
                Files.deleteIfExists(filing.temporary());
            }
        }
        steps.before("told");
        outcome.tell(listener);
        durable.putAll(batch.next());
    }

    /** The latest version of each id in the batch; whatever is no article is set aside. */
    private Collection<Filing> read(Batch batch, Outcome outcome) throws IOException {
        Map<String, Filing> latest = new LinkedHashMap<>();
        for (Arrival arrival : batch.arrivals()) {
            try {
                Filing filing = filing(arrival);
                latest.merge(filing.article().id(), filing, (one, other) -> later(one, other, outcome));
            } catch (MalformedArticleException e) {
                byte[] bytes = arrival.value() == null ? new byte[0] : arrival.value();
                Path kept = directory.setAside(arrival.name(), bytes);
                outcome.setAside(arrival.name() + ": " + e.getMessage(), kept);
            }
        }
        return latest.values();
    }

    private Filing filing(Arrival arrival) {
        EnrichedArticle article = arrival.article();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(article.id())) {
            throw new MalformedArticleException("\"id\" is no text: it holds half of a surrogate pair");
        }
        return Filing.of(arrival, article, directory.temporary());
    }

    private static Filing later(Filing one, Filing other, Outcome outcome) {
        boolean replaced = other.article().version() >= one.article().version();
        outcome.superseded(replaced ? one : other);
        return replaced ? other : one;
    }

    private void write(Collection<Filing> filings) throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>(filings.size());
        filings.forEach(filing -> tasks.add(filing::write));
        disk.all(tasks);
    }

    /** All is on the disk when this returns: the files, their names, and that the earlier files are gone. */
    private void publish(Collection<Filing> filings, Outcome outcome) throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        try (FileMutex alone = directory.exclusively()) {
            Publication publication = new Publication(directory, index, stream, changed, steps);
            for (Filing filing : filings) {
                if (publication.publish(filing)) {
                    outcome.filed(filing, directory.root().resolve(filing.name().path()));
                } else {
                    outcome.superseded(filing);
                }
            }
        }
        steps.before("force");
        disk.forceAll(changed);
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        return Map.copyOf(durable);
    }

    /** Whatever was put is durable. */
    @Override
    public void flush(Collection<TopicPartition> partitions) {}

    @Override
    public void forget(Collection<TopicPartition> partitions) {
        durable.keySet().removeAll(partitions);
    }

    @Override
    public void close() throws IOException {
        disk.close();
        directory.close();
    }
}
