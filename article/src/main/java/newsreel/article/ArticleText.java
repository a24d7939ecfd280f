package newsreel.article;

import java.time.Instant;
import java.util.List;

/**
 * The structure of an article's copy, whatever form it came in: what topics and numbers are looked for in.
 *
 * @param headline null when the copy has none
 * @param subheadline null when the copy has none
 * @param byline as it stands; null when the copy has none
 * @param authors the names in the byline
 * @param dateline the place that the story is filed from; null when the copy has none
 * @param body paragraphs joined by a blank line, boilerplate gone; never null
 * @param language BCP 47 tag that the copy itself declares; null when it declares none
 * @param published when the copy itself says that it was published; null when it does not
 * @param modified when the copy itself says that it was last changed; null when it does not
 * @param embargoed until when the copy itself says that it is to be kept back; null when it does not
 * @param status {@value RawArticle#WITHDRAWN} when the copy is the notice that the article is taken back; null otherwise
 * @param uri where the copy itself says that the article lives, its canonical address; null when it does not
 * @param source who the copy itself says publishes it; null when it does not
 * @param givenTopics the topics that came with the copy, each with its source
 * @param notes what of it was left out, in words for a person: a date that cannot be one
 */
public record ArticleText(
        String headline,
        String subheadline,
        String byline,
        List<String> authors,
        String dateline,
        String body,
        String language,
        Instant published,
        Instant modified,
        Instant embargoed,
        String status,
        String uri,
        String source,
        List<Topic> givenTopics,
        List<String> notes) {

    public ArticleText {
        authors = authors == null ? List.of() : List.copyOf(authors);
        body = body == null ? "" : body;
        givenTopics = givenTopics == null ? List.of() : List.copyOf(givenTopics);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** A builder of an article's structure, with nothing known of it yet. */
    public static ArticleTextBuilder builder() {
        return new ArticleTextBuilder();
    }

    /** A builder that starts from all that this one has. */
    public ArticleTextBuilder toBuilder() {
        return new ArticleTextBuilder(this);
    }

    /** Copy that is all body. */
    public static ArticleText ofBody(String body) {
        return builder().body(body).build();
    }
}
