package newsreel.copy.encoding;

import java.io.ByteArrayOutputStream;

/** The stretches of a page between its tags that have bytes beyond ASCII, up to a length: what tells its encoding. */
final class HighText {
    private static final int LONGEST = 16_384;
    private static final int LONGEST_STRETCH = 4_096;

    private HighText() {}

    static byte[] in(byte[] page) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean high = false;
        for (int i = 0; i <= page.length && sample.size() < LONGEST; i++) {
            boolean ends = i == page.length || page[i] == '<' || page[i] == '>' || i - start >= LONGEST_STRETCH;
            high |= i < page.length && page[i] < 0;
            if (ends) {
                if (high) {
                    sample.write(page, start, i - start);
                    sample.write('\n');
                }
                start = i == page.length || page[i] < 0 ? i : i + 1;
                high = false;
            }
        }
        return sample.toByteArray();
    }

    /** How many bytes beyond ASCII there are. */
    static int count(byte[] text) {
        int count = 0;
        for (byte b : text) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }
}
