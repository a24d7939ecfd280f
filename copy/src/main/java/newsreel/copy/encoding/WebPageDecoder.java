package newsreel.copy.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;

/**
 * Decodes web pages. A byte order mark decides; then what the server says; then what the page says of itself; then
 * UTF-8, and windows-1252 for what is no UTF-8. Names of encodings mean what browsers take them to mean, as the WHATWG
 * Encoding Standard has it. Two lies are so common that they are not believed: a page said to be Latin-1 whose bytes
 * are UTF-8, and a page said to be UTF-8 whose bytes hardly ever are. What cannot be decoded becomes U+FFFD.
 */
public final class WebPageDecoder {
    /** How far into a page its own word on its encoding is looked for. */
    private static final int DECLARATION_BYTES = 4096;

    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_DECLARATION =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,300}?encoding\\s*=\\s*[\"']([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private WebPageDecoder() {}

    /**
     * The page as text.
     *
     * @param contentType the server's {@code Content-Type}, with or without a {@code charset}; null when there is none
     * @throws MalformedArticleException when the bytes are no text at all
     */
    public static String decode(byte[] page, String contentType) {
        CharBuffer text = decoded(page, contentType);
        if (isBinary(text)) {
            throw new MalformedArticleException("it is a binary file, not a web page");
        }
        return text.toString();
    }

    private static CharBuffer decoded(byte[] page, String contentType) {
        return ByteOrderMark.of(page)
                .map(mark -> lenient(page, mark.length(), mark.charset()))
                .orElseGet(() -> unmarked(page, declared(page, contentType)));
    }

    private static CharBuffer unmarked(byte[] page, Charset declared) {
        boolean mayBeUtf8 =
                declared == null || declared.equals(Charsets.WINDOWS_1252) || declared.equals(StandardCharsets.UTF_8);
        if (!mayBeUtf8) {
            return lenient(page, 0, declared);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page));
        } catch (CharacterCodingException notUtf8) {
            return StandardCharsets.UTF_8.equals(declared)
                    ? damagedUtf8(page)
                    : lenient(page, 0, Charsets.WINDOWS_1252);
        }
    }

    /** Mostly UTF-8 with some bad bytes stays UTF-8; a page that merely says it is UTF-8 is windows-1252. */
    private static CharBuffer damagedUtf8(byte[] page) {
        CharBuffer text = lenient(page, 0, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return good > bad ? text : lenient(page, 0, Charsets.WINDOWS_1252);
    }

    /** What the server says, else what the page says; null when neither names an encoding that there is. */
    private static Charset declared(byte[] page, String contentType) {
        return ContentType.charset(contentType).map(WebPageDecoder::charset).orElseGet(() -> declaredInPage(page));
    }

    private static Charset declaredInPage(byte[] page) {
        int length = Math.min(page.length, DECLARATION_BYTES);
        String start = new String(page, 0, length, StandardCharsets.ISO_8859_1);
        Charset inMeta = named(META.matcher(start));
        Charset declared = inMeta != null ? inMeta : named(XML_DECLARATION.matcher(start));
        // The declaration could be read as ASCII, so the page is not in UTF-16 whatever it says.
        return declared != null && declared.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : declared;
    }

    private static Charset named(Matcher name) {
        return name.find() ? charset(name.group(1)) : null;
    }

    private static Charset charset(String name) {
        return Charsets.named(name).orElse(null);
    }

    private static CharBuffer lenient(byte[] page, int from, Charset charset) {
        return charset.decode(ByteBuffer.wrap(page, from, page.length - from));
    }

    /** Pages in the wild hold a stray control character now and then; binary files are full of them. */
    private static boolean isBinary(CharBuffer text) {
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * 100 > text.length();
    }
}
