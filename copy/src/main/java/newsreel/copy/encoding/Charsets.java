package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the decoders share. */
final class Charsets {
    /** What text that is no UTF-8 nearly always is on the web. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What browsers take these names for. */
    private static final Map<String, String> AS_BROWSERS_DO = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("utf8", "utf-8"));

    private static final int GOOD_TO_A_BAD_ONE = 10;

    private Charsets() {}

    /** What browsers take the name for; nothing when there is no encoding of that name. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(AS_BROWSERS_DO.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The bytes in UTF-8; nothing when they are not. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes in that encoding, without those few that are not in it; nothing when they are many. */
    static Optional<String> mostly(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long good = text.chars().filter(c -> c > 0x7F).count() - bad;
        return bad == 0
                ? Optional.of(text)
                : Optional.of(text.replace("\uFFFD", "")).filter(few -> good > bad * GOOD_TO_A_BAD_ONE);
    }
}
