package newsreel.ingest.newsroom;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.Topics;
import newsreel.copy.identity.ArticleIdentity;

/**
 * What an item says of itself that the pipeline has to know before anybody reads it.
 *
 * @param id the provider's identifier; null when it gives none
 * @param source who supplied it; null when it does not say
 * @param language as it declares it; null when it does not
 * @param published when it was first published; null when it does not say
 */
record Copy(String id, String source, String language, Instant published) {

    /**
     * The article, its content as it came.
     *
     * @throws MalformedArticleException when it is larger than an article may be
     */
    RawArticle article(String contentType, String content, Instant retrieved) {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Topics.MAX_RAW_BYTES) {
            throw new MalformedArticleException(
                    "it has " + bytes + " bytes; the limit is " + Topics.MAX_RAW_BYTES + " bytes an article");
        }
        return ArticleIdentity.identified(RawArticle.builder()
                .id(id)
                .source(source)
                .uri(address())
                .contentType(contentType)
                .language(tag())
                .published(published)
                .retrieved(retrieved)
                .content(content)
                .build());
    }

    /** The identifier, where it is an address too; a {@code urn:} or {@code tag:} names the item and leads nowhere. */
    private String address() {
        try {
            String scheme = id == null ? null : new URI(id).getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?") ? id : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private String tag() {
        return language == null ? null : language.replace('_', '-');
    }
}
