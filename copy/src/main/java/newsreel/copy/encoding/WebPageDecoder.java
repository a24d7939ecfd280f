package newsreel.copy.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;

/**
 * Decodes web pages. A byte order mark decides; what is UTF-8 is that, whatever is said of it; then what the server says,
 * then what the page says of itself, each unless the bytes plainly say otherwise; where nobody says anything, the bytes
 * alone decide. Names of encodings mean what browsers take them to mean, as the WHATWG Encoding Standard has it. What
 * cannot be decoded becomes U+FFFD.
 */
public final class WebPageDecoder {
    /** How far into a page its own word on its encoding is looked for. */
    private static final int DECLARATION_BYTES = 4096;

    /** How many good letters to a bad one there are in UTF-8 that nobody said it was. */
    private static final int MOSTLY = 10;

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
        String text = decoded(page, contentType);
        if (isBinary(text)) {
            throw new MalformedArticleException("it is a binary file, not a web page");
        }
        return text;
    }

    private static String decoded(byte[] page, String contentType) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(page);
        if (mark.isPresent()) {
            int from = mark.get().length();
            return LegacyEncoding.decode(
                    Arrays.copyOfRange(page, from, page.length), mark.get().charset());
        }
        Optional<Charset> wide = UnmarkedWide.of(page);
        return wide.map(charset -> LegacyEncoding.decode(page, charset))
                .or(() -> Charsets.utf8(page))
                .orElseGet(() -> unmarked(page, declared(page, contentType)));
    }

    /** Mostly UTF-8 with some bad bytes stays UTF-8; a page that merely says it is UTF-8 is something older. */
    private static String unmarked(byte[] page, Charset declared) {
        String text = LegacyEncoding.decode(page, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        if (good > bad * (StandardCharsets.UTF_8.equals(declared) ? 1 : MOSTLY)) {
            return text;
        }
        boolean older = declared != null && !StandardCharsets.UTF_8.equals(declared);
        return LegacyEncoding.decode(page, LegacyEncoding.of(page, older ? declared : null));
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

    /** Pages in the wild hold a stray control character now and then; binary files are full of them. */
    private static boolean isBinary(String text) {
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * 100 > text.length();
    }
}
