package newsreel.sink.segments;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import newsreel.sink.disk.Directories;
import newsreel.sink.disk.Disk;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import org.apache.kafka.common.TopicPartition;

/**
 * Which offsets are in segments. A group of segments is claimed by linking its manifest under the first of its offsets: a
 * link never takes the place of another, so of all writers that begin there one gets the claim, and since each group begins
 * where another ends, no two ever overlap. Whoever finds a claim whose files are not all published publishes the rest.
 */
public final class History {
    private static final String SEGMENTS = "segments";

    private final Path root;
    private final Steps steps;

    History(Path root, Steps steps) {
        this.root = root;
        this.steps = steps;
    }

    /** Where the claims of all partitions are, a directory each. */
    public static Path claims(Path root) {
        return root.resolve(OutputDirectory.HIDDEN).resolve(SEGMENTS);
    }

    private Path claims(TopicPartition partition) {
        return claims(root).resolve(partition.topic() + "-p" + partition.partition());
    }

    /** The claim with the highest offsets. */
    Optional<Manifest> latest(TopicPartition partition) throws IOException {
        Optional<Path> latest = Directories.list(claims(partition), "[0-9]*").stream()
                .max(Comparator.comparing(path -> path.getFileName().toString()));
        return latest.isPresent() ? Optional.of(Manifest.read(latest.get())) : Optional.empty();
    }

    /** The offset after the last that is in a published file; for a directory whose claims are lost. */
    OptionalLong endByNames(TopicPartition partition) throws IOException {
        long end = -1;
        String mine = partition.topic() + "-p" + partition.partition() + "-*";
        for (Path date : Directories.list(root, "date=*")) {
            for (Path file : Directories.list(date, mine)) {
                Optional<SegmentName> name =
                        SegmentName.parse(file.getFileName().toString());
                if (name.isPresent() && name.get().partition().equals(partition)) {
                    end = Math.max(end, name.get().last() + 1);
                }
            }
        }
        return end < 0 ? OptionalLong.empty() : OptionalLong.of(end);
    }

    /**
     * Claims the offsets of a manifest, for good.
     *
     * @return whether they are claimed; no, when another group begins there
     * @throws IOException when they are not claimed
     */
    boolean claim(TopicPartition partition, Manifest manifest, Path written) throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        Disk.create(claims(partition), changed);
        for (Path each : changed) {
            Disk.force(each);
        }
        steps.before("claim");
        try {
            Files.createLink(claims(partition).resolve(SegmentName.padded(manifest.first())), written);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** Publishes whatever of a claimed group is not yet; any process may, also several at once. */
    void publish(TopicPartition partition, Manifest manifest) throws IOException {
        Path staging = staging(manifest);
        if (!Files.isDirectory(staging)) {
            return;
        }
        // A file must not outlive its claim, whoever made that.
        steps.before("force");
        Disk.force(claims(partition));
        Set<Path> changed = new LinkedHashSet<>();
        for (Manifest.Segment segment : manifest.files()) {
            Path file = root.resolve(segment.path());
            Disk.create(file.getParent(), changed);
            steps.before("link");
            link(file, SegmentWriter.staged(staging, segment.path()), segment);
            changed.add(file.getParent());
        }
        for (Path each : changed) {
            Disk.force(each);
        }
        steps.before("clear");
        Directories.remove(staging);
    }

    private Path staging(Manifest manifest) {
        return root.resolve(OutputDirectory.HIDDEN).resolve("writers").resolve(manifest.staged());
    }

    private static void link(Path file, Path staged, Manifest.Segment segment) throws IOException {
        try {
            Files.createLink(file, staged);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file) || Files.size(file) != segment.bytes()) {
                throw new IOException(file + " is in the way, and is not the segment of that name: move it away", e);
            }
        } catch (NoSuchFileException e) {
            // Somebody else has published it, and cleared up.
            if (Files.exists(staged)) {
                throw e;
            }
        }
    }

    /** Publishes what a writer had claimed that is dead, or goes; what it had not claimed is of no use. */
    void bury(Path writer) throws IOException {
        for (Path staging : Directories.list(writer, "*")) {
            Path written = staging.resolve(Segments.MANIFEST);
            if (Files.isRegularFile(written)) {
                Manifest manifest = Manifest.read(written);
                Optional<SegmentName> name = manifest.files().stream()
                        .findFirst()
                        .flatMap(file -> SegmentName.parse(
                                Path.of(file.path()).getFileName().toString()));
                if (name.isPresent() && isClaimed(name.get().partition(), manifest)) {
                    publish(name.get().partition(), manifest);
                }
            }
        }
    }

    private boolean isClaimed(TopicPartition partition, Manifest manifest) throws IOException {
        Path claim = claims(partition).resolve(SegmentName.padded(manifest.first()));
        return Files.exists(claim) && Manifest.read(claim).staged().equals(manifest.staged());
    }
}
