package newsreel.ingest.compression;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import newsreel.article.failure.Reason;
import newsreel.ingest.source.BrokenInputException;

/**
 * Inflates Zstandard data of any number of frames. Web archives ({@code .warc.zst}) have a dictionary in their first frame,
 * which all others need. Refuses data that inflates beyond all measure, as {@link GunzipStream} does. Not thread-safe.
 */
public final class ZstdStream extends InputStream {
    private static final byte[] FRAME = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};
    private static final byte[] DICTIONARY = {0x5D, 0x2A, 0x4D, 0x18};
    private static final int LARGEST_DICTIONARY = 16 * 1024 * 1024;

    private final Counted compressed;
    private final ZstdInputStreamNoFinalizer inflating;
    private final byte[] one = new byte[1];
    private long inflated;

    /**
     * @param content compressed data, which must support {@code mark}; closed with this stream
     * @throws BrokenInputException when its dictionary is broken
     */
    public ZstdStream(InputStream content) throws IOException {
        compressed = new Counted(content);
        byte[] dictionary = dictionary(content);
        inflating = new ZstdInputStreamNoFinalizer(compressed);
        if (dictionary != null) {
            inflating.setDict(dictionary);
        }
    }

    /** Whether data that begins with these bytes is Zstandard, or a web archive's dictionary for it. */
    public static boolean isZstd(byte[] beginning) {
        return startsWith(FRAME, beginning) || startsWith(DICTIONARY, beginning);
    }

    private static boolean startsWith(byte[] magic, byte[] bytes) {
        return bytes.length >= magic.length
                && ByteBuffer.wrap(bytes, 0, magic.length).equals(ByteBuffer.wrap(magic));
    }

    /** The dictionary, which may be compressed itself; null when there is none. */
    private static byte[] dictionary(InputStream content) throws IOException {
        content.mark(DICTIONARY.length);
        byte[] magic = content.readNBytes(DICTIONARY.length);
        if (!startsWith(DICTIONARY, magic)) {
            content.reset();
            return null;
        }
        byte[] size = content.readNBytes(Integer.BYTES);
        int length = size.length < Integer.BYTES
                ? 0
                : ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length <= 0 || length > LARGEST_DICTIONARY) {
            throw new BrokenInputException("its zstd dictionary is broken");
        }
        byte[] dictionary = content.readNBytes(length);
        if (dictionary.length < length) {
            throw new BrokenInputException("its zstd data is cut off, in its dictionary");
        }
        return startsWith(FRAME, dictionary) ? inflated(dictionary) : dictionary;
    }

    private static byte[] inflated(byte[] dictionary) throws IOException {
        try (InputStream in = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(dictionary))) {
            return in.readNBytes(LARGEST_DICTIONARY);
        }
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws BrokenInputException when the data is cut off, corrupt or a bomb */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n;
        try {
            n = inflating.read(target, offset, length);
        } catch (BrokenInputException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenInputException("its zstd data is cut off or corrupt: " + Reason.of(e), e);
        }
        inflated += Math.max(0, n);
        if (inflated > GunzipStream.HARMLESS_BYTES && inflated / GunzipStream.MAX_RATIO > compressed.bytes) {
            throw new BrokenInputException(
                    "its zstd data inflates to more than " + GunzipStream.MAX_RATIO + " times its size");
        }
        return n;
    }

    @Override
    public int available() throws IOException {
        return Math.min(1, inflating.available());
    }

    @Override
    public void close() throws IOException {
        inflating.close();
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            bytes += Math.max(0, n);
            return n;
        }
    }
}
