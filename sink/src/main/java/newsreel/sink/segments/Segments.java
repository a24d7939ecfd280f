package newsreel.sink.segments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import newsreel.article.MalformedArticleException;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.DisplacedException;
import newsreel.sink.stream.SinkListener;
import org.apache.kafka.common.TopicPartition;

/**
 * Files articles as segments. What arrives is gathered by partition until a group is due; then its lines are written by
 * date, the group's offsets are claimed, and its files appear under their final names. Where to go on with a partition is
 * told by what was claimed and published, never by the broker. Every version of an article is a line of its own, the later
 * after the earlier. Not thread-safe.
 */
public final class Segments implements ArticleStore {
    /** The layout's name. */
    public static final String LAYOUT = "segments";

    static final String MANIFEST = "manifest";

    /** Of all partitions together: what is known of a record in memory takes eight bytes. */
    private static final long MOST_OPEN_RECORDS = 2_000_000;

    private final OutputDirectory directory;
    private final SegmentPublication publication;
    private final SegmentSettings settings;
    private final SinkListener listener;
    private final Clock clock;
    private final Map<TopicPartition, Group> groups = new LinkedHashMap<>();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> missedTo = new HashMap<>();

    private Segments(
            OutputDirectory directory,
            SegmentPublication publication,
            SegmentSettings settings,
            SinkListener listener,
            Clock clock) {
        this.directory = directory;
        this.publication = publication;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Opens the store; what a dead writer had claimed there is published.
     *
     * @param stream what tells the topic from every other, also from one of its name that was deleted
     * @throws IOException that names the place, when it cannot be used
     * @throws IllegalStateException when the directory is filled in another layout
     */
    public static Segments open(Path directory, String stream, SegmentSettings settings, SinkListener listener)
            throws IOException {
        return open(directory, stream, settings, listener, Clock.systemUTC(), Steps.UNSEEN);
    }

    static Segments open(
            Path directory, String stream, SegmentSettings settings, SinkListener listener, Clock clock, Steps steps)
            throws IOException {
        OutputDirectory opened = OutputDirectory.open(directory, LAYOUT, new OutputDirectory.Caretaker() {
            @Override
            public void prepare(Path root) {}

            @Override
            public void bury(Path root, Path writer) throws IOException {
                new History(root, steps).bury(writer);
            }
        });
        SegmentPublication publication = new SegmentPublication(opened, stream, listener, steps);
        return new Segments(opened, publication, settings, listener, clock);
    }

    @Override
    public String identity() {
        return directory.id();
    }

    @Override
    public String member() {
        return directory.member();
    }

    /** The offset after those that are gathered, claimed or published; 0 for a partition that nothing is known of. */
    @Override
    public OptionalLong position(TopicPartition partition) throws IOException {
        if (!groups.containsKey(partition)) {
            next.put(partition, publication.end(partition));
        }
        return OptionalLong.of(next.get(partition));
    }

    @Override
    public void missed(TopicPartition partition, long from, long to) {
        missedTo.put(partition, to);
    }

    @Override
    public void put(Batch batch) throws IOException {
        Map<TopicPartition, List<Arrival>> byPartition = new LinkedHashMap<>();
        for (Arrival arrival : batch.arrivals()) {
            byPartition
                    .computeIfAbsent(arrival.partition(), partition -> new ArrayList<>())
                    .add(arrival);
        }
        for (Map.Entry<TopicPartition, List<Arrival>> part : byPartition.entrySet()) {
            gather(part.getKey(), part.getValue());
        }
        for (Map.Entry<TopicPartition, Long> reached : batch.next().entrySet()) {
            position(reached.getKey());
            next.merge(reached.getKey(), reached.getValue(), Math::max);
        }
        closeWhatIsDue();
    }

    /** What was gathered or published before is left out. */
    private void gather(TopicPartition partition, List<Arrival> arrivals) throws IOException {
        long from = position(partition).getAsLong();
        List<Line> lines = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            if (arrival.offset() >= from) {
                read(arrival, lines);
            }
        }
        if (!lines.isEmpty()) {
            groupOf(partition, from).add(lines, clock.instant());
        }
        next.merge(partition, arrivals.get(arrivals.size() - 1).offset() + 1, Math::max);
    }

    private void read(Arrival arrival, List<Line> lines) throws IOException {
        try {
            lines.add(Line.of(arrival));
        } catch (MalformedArticleException e) {
            byte[] bytes = arrival.value() == null ? new byte[0] : arrival.value();
            Path kept = directory.setAside(arrival.name(), bytes);
            listener.setAside(arrival.name() + ": " + e.getMessage(), kept);
        }
    }

    private Group groupOf(TopicPartition partition, long first) {
        return groups.computeIfAbsent(partition, opened -> new Group(first, directory.temporary(), clock.instant()));
    }

    @Override
    public void tick() throws IOException {
        closeWhatIsDue();
    }

    private void closeWhatIsDue() throws IOException {
        publication.publishAll();
        for (Map.Entry<TopicPartition, Group> open : List.copyOf(groups.entrySet())) {
            Optional<String> due = settings.rolling().due(open.getValue(), clock.instant());
            if (due.isPresent()) {
                close(open.getKey(), due.get());
            }
        }
        while (groups.values().stream().mapToLong(Group::records).sum() > MOST_OPEN_RECORDS) {
            close(largest(), "memory");
        }
    }

    private TopicPartition largest() {
        return groups.entrySet().stream()
                .max(Comparator.comparingInt(open -> open.getValue().records()))
                .orElseThrow()
                .getKey();
    }

    /** Writes, claims and publishes; a failure before the claim leaves all as it was, one after it is made good later. */
    private void close(TopicPartition partition, String reason) throws IOException {
        Group group = groups.get(partition);
        SegmentName name = new SegmentName(partition, group.first(), next.get(partition) - 1, settings.compression());
        boolean claimed = publication.claim(group, name, missedTo.getOrDefault(partition, name.first()), reason);
        groups.remove(partition);
        missedTo.remove(partition);
        if (!claimed) {
            next.remove(partition);
            throw new DisplacedException(
                    partition, partition + " from offset " + group.first() + " on was filed by another sink meanwhile");
        }
        publication.publish(partition);
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        Map<TopicPartition, Long> durable = new HashMap<>(next);
        groups.forEach((partition, group) -> durable.put(partition, group.first()));
        durable.putAll(publication.unpublished());
        return durable;
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) throws IOException {
        for (TopicPartition partition : partitions) {
            publication.publish(partition);
            if (groups.containsKey(partition)) {
                close(partition, "end");
            }
        }
    }

    @Override
    public void forget(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Group group = groups.remove(partition);
            if (group != null) {
                group.discard();
            }
            publication.forget(partition);
            next.remove(partition);
            missedTo.remove(partition);
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
