package newsreel.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What makes two raw articles of one id the same: 128 bits of a SHA-256 over all that a reader would see of it. When it
 * was retrieved, under which address, and by whom it was supplied do not count. Thread-safe.
 */
public final class Fingerprint {
    /** Length of a fingerprint in bytes. */
    public static final int BYTES = 16;

    private Fingerprint() {}

    public static byte[] of(RawArticle article) {
        MessageDigest digest = ArticleIds.sha256();
        add(digest, article.mediaType());
        add(digest, article.headline());
        add(digest, article.byline());
        add(digest, article.language());
        add(digest, article.published() == null ? null : article.published().toString());
        add(digest, article.content());
        addIfThere(digest, "status", article.status());
        addIfThere(digest, "embargoed", article.embargoed());
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    /**
     * What makes two enriched articles of one id the same to a reader: pages differ from one fetch to the next in much
     * that is no copy.
     */
    public static byte[] of(EnrichedArticle article) {
        MessageDigest digest = ArticleIds.sha256();
        add(digest, article.headline());
        add(digest, article.subheadline());
        add(digest, article.byline());
        add(digest, article.dateline());
        add(digest, article.language());
        add(digest, article.published() == null ? null : article.published().toString());
        add(digest, article.body());
        addIfThere(digest, "status", article.status());
        addIfThere(digest, "embargoed", article.embargoed());
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    /** Of those bytes from that place on. */
    public static byte[] of(byte[] bytes, int from) {
        MessageDigest digest = ArticleIds.sha256();
        digest.update(bytes, from, bytes.length - from);
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    /** What articles have got since, which leaves the fingerprints of those that have it not as they were. */
    private static void addIfThere(MessageDigest digest, String name, Object part) {
        if (part != null) {
            add(digest, name);
            add(digest, part.toString());
        }
    }

    /** Each part is preceded by its length, so that no two lists of parts run together to the same bytes. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        int length = part == null ? -1 : bytes.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        digest.update(bytes);
    }
}
