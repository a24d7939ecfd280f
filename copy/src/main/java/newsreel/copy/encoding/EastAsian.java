package newsreel.copy.encoding;

import java.lang.Character.UnicodeBlock;
import java.nio.charset.Charset;

/**
 * The encodings of Chinese, Japanese and Korean, which have two bytes to a character. Each lays its frequent characters out
 * apart from its rare ones: how well a text reads in one is told by which of them its bytes are.
 */
enum EastAsian {
    GB18030("GB18030", 0xB0, 0xD7),
    BIG5("Big5-HKSCS", 0xA4, 0xC6),
    SHIFT_JIS("windows-31j", 0x88, 0x97),
    EUC_JP("EUC-JP", 0xB0, 0xCF),
    EUC_KR("x-windows-949", 0xB0, 0xC8);

    private static final double IMPOSSIBLE = -18;
    private static final double FREQUENT = -7;
    private static final double RARE = -12;
    private static final double KANA = -4;
    private static final double HANGUL = -6;
    private static final double PUNCTUATION = -4;
    private static final int HIGH = 0x80;
    private static final int TRAIL_OF_FREQUENT = 0xA1;

    final Charset charset;
    private final int firstFrequent;
    private final int lastFrequent;

    EastAsian(String charset, int firstFrequent, int lastFrequent) {
        this.charset = Charset.forName(charset);
        this.firstFrequent = firstFrequent;
        this.lastFrequent = lastFrequent;
    }

    /** The logarithm of how likely the characters beyond ASCII of a text are, which was read in this encoding. */
    double likelihood(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < HIGH ? 0 : likelihood(c);
        }
        return sum;
    }

    private double likelihood(char c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        if (c == '\uFFFD' || block == UnicodeBlock.PRIVATE_USE_AREA || Character.isISOControl(c)) {
            return IMPOSSIBLE;
        }
        if (block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION || block == UnicodeBlock.GENERAL_PUNCTUATION) {
            return PUNCTUATION;
        }
        if (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
            return c >= '\uFF61' ? RARE : PUNCTUATION;
        }
        if (block == UnicodeBlock.HIRAGANA || block == UnicodeBlock.KATAKANA) {
            return this == SHIFT_JIS || this == EUC_JP ? KANA : RARE;
        }
        return isFrequent(c) ? this == EUC_KR ? HANGUL : FREQUENT : RARE;
    }

    private boolean isFrequent(char c) {
        byte[] bytes = String.valueOf(c).getBytes(charset);
        int lead = bytes[0] & 0xFF;
        boolean trail =
                this == BIG5 || this == SHIFT_JIS || bytes.length == 2 && (bytes[1] & 0xFF) >= TRAIL_OF_FREQUENT;
        return lead >= firstFrequent && lead <= lastFrequent && trail;
    }
}
