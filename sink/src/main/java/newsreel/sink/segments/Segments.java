package newsreel.sink.segments;

import java.io.IOException;
import java.nio.file.Files;
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
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.DisplacedException;
import newsreel.sink.stream.SinkListener;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private static final Logger LOG = LoggerFactory.getLogger(Segments.class);
    private static final int LONGEST_TOPIC = 160;

    /** Of all partitions together: what is known of a record in memory takes eight bytes. */
    private static final long MOST_OPEN_RECORDS = 2_000_000;

    private final OutputDirectory directory;
    private final History history;
    private final String stream;
    private final SegmentSettings settings;
    private final SinkListener listener;
    private final Clock clock;
    private final Steps steps;
    private final Map<TopicPartition, Group> groups = new LinkedHashMap<>();
    private final Map<TopicPartition, Closed> unpublished = new LinkedHashMap<>();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> missedTo = new HashMap<>();

    /** A group that was claimed. */
    private record Closed(SegmentName name, Group group, Manifest manifest, String reason) {}

    private Segments(
            OutputDirectory directory,
            String stream,
            SegmentSettings settings,
            SinkListener listener,
            Clock clock,
            Steps steps) {
        this.directory = directory;
        this.history = new History(directory.root(), steps);
        this.stream = stream;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        this.steps = steps;
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
        return new Segments(opened, stream, settings, listener, clock, steps);
    }

    @Override
    public String identity() {
        return directory.id();
    }

    /** The offset after those that are gathered, claimed or published; 0 for a partition that nothing is known of. */
    @Override
    public OptionalLong position(TopicPartition partition) throws IOException {
        if (!groups.containsKey(partition)) {
            next.put(partition, end(partition));
        }
        return OptionalLong.of(next.get(partition));
    }

    private long end(TopicPartition partition) throws IOException {
        if (partition.topic().length() > LONGEST_TOPIC) {
            throw new IllegalStateException("the name of the topic " + partition.topic()
                    + " is too long for segments: at most " + LONGEST_TOPIC + " characters");
        }
        Optional<Manifest> latest = history.latest(partition);
        if (latest.isEmpty()) {
            return history.endByNames(partition).orElse(0);
        }
        if (!latest.get().stream().equals(stream)) {
            throw new IllegalStateException(directory.root() + " holds segments of another topic " + partition.topic()
                    + ", with an id of " + latest.get().stream() + ", not " + stream + ": give another directory");
        }
        history.publish(partition, latest.get());
        return latest.get().last() + 1;
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
        for (TopicPartition partition : List.copyOf(unpublished.keySet())) {
            publish(partition);
        }
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
        Path staging = directory.temporary();
        SegmentName name = new SegmentName(partition, group.first(), next.get(partition) - 1, settings.compression());
        Manifest manifest;
        boolean claimed;
        try {
            manifest = write(group, name, staging);
            claimed = history.claim(partition, manifest, staging.resolve(MANIFEST));
        } catch (IOException e) {
            discard(staging);
            throw e;
        }
        groups.remove(partition);
        missedTo.remove(partition);
        if (!claimed) {
            discard(staging);
            Files.deleteIfExists(group.spool());
            next.remove(partition);
            throw new DisplacedException(
                    partition, partition + " from offset " + group.first() + " on was filed by another sink meanwhile");
        }
        unpublished.put(partition, new Closed(name, group, manifest, reason));
        publish(partition);
    }

    /** What fails here is tried again; and the group is neither durable nor counted before. */
    private void publish(TopicPartition partition) throws IOException {
        Closed closed = unpublished.get(partition);
        history.publish(partition, closed.manifest());
        unpublished.remove(partition);
        discardSpool(closed.group());
        LOG.info(
                "{}: {} records, {} bytes, closed by {}",
                closed.name(),
                closed.group().records(),
                closed.group().bytes(),
                closed.reason());
        closed.manifest()
                .files()
                .forEach(file -> listener.filed(file.records(), directory.root().resolve(file.path())));
    }

    private Manifest write(Group group, SegmentName name, Path staging) throws IOException {
        SegmentWriter writer = new SegmentWriter(group, name, staging);
        steps.before("write");
        List<Manifest.Segment> files = writer.write();
        long missed = missedTo.getOrDefault(name.partition(), name.first());
        String staged = directory.workshop().getFileName() + "/" + staging.getFileName();
        Manifest manifest = new Manifest(stream, name.first(), name.last(), missed, staged, files);
        Disk.write(staging.resolve(MANIFEST), manifest.format());
        writer.force();
        return manifest;
    }

    private static void discard(Path staging) {
        try {
            OutputDirectory.remove(staging);
        } catch (IOException e) {
            // It goes with this writer's other temporaries.
            LOG.debug("{} is not removed yet", staging, e);
        }
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        Map<TopicPartition, Long> durable = new HashMap<>(next);
        groups.forEach((partition, group) -> durable.put(partition, group.first()));
        unpublished.forEach(
                (partition, closed) -> durable.put(partition, closed.manifest().first()));
        return durable;
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) throws IOException {
        for (TopicPartition partition : partitions) {
            if (unpublished.containsKey(partition)) {
                publish(partition);
            }
            if (groups.containsKey(partition)) {
                close(partition, "end");
            }
        }
    }

    /** What was claimed is published by whoever comes next, and counted by nobody. */
    @Override
    public void forget(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Group group = groups.remove(partition);
            Closed closed = unpublished.remove(partition);
            next.remove(partition);
            missedTo.remove(partition);
            if (group != null) {
                discardSpool(group);
            }
            if (closed != null) {
                discardSpool(closed.group());
            }
        }
    }

    private static void discardSpool(Group group) {
        try {
            Files.deleteIfExists(group.spool());
        } catch (IOException e) {
            // It goes with this writer's other temporaries.
            LOG.debug("{} is not removed yet", group.spool(), e);
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
