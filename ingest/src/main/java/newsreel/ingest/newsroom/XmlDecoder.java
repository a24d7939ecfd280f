package newsreel.ingest.newsroom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark, else by what its bytes can only be, else by what it declares. Declarations are
 * wrong in the wild: what is valid UTF-8 is UTF-8, whatever it declares, and what declares UTF-8 and is not is taken for
 * windows-1252.
 */
final class XmlDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_BYTES = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlDecoder() {}

    static String decode(byte[] bytes) {
        String text = charset(bytes).decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.filter(XmlDecoder::looksLikeAscii).isPresent()) {
            return declared.get();
        }
        return isUtf8(bytes)
                ? StandardCharsets.UTF_8
                : declared.filter(XmlDecoder::isOfBytes).orElse(WINDOWS_1252);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        try {
            return encoding.find() ? Optional.of(Charset.forName(encoding.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
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

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
