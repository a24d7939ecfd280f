package newsreel.trends;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import org.apache.kafka.common.utils.Bytes;

/**
 * A window of a topic, and its keys in the store of counts, which stand in the order of their bytes:
 *
 * <pre>
 *   0, length of the topic 2, the topic, window length 1, number 4    its count; the windows of a topic lie side by side
 *   1, window length 1, number 4, the topic                          the mark that it is to be told; the newest first
 * </pre>
 */
record Window(String topic, WindowLength length, int number) {
    private static final byte COUNT = 0;
    private static final byte MARK = 1;

    /** Brings the numbers below nought before the others, as bytes go. */
    private static final int SIGN = Integer.MIN_VALUE;

    /** The one that many windows later. */
    Window plus(int windows) {
        return new Window(topic, length, number + windows);
    }

    int lastHour() {
        return length.lastHour(number);
    }

    /** The key of its record on {@code news.trends}. */
    byte[] key() {
        return Trend.key(length, length.start(number), topic).getBytes(StandardCharsets.UTF_8);
    }

    Bytes countKey() {
        byte[] id = topic.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(2 + Short.BYTES + id.length + Integer.BYTES)
                .put(COUNT)
                .putShort((short) id.length)
                .put(id)
                .put((byte) length.ordinal())
                .putInt(number ^ SIGN)
                .array());
    }

    static Window ofCountKey(Bytes key) {
        ByteBuffer in = ByteBuffer.wrap(key.get(), 1, key.get().length - 1);
        byte[] id = new byte[in.getShort()];
        in.get(id);
        WindowLength length = WindowLength.values()[in.get()];
        return new Window(new String(id, StandardCharsets.UTF_8), length, in.getInt() ^ SIGN);
    }

    Bytes markKey() {
        byte[] id = topic.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(2 + Integer.BYTES + id.length)
                .put(MARK)
                .put((byte) length.ordinal())
                .putInt(newestFirst(number))
                .put(id)
                .array());
    }

    static Window ofMarkKey(Bytes key) {
        ByteBuffer in = ByteBuffer.wrap(key.get(), 1, key.get().length - 1);
        WindowLength length = WindowLength.values()[in.get()];
        int number = newestFirst(in.getInt());
        return new Window(StandardCharsets.UTF_8.decode(in).toString(), length, number);
    }

    private static int newestFirst(int number) {
        return ~number ^ SIGN;
    }

    /** Before the keys of all counts. */
    static Bytes counts() {
        return Bytes.wrap(new byte[] {COUNT});
    }

    /** Before the keys of all marks, and behind those of all counts. */
    static Bytes marks() {
        return Bytes.wrap(new byte[] {MARK});
    }

    /** Behind the keys of all marks. */
    static Bytes end() {
        return Bytes.wrap(new byte[] {MARK + 1});
    }
}
