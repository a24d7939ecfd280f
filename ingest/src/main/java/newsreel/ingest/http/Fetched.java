package newsreel.ingest.http;

import java.net.URI;
import java.time.Instant;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.encoding.ContentType;
import newsreel.copy.html.WebPages;
import newsreel.ingest.document.Beginning;

/**
 * An answer.
 *
 * @param uri where it was found in the end, after redirects
 * @param modified false when the copy at hand is still good, and nothing came
 * @param contentType as the server wrote it; null when it said nothing
 * @param etag to ask with the next time; null when there is none
 * @param lastModified to ask with the next time; null when there is none
 * @param at when it came
 * @param body inflated
 */
public record Fetched(
        URI uri, boolean modified, String contentType, String etag, String lastModified, Instant at, byte[] body) {

    /** The bare media type in lower case; empty when the server said nothing. */
    public String mediaType() {
        return ContentType.bare(contentType);
    }

    /** Whether it is a web page: by what the server says; where it says nothing, by how the answer begins. */
    public boolean isPage() {
        return WebPages.areOfType(contentType)
                || mediaType().isEmpty() && WebPages.beginLike(beginning().markup());
    }

    /**
     * The web page as an article.
     *
     * @throws MalformedArticleException when it is too large, empty, or no text
     */
    public RawArticle page() {
        return WebPages.article(body, contentType, uri.toString(), at);
    }

    public Beginning beginning() {
        return Beginning.of(body);
    }
}
