package newsreel.article;

import java.security.MessageDigest;
import java.time.Instant;
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
        PartsDigest digest = PartsDigest.ofThread()
                .add(article.mediaType())
                .add(article.headline())
                .add(article.byline())
                .add(article.language())
                .add(written(article.published()))
                .add(article.content());
        addIfThere(digest, "status", article.status());
        addIfThere(digest, "embargoed", article.embargoed());
        return cut(digest.end());
    }

    /**
     * What makes two enriched articles of one id the same to a reader: pages differ from one fetch to the next in much
     * that is no copy.
     */
    public static byte[] of(EnrichedArticle article) {
        PartsDigest digest = PartsDigest.ofThread()
                .add(article.headline())
                .add(article.subheadline())
                .add(article.byline())
                .add(article.dateline())
                .add(article.language())
                .add(written(article.published()))
                .add(article.body());
        addIfThere(digest, "status", article.status());
        addIfThere(digest, "embargoed", article.embargoed());
        return cut(digest.end());
    }

    /** Of those bytes from that place on. */
    public static byte[] of(byte[] bytes, int from) {
        MessageDigest digest = ArticleIds.sha256();
        digest.update(bytes, from, bytes.length - from);
        return cut(digest.digest());
    }

    /** What articles have got since, which leaves the fingerprints of those that have it not as they were. */
    private static void addIfThere(PartsDigest digest, String name, Object part) {
        if (part != null) {
            digest.add(name).add(part.toString());
        }
    }

    private static String written(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static byte[] cut(byte[] hash) {
        return Arrays.copyOf(hash, BYTES);
    }
}
