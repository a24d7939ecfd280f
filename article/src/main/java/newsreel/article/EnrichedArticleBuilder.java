package newsreel.article;

import java.time.Instant;
import java.util.List;

/**
 * Makes an {@link EnrichedArticle} of what is known of it: what is not given, or given as null, is absent; the version is
 * 1 unless given. Not thread-safe; one builder may build many articles.
 */
public final class EnrichedArticleBuilder {
    private String id;
    private int version = 1;
    private String source;
    private String uri;
    private Instant published;
    private Instant retrieved;
    private String language;
    private String headline;
    private String subheadline;
    private String byline;
    private List<String> authors;
    private String dateline;
    private String body;
    private List<Topic> topics;
    private List<Quantity> numbers;

    EnrichedArticleBuilder() {}

    EnrichedArticleBuilder(EnrichedArticle from) {
        id = from.id();
        version = from.version();
        source = from.source();
        uri = from.uri();
        published = from.published();
        retrieved = from.retrieved();
        language = from.language();
        headline = from.headline();
        subheadline = from.subheadline();
        byline = from.byline();
        authors = from.authors();
        dateline = from.dateline();
        body = from.body();
        topics = from.topics();
        numbers = from.numbers();
    }

    public EnrichedArticleBuilder id(String given) {
        id = given;
        return this;
    }

    public EnrichedArticleBuilder version(int given) {
        version = given;
        return this;
    }

    public EnrichedArticleBuilder source(String given) {
        source = given;
        return this;
    }

    public EnrichedArticleBuilder uri(String given) {
        uri = given;
        return this;
    }

    public EnrichedArticleBuilder published(Instant given) {
        published = given;
        return this;
    }

    public EnrichedArticleBuilder retrieved(Instant given) {
        retrieved = given;
        return this;
    }

    public EnrichedArticleBuilder language(String given) {
        language = given;
        return this;
    }

    public EnrichedArticleBuilder headline(String given) {
        headline = given;
        return this;
    }

    public EnrichedArticleBuilder subheadline(String given) {
        subheadline = given;
        return this;
    }

    public EnrichedArticleBuilder byline(String given) {
        byline = given;
        return this;
    }

    public EnrichedArticleBuilder authors(List<String> given) {
        authors = given;
        return this;
    }

    public EnrichedArticleBuilder dateline(String given) {
        dateline = given;
        return this;
    }

    public EnrichedArticleBuilder body(String given) {
        body = given;
        return this;
    }

    public EnrichedArticleBuilder topics(List<Topic> given) {
        topics = given;
        return this;
    }

    public EnrichedArticleBuilder numbers(List<Quantity> given) {
        numbers = given;
        return this;
    }

    /** @throws MalformedArticleException when there is no id, or the version is below 1 */
    public EnrichedArticle build() {
        return new EnrichedArticle(
                id,
                version,
                source,
                uri,
                published,
                retrieved,
                language,
                headline,
                subheadline,
                byline,
                authors,
                dateline,
                body,
                topics,
                numbers);
    }
}
