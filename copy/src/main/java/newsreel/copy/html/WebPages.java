package newsreel.copy.html;

import java.time.Instant;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.ContentType;
import newsreel.copy.encoding.WebPageDecoder;
import newsreel.copy.identity.ArticleIdentity;

/** Web pages as they come, from a file, a server or an archive. */
public final class WebPages {
    private static final String XHTML = "application/xhtml+xml";

    private WebPages() {}

    /** Whether a {@code Content-Type}, which may be null, says that something is one. */
    public static boolean areOfType(String contentType) {
        String type = ContentType.bare(contentType);
        return type.equals(RawArticle.HTML) || type.equals(XHTML);
    }

    /** @param markup how a document begins, in lower case, declarations and comments passed over */
    public static boolean beginLike(String markup) {
        return markup.startsWith("<!doctype html") || markup.startsWith("<html");
    }

    /**
     * The page as an article with an id, its content decoded and otherwise as it came.
     *
     * @param contentType what its server said; null when none did
     * @param uri where it was found; null when that is not known
     * @param retrieved when; null when that is not known
     * @throws MalformedArticleException when it is larger than an article may be, empty, or no text
     */
    public static RawArticle article(byte[] page, String contentType, String uri, Instant retrieved) {
        SizeLimit.ARTICLE.check(page);
        return ArticleIdentity.identified(RawArticle.builder()
                .uri(uri)
                .contentType(RawArticle.HTML)
                .retrieved(retrieved)
                .content(WebPageDecoder.decode(page, contentType))
                .build());
    }
}
