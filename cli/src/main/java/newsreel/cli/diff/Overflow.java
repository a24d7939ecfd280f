package newsreel.cli.diff;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;

/**
 * Articles that memory has no room for: portions of them, each in order, in a temporary file. The file has no name any more
 * as soon as it is open, so that it goes with the process, however that ends. Not thread-safe.
 */
final class Overflow implements AutoCloseable {
    private static final int READ_BYTES = 64 * 1024;
    private static final int LEAST_BUFFER = 4 * 1024;

    private final FileChannel channel;
    private final List<Portion> portions = new ArrayList<>();

    /** Where a portion stands in the file, and how many articles it has. */
    private record Portion(long from, long to, int articles) {}

    private Overflow(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CommandFailedException when there is no place for it */
    static Overflow open() {
        try {
            Path file = Files.createTempFile("newsreel-diff-", "");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(file);
            return new Overflow(channel);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static CommandFailedException failed(IOException e) {
        return new CommandFailedException(
                "what is compared does not fit into " + System.getProperty("java.io.tmpdir") + ": " + Reason.of(e)
                        + "; --sample compares less of it, NEWSREEL_JAVA_OPTS=-Djava.io.tmpdir=DIR takes another place",
                e);
    }

    /** Writes one portion, which is in order. */
    void add(Collection<SortedArticle> articles) {
        try {
            long from = channel.position();
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            for (SortedArticle article : articles) {
                article.write(out);
            }
            out.flush();
            portions.add(new Portion(from, channel.position(), articles.size()));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Each portion from its beginning, in the order in which they were written.
     *
     * @param memory bytes that all of them together take while they are read
     */
    List<Iterator<SortedArticle>> portions(long memory) {
        int buffer = (int) Math.max(LEAST_BUFFER, Math.min(READ_BYTES, memory / Math.max(1, portions.size())));
        return portions.stream()
                .<Iterator<SortedArticle>>map(portion -> new Reading(portion, buffer))
                .toList();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portion that is read. */
    private final class Reading implements Iterator<SortedArticle> {
        private final DataInputStream in;
        private int left;

        private Reading(Portion portion, int buffer) {
            this.in = new DataInputStream(new BufferedInputStream(new Bytes(portion), buffer));
            this.left = portion.articles();
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public SortedArticle next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                left--;
                return SortedArticle.read(in);
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    /** The bytes of a portion. */
    private final class Bytes extends InputStream {
        private final long to;
        private long at;

        private Bytes(Portion portion) {
            this.at = portion.from();
            this.to = portion.to();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        /** No more than so many at once: of each reading Java keeps as much memory outside of its heap. */
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int wanted = (int) Math.min(Math.min(length, READ_BYTES), to - at);
            if (wanted <= 0) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, offset, wanted), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
