package newsreel.copy;

import java.io.IOException;
import java.io.InputStream;
import newsreel.article.Limits;
import newsreel.article.OversizedArticleException;

/**
 * How large something may be that is held whole, and the words for what is larger.
 *
 * @param bytes the largest size taken
 * @param unit what the limit is for, in words: {@code an article}
 */
public record SizeLimit(int bytes, String unit) {
    private static final int MEBIBYTE = 1024 * 1024;

    /** One article, as it goes to Kafka. */
    public static final SizeLimit ARTICLE = new SizeLimit(Limits.MAX_RAW_BYTES, "an article");

    /** A document that holds any number of articles. */
    public static final SizeLimit DOCUMENT = new SizeLimit(32 * MEBIBYTE, "a document");

    /** A feed. */
    public static final SizeLimit FEED = new SizeLimit(32 * MEBIBYTE, "a feed");

    /** All there is, or a byte more than may be: {@link #check(byte[])} then says so. */
    public byte[] read(InputStream in) throws IOException {
        return in.readNBytes(bytes + 1);
    }

    /** @throws OversizedArticleException when there is more than may be */
    public void check(byte[] read) {
        if (read.length > bytes) {
            throw new OversizedArticleException("it is larger than the limit of " + bytes + " bytes " + unit);
        }
    }

    /**
     * @param what is measured, in words: {@code the line}
     * @throws OversizedArticleException when it has more bytes than may be
     */
    public void check(String what, long length) {
        if (length > bytes) {
            throw new OversizedArticleException(
                    what + " has " + length + " bytes; the limit is " + bytes + " bytes " + unit);
        }
    }
}
