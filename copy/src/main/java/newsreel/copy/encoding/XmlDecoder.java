package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes XML by its byte order mark, else by what its bytes can only be, else by what its server or it itself says (RFC
 * 7303; without a word it is UTF-8, also as {@code text/xml}). Both are wrong in the wild: what is valid UTF-8 is UTF-8,
 * whatever they say, and what should be UTF-8 and is not is read as {@link DamagedUtf8}.
 */
public final class XmlDecoder {
    private static final int DECLARATION_BYTES = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlDecoder() {}

    /** The document as text, as {@link #decode(byte[], String)} has it, where no server says anything. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The document as text, without a byte order mark and without the control characters that XML does not have.
     *
     * @param contentType what its server said; null when none did
     */
    public static String decode(byte[] bytes, String contentType) {
        String text = utf16(bytes)
                .map(charset -> charset.decode(ByteBuffer.wrap(bytes)).toString())
                .orElseGet(() -> ofBytes(bytes, contentType));
        return withoutControls(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (ByteOrderMark.startsWith(bytes, 0xFE, 0xFF) || ByteOrderMark.startsWith(bytes, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean littleEndian = ByteOrderMark.startsWith(bytes, 0xFF, 0xFE) || ByteOrderMark.startsWith(bytes, '<', 0);
        return littleEndian ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String ofBytes(byte[] bytes, String contentType) {
        List<Charset> said = Stream.of(ContentType.charset(contentType), declared(bytes))
                .flatMap(name -> name.flatMap(Charsets::named).stream())
                .toList();
        return said.stream()
                .filter(XmlDecoder::looksLikeAscii)
                .flatMap(charset -> Charsets.mostly(bytes, charset).stream())
                .findFirst()
                .or(() -> Charsets.utf8(bytes))
                .or(() -> said.stream()
                        .filter(XmlDecoder::isOfBytes)
                        .flatMap(charset -> Charsets.mostly(bytes, charset).stream())
                        .findFirst())
                .orElseGet(() -> DamagedUtf8.decode(bytes));
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return encoding.find() ? Optional.of(encoding.group(1)) : Optional.empty();
    }

    /** Those that switch alphabets by escape sequences pass for UTF-8 and are not. */
    private static boolean looksLikeAscii(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** An encoding that the bytes may have, other than those that {@link DamagedUtf8} is for. */
    private static boolean isOfBytes(Charset charset) {
        return !charset.name().startsWith("UTF-") && !charset.equals(Charsets.WINDOWS_1252);
    }

    private static String withoutControls(String text) {
        return text.chars().anyMatch(XmlDecoder::isControl)
                ? text.chars()
                        .filter(c -> !isControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }
}
