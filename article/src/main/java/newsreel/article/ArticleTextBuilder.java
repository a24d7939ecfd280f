package newsreel.article;

import java.time.Instant;
import java.util.List;

/**
 * Makes an {@link ArticleText} of what its copy says: what is not given, or given as null, is absent. Not thread-safe; one
 * builder may build many texts.
 */
public final class ArticleTextBuilder {
    private String headline;
    private String subheadline;
    private String byline;
    private List<String> authors;
    private String dateline;
    private String body;
    private String language;
    private Instant published;
    private Instant modified;
    private Instant embargoed;
    private String status;
    private String uri;
    private String source;
    private List<Topic> givenTopics;
    private List<String> notes;

    ArticleTextBuilder() {}

    ArticleTextBuilder(ArticleText from) {
        headline = from.headline();
        subheadline = from.subheadline();
        byline = from.byline();
        authors = from.authors();
        dateline = from.dateline();
        body = from.body();
        language = from.language();
        published = from.published();
        modified = from.modified();
        embargoed = from.embargoed();
        status = from.status();
        uri = from.uri();
        source = from.source();
        givenTopics = from.givenTopics();
        notes = from.notes();
    }

    public ArticleTextBuilder headline(String given) {
        headline = given;
        return this;
    }

    public ArticleTextBuilder subheadline(String given) {
        subheadline = given;
        return this;
    }

    public ArticleTextBuilder byline(String given) {
        byline = given;
        return this;
    }

    public ArticleTextBuilder authors(List<String> given) {
        authors = given;
        return this;
    }

    public ArticleTextBuilder dateline(String given) {
        dateline = given;
        return this;
    }

    public ArticleTextBuilder body(String given) {
        body = given;
        return this;
    }

    public ArticleTextBuilder language(String given) {
        language = given;
        return this;
    }

    public ArticleTextBuilder published(Instant given) {
        published = given;
        return this;
    }

    public ArticleTextBuilder modified(Instant given) {
        modified = given;
        return this;
    }

    public ArticleTextBuilder embargoed(Instant given) {
        embargoed = given;
        return this;
    }

    public ArticleTextBuilder status(String given) {
        status = given;
        return this;
    }

    public ArticleTextBuilder uri(String given) {
        uri = given;
        return this;
    }

    public ArticleTextBuilder source(String given) {
        source = given;
        return this;
    }

    public ArticleTextBuilder givenTopics(List<Topic> given) {
        givenTopics = given;
        return this;
    }

    public ArticleTextBuilder notes(List<String> given) {
        notes = given;
        return this;
    }

    public ArticleText build() {
        return new ArticleText(
                headline,
                subheadline,
                byline,
                authors,
                dateline,
                body,
                language,
                published,
                modified,
                embargoed,
                status,
                uri,
                source,
                givenTopics,
                notes);
    }
}
