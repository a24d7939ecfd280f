package newsreel.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What ids may hold, and the form that made ones have; what they are made of is not decided here. Thread-safe. */
public final class ArticleIds {
    private static final int ID_BYTES = 16;

    private ArticleIds() {}

    /**
     * Half of a surrogate pair has no form in UTF-8, which keys are in: ids that differ only in it would be one.
     *
     * @param id null when there is none
     * @throws MalformedArticleException when it holds such a half
     */
    static void check(String id) {
        if (id != null && holdsHalfAPair(id)) {
            throw new MalformedArticleException("\"id\" holds half of a surrogate pair, which no record key can hold: "
                    + new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    private static boolean holdsHalfAPair(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** 128 bits of the text's SHA-256, in hexadecimal. */
    public static String digest(String text) {
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
