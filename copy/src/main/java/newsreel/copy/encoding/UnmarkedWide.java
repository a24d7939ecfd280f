package newsreel.copy.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodings that look like ASCII and are not: UTF-16 without its mark, and those that shift between sets of letters. */
final class UnmarkedWide {
    private static final int SAMPLE = 65_536;
    private static final byte ESCAPE = 0x1B;

    private UnmarkedWide() {}

    /** The page's encoding; nothing when it is none of these. */
    static Optional<Charset> of(byte[] page) {
        int[] zeros = new int[2];
        int high = 0;
        for (int i = 0; i < page.length && i < SAMPLE; i++) {
            zeros[i % 2] += page[i] == 0 ? 1 : 0;
            high += page[i] < 0 ? 1 : 0;
        }
        int length = Math.min(page.length, SAMPLE);
        if (mostlyZeros(zeros[1], zeros[0], length)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (mostlyZeros(zeros[0], zeros[1], length)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return high > 0 ? Optional.empty() : shifting(page, length);
    }

    /** The tags alone make one byte of four zero, and the other of their two never is. */
    private static boolean mostlyZeros(int these, int others, int length) {
        return these * 8 > length && others * 20 < these;
    }

    private static Optional<Charset> shifting(byte[] page, int length) {
        for (int i = 0; i + 3 < length; i++) {
            if (page[i] == ESCAPE && page[i + 1] == '$') {
                return Charsets.named(page[i + 2] == ')' ? "ISO-2022-KR" : "ISO-2022-JP");
            }
        }
        return Optional.empty();
    }
}
