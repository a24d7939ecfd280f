package newsreel.cli.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Many ranges in little room: how far each begins from the end of the one before, and how long it is, compressed, in letters
 * that any text takes.
 */
final class PackedRanges {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private PackedRanges() {}

    /** @param ranges by their first, the last of each; none overlaps another */
    static String write(NavigableMap<Long, Long> ranges) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best)) {
            long end = 0;
            for (Map.Entry<Long, Long> range : ranges.entrySet()) {
                out.write(number(range.getKey() - end));
                out.write(number(range.getValue() - range.getKey()));
                end = range.getValue();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            best.end();
        }
        return Base64.getEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static byte[] number(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = number;
        while (left >= MORE) {
            bytes.write((int) (left % MORE) | MORE);
            left /= MORE;
        }
        bytes.write((int) left);
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException when it is not as {@link #write} writes it */
    static NavigableMap<Long, Long> read(String text) {
        NavigableMap<Long, Long> ranges = new TreeMap<>();
        byte[] packed = Base64.getDecoder().decode(text);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] numbers = in.readAllBytes();
            DataInputStream left = new DataInputStream(new ByteArrayInputStream(numbers));
            long end = 0;
            while (left.available() > 0) {
                long first = end + number(left);
                end = first + number(left);
                ranges.put(first, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranges;
    }

    private static long number(DataInputStream in) throws IOException {
        long number = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next >= MORE) {
            number |= (long) (next - MORE) << shift;
            shift += BITS;
            next = in.readUnsignedByte();
        }
        return number | (long) next << shift;
    }
}
