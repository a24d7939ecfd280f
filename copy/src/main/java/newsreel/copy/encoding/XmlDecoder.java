package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark, else by what its bytes can only be, else by what it declares. Declarations are
 * wrong in the wild: what is valid UTF-8 is UTF-8, whatever it declares, and what declares UTF-8 and is not is taken for
 * windows-1252.
 */
public final class XmlDecoder {
    private static final int DECLARATION_BYTES = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlDecoder() {}

    /** The document as text, without a byte order mark. What cannot be decoded becomes U+FFFD. */
    public static String decode(byte[] bytes) {
        String text = charset(bytes).decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (ByteOrderMark.startsWith(bytes, 0xFE, 0xFF) || ByteOrderMark.startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (ByteOrderMark.startsWith(bytes, 0xFF, 0xFE) || ByteOrderMark.startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.filter(XmlDecoder::looksLikeAscii).isPresent()) {
            return declared.get();
        }
        return Charsets.isUtf8(bytes)
                ? StandardCharsets.UTF_8
                : declared.filter(XmlDecoder::isOfBytes).orElse(Charsets.WINDOWS_1252);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return encoding.find() ? Charsets.named(encoding.group(1)) : Optional.empty();
    }

    /** Those that switch alphabets by escape sequences pass for UTF-8 and are not. */
    private static boolean looksLikeAscii(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** A declared encoding that the bytes may have; Latin-1 is left to windows-1252, which it nearly always is. */
    private static boolean isOfBytes(Charset charset) {
        return !charset.name().startsWith("UTF-")
                && !charset.equals(StandardCharsets.ISO_8859_1)
                && !charset.equals(StandardCharsets.US_ASCII);
    }
}
