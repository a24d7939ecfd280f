package newsreel.sink.segments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import newsreel.sink.disk.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of a partition that are not in a segment yet: in a temporary as they came, and in memory only how long each is
 * and of which day. The file is open only while lines are added, so that partitions may be many. Not thread-safe.
 */
final class Group {
    private static final Logger LOG = LoggerFactory.getLogger(Group.class);
    private static final int AT_FIRST = 256;

    private final long first;
    private final Path spool;
    private final Instant opened;
    private Instant latest;
    private int records;
    private long bytes;
    private int[] days = new int[AT_FIRST];
    private int[] lengths = new int[AT_FIRST];

    /** @param first the offset that the group begins with, which may be no record's */
    Group(long first, Path spool, Instant opened) {
        this.first = first;
        this.spool = spool;
        this.opened = opened;
        this.latest = opened;
    }

    /** Adds all of the lines, or none. */
    void add(List<Line> lines, Instant now) throws IOException {
        int size = lines.stream().mapToInt(line -> line.json().length + 1).sum();
        ByteBuffer buffer = ByteBuffer.allocate(size);
        lines.forEach(line -> buffer.put(line.json()).put((byte) '\n'));
        buffer.flip();
        try (FileChannel channel = FileChannel.open(spool, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at = bytes; buffer.hasRemaining(); ) {
                at += channel.write(buffer, at);
            }
        } catch (IOException e) {
            throw Disk.named(spool, e);
        }
        lines.forEach(this::note);
        bytes += size;
        latest = now;
    }

    private void note(Line line) {
        if (records == days.length) {
            days = Arrays.copyOf(days, records * 2);
            lengths = Arrays.copyOf(lengths, records * 2);
        }
        days[records] = (int) line.day().toEpochDay();
        lengths[records] = line.json().length + 1;
        records++;
    }

    long first() {
        return first;
    }

    Path spool() {
        return spool;
    }

    Instant opened() {
        return opened;
    }

    Instant latest() {
        return latest;
    }

    int records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    /** Its lines are of no use any more. */
    void discard() {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            // It goes with this writer's other temporaries.
            LOG.debug("{} is not removed yet", spool, e);
        }
    }

    /** The day of a record, as a count of days. */
    int day(int record) {
        return days[record];
    }

    /** How many bytes a record's line has, its end included. */
    int length(int record) {
        return lengths[record];
    }
}
