package newsreel.article;

import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An article as it came: the value of a record on {@code news.raw}. Only {@code content} is required.
 *
 * @param id the record key; absent where none was given: then one is made from where the article lives, or its content
 * @param source who supplied the copy: an agency, a paper, a feed
 * @param uri where the article lives
 * @param contentType media type of {@code content}; absent means {@code text/plain}
 * @param headline headline known from outside the copy, if any
 * @param byline byline known from outside the copy, if any
 * @param language BCP 47 tag, if known
 * @param published when the publisher says it was published
 * @param modified when the publisher says it was last changed
 * @param embargoed until when the publisher wants it kept back
 * @param retrieved when it was fetched
 * @param revision the provider's own number of this version of the article, 0 or more: a higher one is a later version
 * @param status {@value #WITHDRAWN} when its provider takes the article back; null for every other
 * @param content the copy as it came, never cleaned; of a withdrawal the notice, or null
 */
@JsonSerialize(using = RawArticleForm.Writer.class)
@JsonDeserialize(using = RawArticleForm.Reader.class)
public record RawArticle(
        String id,
        String source,
        String uri,
        String contentType,
        String headline,
        String byline,
        String language,
        Instant published,
        Instant modified,
        Instant embargoed,
        Instant retrieved,
        Long revision,
        String status,
        String content) {

    /** The status of an article that is taken back: a kill. */
    public static final String WITHDRAWN = "withdrawn";

    /** The content type of an article that names none. */
    public static final String PLAIN_TEXT = "text/plain";

    public static final String HTML = "text/html";

    /** Markdown, as RFC 7763 has it registered. */
    public static final String MARKDOWN = "text/markdown";

    /** IPTC ninjs, one item. IPTC has registered no type for it. */
    public static final String NINJS = "application/vnd.iptc.ninjs+json";

    /** A NewsML-G2 newsItem, as registered with IANA. */
    public static final String NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml";

    /** An NITF document, as NewsML-G2 names it. */
    public static final String NITF = "application/nitf+xml";

    /** An article as an enrichment made it, its own copy being gone: content is the JSON of {@code news.enriched}. */
    public static final String ENRICHED = "application/vnd.newsreel.article+json";

    /**
     * A status that is not known here is none.
     *
     * @throws MalformedArticleException when there is no content, or the id or revision cannot be one, or a withdrawal does not
     *     say of what
     */
    public RawArticle {
        ArticleIds.check(id);
        status = WITHDRAWN.equals(status) ? status : null;
        if (revision != null && revision < 0) {
            throw new MalformedArticleException("\"revision\" is " + revision + "; it must be 0 or more");
        }
        boolean blank = content == null || content.isBlank();
        if (blank && status == null) {
            throw new MalformedArticleException("the article has no \"content\"");
        }
        if (blank && id == null && uri == null) {
            throw new MalformedArticleException("the withdrawal names no article: neither \"id\" nor \"uri\"");
        }
    }

    /** A withdrawal of the article of that id, which says no more. */
    public static RawArticle withdrawal(String id) {
        return builder().id(id).status(WITHDRAWN).build();
    }

    /** Whether its provider takes the article back. */
    public boolean isWithdrawn() {
        return status != null;
    }

    /** A builder of an article, with nothing known of it yet. */
    public static RawArticleBuilder builder() {
        return new RawArticleBuilder();
    }

    /** A builder that starts from all that this one has. */
    public RawArticleBuilder toBuilder() {
        return new RawArticleBuilder(this);
    }

    /** An article of plain text of which nothing else is known. */
    public static RawArticle ofText(String content) {
        return builder().content(content).build();
    }

    /** The bare media type, lower-cased and without parameters; {@code text/plain} when the article names none. */
    public String mediaType() {
        if (contentType == null) {
            return PLAIN_TEXT;
        }
        int parameters = contentType.indexOf(';');
        String bare = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    /** This article, fetched at that time unless it says when itself. */
    public RawArticle retrieved(Instant at) {
        return retrieved != null ? this : toBuilder().retrieved(at).build();
    }
}
