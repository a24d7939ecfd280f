package newsreel.sink.segments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.sink.disk.Directories;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.SinkListener;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes segments of groups: writes their files aside, claims their offsets, and then gives the files their names. Where to go
 * on with a partition is told by what was claimed. Not thread-safe.
 */
final class SegmentPublication {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentPublication.class);
    private static final int LONGEST_TOPIC = 160;

    private final OutputDirectory directory;
    private final History history;
    private final String stream;
    private final SinkListener listener;
    private final Steps steps;
    private final Map<TopicPartition, Claim> unpublished = new LinkedHashMap<>();

    /** A group that was claimed. */
    private record Claim(SegmentName name, Group group, Manifest manifest, String reason) {}

    SegmentPublication(OutputDirectory directory, String stream, SinkListener listener, Steps steps) {
        this.directory = directory;
        this.history = new History(directory.root(), steps);
        this.stream = stream;
        this.listener = listener;
        this.steps = steps;
    }

    /** The offset after the last that is in segments; what was claimed up to there is published first. */
    long end(TopicPartition partition) throws IOException {
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

    /**
     * Writes the group aside and claims its offsets.
     *
     * @param missedTo the offset after those that the topic no longer had
     * @return whether they are claimed; no, when another sink filed them meanwhile
     * @throws IOException when they are not claimed, and all is as it was
     */
    boolean claim(Group group, SegmentName name, long missedTo, String reason) throws IOException {
        Path staging = directory.temporary();
        Manifest manifest;
        boolean claimed;
        try {
            manifest = write(group, name, missedTo, staging);
            claimed = history.claim(name.partition(), manifest, staging.resolve(Segments.MANIFEST));
        } catch (IOException e) {
            discard(staging);
            throw e;
        }
        if (claimed) {
            unpublished.put(name.partition(), new Claim(name, group, manifest, reason));
        } else {
            discard(staging);
            group.discard();
        }
        return claimed;
    }

    private Manifest write(Group group, SegmentName name, long missedTo, Path staging) throws IOException {
        SegmentWriter writer = new SegmentWriter(group, name, staging);
        steps.before("write");
        List<Manifest.Segment> files = writer.write();
        String staged = directory.workshop().getFileName() + "/" + staging.getFileName();
        Manifest manifest = new Manifest(stream, name.first(), name.last(), missedTo, staged, files);
        Disk.write(staging.resolve(Segments.MANIFEST), manifest.format());
        writer.force();
        return manifest;
    }

    /** Publishes whatever was claimed and is not published yet. */
    void publishAll() throws IOException {
        for (TopicPartition partition : List.copyOf(unpublished.keySet())) {
            publish(partition);
        }
    }

    /** Publishes what was claimed of the partition, if anything was. What fails here is tried again. */
    void publish(TopicPartition partition) throws IOException {
        Claim claim = unpublished.get(partition);
        if (claim == null) {
            return;
        }
        history.publish(partition, claim.manifest());
        unpublished.remove(partition);
        claim.group().discard();
        LOG.info(
                "{}: {} records, {} bytes, closed by {}",
                claim.name(),
                claim.group().records(),
                claim.group().bytes(),
                claim.reason());
        claim.manifest()
                .files()
                .forEach(file -> listener.filed(file.records(), directory.root().resolve(file.path())));
    }

    /** The first offsets of what was claimed and is not published: it is neither durable nor counted yet. */
    Map<TopicPartition, Long> unpublished() {
        Map<TopicPartition, Long> firsts = new HashMap<>();
        unpublished.forEach(
                (partition, claim) -> firsts.put(partition, claim.group().first()));
        return firsts;
    }

    /** What was claimed is published by whoever comes next, and counted by nobody. */
    void forget(TopicPartition partition) {
        Claim claim = unpublished.remove(partition);
        if (claim != null) {
            claim.group().discard();
        }
    }

    private static void discard(Path staging) {
        try {
            Directories.remove(staging);
        } catch (IOException e) {
            // It goes with this writer's other temporaries.
            LOG.debug("{} is not removed yet", staging, e);
        }
    }
}
