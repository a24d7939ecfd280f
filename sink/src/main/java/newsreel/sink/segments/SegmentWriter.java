package newsreel.sink.segments;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import newsreel.sink.disk.Disk;

/** Writes the lines of a group into one file a date, one after the other, and forces them. */
final class SegmentWriter {
    private static final int BUFFER = 256 * 1024;

    private final Group group;
    private final SegmentName name;
    private final Path staging;

    SegmentWriter(Group group, SegmentName name, Path staging) {
        this.group = group;
        this.name = name;
        this.staging = staging;
    }

    /** The file that a segment is in before it is published. */
    static Path staged(Path staging, String path) {
        return staging.resolve(path.substring(0, path.indexOf('/')));
    }

    List<Manifest.Segment> write() throws IOException {
        Files.createDirectory(staging);
        Dates dates = Dates.of(group);
        List<Manifest.Segment> written = new ArrayList<>();
        try (FileChannel spool = FileChannel.open(group.spool(), StandardOpenOption.READ)) {
            for (String directory : dates.directories()) {
                written.add(write(spool, dates, directory));
            }
        }
        return written;
    }

    private Manifest.Segment write(FileChannel spool, Dates dates, String directory) throws IOException {
        String path = directory + "/" + name;
        Path file = staged(staging, path);
        long records;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try (OutputStream packed = name.compression().pack(buffered(channel))) {
                records = copy(spool, dates, directory, packed);
            }
            channel.force(true);
        } catch (IOException e) {
            throw Disk.named(file, e);
        }
        return new Manifest.Segment(path, records, Files.size(file));
    }

    /** What is packed has an end, which is written on closing; the file itself must be open still, to be forced. */
    private static OutputStream buffered(FileChannel channel) {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Neighbours of one date are read at once. */
    private long copy(FileChannel spool, Dates dates, String directory, OutputStream out) throws IOException {
        long records = 0;
        long at = 0;
        long from = 0;
        for (int record = 0; record < group.records(); record++) {
            boolean wanted = dates.directory(group.day(record)).equals(directory);
            if (!wanted) {
                transfer(spool, from, at, out);
                from = at + group.length(record);
            }
            records += wanted ? 1 : 0;
            at += group.length(record);
        }
        transfer(spool, from, at, out);
        return records;
    }

    private static void transfer(FileChannel spool, long from, long to, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, Math.max(0, to - from)));
        for (long at = from; at < to; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), to - at));
            int read = spool.read(buffer, at);
            if (read < 0) {
                throw new IOException("a temporary is shorter than what was written to it");
            }
            out.write(buffer.array(), 0, read);
            at += read;
        }
    }

    /** Forces the names in the staging directory. */
    void force() throws IOException {
        Disk.force(staging);
    }
}
