package newsreel.trends;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import newsreel.article.WindowLength;

/**
 * That an article counts for a topic in another hour than before: what goes, with the topic for its key, to where that topic
 * is counted. Out of one hour and into another is one record, so that the article is never out of both:
 *
 * <pre>
 *   form 1, hour that it leaves 4, hour that it comes into 4, the topic's name up to the end
 * </pre>
 *
 * @param from the hour since 1970 that it leaves; {@link #NOWHERE} for none
 * @param to the hour that it comes into; {@link #NOWHERE} for none
 * @param name the topic's; empty when it comes into none
 */
record Move(int from, int to, String name) {
    private static final byte FORM = 1;
    private static final int NOWHERE = Integer.MIN_VALUE;

    static Move in(int hour, String name) {
        return new Move(NOWHERE, hour, name);
    }

    static Move out(int hour) {
        return new Move(hour, NOWHERE, "");
    }

    static Move over(int from, int to, String name) {
        return new Move(from, to, name);
    }

    /** The number of the window that it leaves. */
    OptionalInt from(WindowLength length) {
        return number(length, from);
    }

    /** The number of the window that it comes into. */
    OptionalInt to(WindowLength length) {
        return number(length, to);
    }

    private static OptionalInt number(WindowLength length, int hour) {
        return hour == NOWHERE ? OptionalInt.empty() : OptionalInt.of(length.number(hour));
    }

    /** @throws IllegalStateException when a later release wrote it */
    static Move read(byte[] sent) {
        ByteBuffer in = ByteBuffer.wrap(sent);
        StoredForm.check(in.get(), FORM, TrendTopology.MOVES);
        int from = in.getInt();
        int to = in.getInt();
        return new Move(from, to, StandardCharsets.UTF_8.decode(in).toString());
    }

    byte[] write() {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 2 * Integer.BYTES + text.length)
                .put(FORM)
                .putInt(from)
                .putInt(to)
                .put(text)
                .array();
    }
}
