package newsreel.article;

import java.time.Instant;

/**
 * Makes a {@link RawArticle} of what is known of it: what is not given, or given as null, is absent. Not thread-safe; one
 * builder may build many articles.
 */
public final class RawArticleBuilder {
    private String id;
    private String source;
    private String uri;
    private String contentType;
    private String headline;
    private String byline;
    private String language;
    private Instant published;
    private Instant modified;
    private Instant embargoed;
    private Instant retrieved;
    private Long revision;
    private String status;
    private String content;

    RawArticleBuilder() {}

    RawArticleBuilder(RawArticle from) {
        id = from.id();
        source = from.source();
        uri = from.uri();
        contentType = from.contentType();
        headline = from.headline();
        byline = from.byline();
        language = from.language();
        published = from.published();
        modified = from.modified();
        embargoed = from.embargoed();
        retrieved = from.retrieved();
        revision = from.revision();
        status = from.status();
        content = from.content();
    }

    public RawArticleBuilder id(String given) {
        id = given;
        return this;
    }

    public RawArticleBuilder source(String given) {
        source = given;
        return this;
    }

    public RawArticleBuilder uri(String given) {
        uri = given;
        return this;
    }

    public RawArticleBuilder contentType(String given) {
        contentType = given;
        return this;
    }

    public RawArticleBuilder headline(String given) {
        headline = given;
        return this;
    }

    public RawArticleBuilder byline(String given) {
        byline = given;
        return this;
    }

    public RawArticleBuilder language(String given) {
        language = given;
        return this;
    }

    public RawArticleBuilder published(Instant given) {
        published = given;
        return this;
    }

    public RawArticleBuilder modified(Instant given) {
        modified = given;
        return this;
    }

    public RawArticleBuilder embargoed(Instant given) {
        embargoed = given;
        return this;
    }

    public RawArticleBuilder retrieved(Instant given) {
        retrieved = given;
        return this;
    }

    /** The provider's own number of this version. */
    public RawArticleBuilder revision(Long given) {
        revision = given;
        return this;
    }

    public RawArticleBuilder status(String given) {
        status = given;
        return this;
    }

    public RawArticleBuilder content(String given) {
        content = given;
        return this;
    }

    /** @throws MalformedArticleException when there is no content, or the id or revision cannot be one */
    public RawArticle build() {
        return new RawArticle(
                id,
                source,
                uri,
                contentType,
                headline,
                byline,
                language,
                published,
                modified,
                embargoed,
                retrieved,
                revision,
                status,
                content);
    }
}
