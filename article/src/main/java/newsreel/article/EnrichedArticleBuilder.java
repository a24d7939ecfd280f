package newsreel.article;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Makes an {@link EnrichedArticle} of what is known of it: what is not given, or given as null, is absent; the version is
 * 1 unless given. Not thread-safe; one builder may build many articles.
 */
public final class EnrichedArticleBuilder {
    private String id;
    private int version = 1;
    private String status;
    private String source;
    private String uri;
    private Instant published;
    private Instant modified;
    private Instant embargoed;
    private Instant retrieved;
    private String enrichedBy;
    private String language;
    private String headline;
    private String subheadline;
    private String byline;
    private List<String> authors;
    private String dateline;
    private String body;
    private List<Topic> topics;
    private List<Quantity> numbers;
    private final Map<String, JsonNode> annotations = new LinkedHashMap<>();

    EnrichedArticleBuilder() {}

    EnrichedArticleBuilder(EnrichedArticle from) {
        id = from.id();
        version = from.version();
        status = from.status();
        source = from.source();
        uri = from.uri();
        published = from.published();
        modified = from.modified();
        embargoed = from.embargoed();
        retrieved = from.retrieved();
        enrichedBy = from.enrichedBy();
        language = from.language();
        headline = from.headline();
        subheadline = from.subheadline();
        byline = from.byline();
        authors = from.authors();
        dateline = from.dateline();
        body = from.body();
        topics = from.topics();
        numbers = from.numbers();
        annotations.putAll(from.annotations());
    }

    public EnrichedArticleBuilder id(String given) {
        id = given;
        return this;
    }

    public EnrichedArticleBuilder version(int given) {
        version = given;
        return this;
    }

    public EnrichedArticleBuilder status(String given) {
        status = given;
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

    public EnrichedArticleBuilder modified(Instant given) {
        modified = given;
        return this;
    }

    public EnrichedArticleBuilder embargoed(Instant given) {
        embargoed = given;
        return this;
    }

    public EnrichedArticleBuilder retrieved(Instant given) {
        retrieved = given;
        return this;
    }

    public EnrichedArticleBuilder enrichedBy(String given) {
        enrichedBy = given;
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

    /**
     * What somebody adds who has no type here.
     *
     * @param name the property that it is
     * @param value anything that has a form in JSON; null adds nothing
     */
    public EnrichedArticleBuilder annotation(String name, Object value) {
        if (value != null) {
            annotation(name, ArticleJson.mapper().<JsonNode>valueToTree(value));
        }
        return this;
    }

    /** What somebody added, as it stands in JSON. */
    void annotation(String name, JsonNode value) {
        annotations.put(name, value);
    }

    /** @throws MalformedArticleException as the record does, when a part cannot be in an article */
    public EnrichedArticle build() {
        return new EnrichedArticle(
                id,
                version,
                status,
                source,
                uri,
                published,
                modified,
                embargoed,
                retrieved,
                enrichedBy,
                language,
                headline,
                subheadline,
                byline,
                authors,
                dateline,
                body,
                topics,
                numbers,
                annotations);
    }
}
