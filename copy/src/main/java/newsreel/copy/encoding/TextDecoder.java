package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import newsreel.article.MalformedArticleException;

/**
 * Decodes text of unknown encoding: by its byte order mark, else as UTF-8, else as windows-1252, which is what text that
 * is no UTF-8 nearly always is on the web. Thread-safe.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /** @throws MalformedArticleException when the bytes are no text in any of these */
    public static String decode(byte[] bytes) {
        String text = decodeMarked(bytes);
        if (text.chars().anyMatch(TextDecoder::isBinary)) {
            throw new MalformedArticleException("it is a binary file, not text");
        }
        return text;
    }

    /**
     * The same, where something says what the text is in. It is believed unless the bytes are UTF-8: mail says ASCII of all.
     *
     * @param charset the name of an encoding; null or one that nobody knows says nothing
     * @throws MalformedArticleException when the bytes are no text
     */
    public static String decode(byte[] bytes, String charset) {
        Optional<Charset> named = Optional.ofNullable(charset).flatMap(Charsets::named);
        boolean wide = named.filter(TextDecoder::isOfAsciiAlone).isPresent();
        return named.filter(any -> wide || Charsets.utf8(bytes).isEmpty())
                .flatMap(any -> Charsets.mostly(bytes, any))
                .orElseGet(() -> decode(bytes));
    }

    /** Encodings whose bytes can all be ASCII, or have ASCII in them, and stand for other letters. */
    private static boolean isOfAsciiAlone(Charset charset) {
        String name = charset.name();
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("ISO-2022");
    }

    private static String decodeMarked(byte[] bytes) {
        return ByteOrderMark.of(bytes)
                .map(mark -> strict(bytes, mark.length(), mark.charset()))
                .orElseGet(() -> unmarked(bytes));
    }

    private static String unmarked(byte[] bytes) {
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (MalformedArticleException notUtf8) {
            return strict(bytes, 0, Charsets.WINDOWS_1252);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedArticleException("it is not text in UTF-8, UTF-16 or windows-1252", e);
        }
    }

    /** A control character that text does not hold; form feed, escape and end of file have been seen in wire copy. */
    private static boolean isBinary(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1A && c != 3;
    }
}
