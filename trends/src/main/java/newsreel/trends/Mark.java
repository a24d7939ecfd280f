package newsreel.trends;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * That a window is to be told: 1 byte with its reason, and the topic's name up to the end.
 *
 * @param counted whether its own count has changed, so that what is usual for those after it has too
 * @param name the topic's, which nothing else knows where the count has come to nought
 */
record Mark(boolean counted, String name) {
    private static final byte USUAL = 0;
    private static final byte COUNTED = 1;

    static Mark read(byte[] stored) {
        return new Mark(stored[0] == COUNTED, new String(stored, 1, stored.length - 1, StandardCharsets.UTF_8));
    }

    byte[] write() {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length)
                .put(counted ? COUNTED : USUAL)
                .put(text)
                .array();
    }
}
