package newsreel.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An article with its structure and what annotators added: the value of a record on {@code news.enriched}. Topics and
 * numbers have types of their own; what anybody else adds is JSON, and is kept by whoever reads an article and writes it
 * again.
 *
 * @param id the record key, that of the raw article
 * @param version 1, then 2 when the same id comes again with changed content, and so on
 * @param status {@value RawArticle#WITHDRAWN} when its provider took the article back: nothing of its text is left, and what
 *     was made of it is to go; null for every other
 * @param source who supplied the copy
 * @param uri where the article lives
 * @param published when the publisher says it was published
 * @param modified when the publisher says it was last changed
 * @param embargoed until when the publisher wants it kept back
 * @param retrieved when it was fetched
 * @param enrichedBy which rules and lexicon made the rest: release and digest; null where nobody said
 * @param language BCP 47 tag
 * @param headline the headline
 * @param subheadline the line under the headline, also called deck or standfirst
 * @param byline the byline as it stands in the copy
 * @param authors the names in the byline
 * @param dateline the place that the story is filed from
 * @param body paragraphs joined by a blank line, boilerplate gone
 * @param topics what the article is about, best first
 * @param numbers every quantity, in order of appearance
 * @param annotations what others add, by the property that each is: top-level properties beside topics and numbers
 */
@JsonSerialize(using = EnrichedArticleForm.Writer.class)
@JsonDeserialize(using = EnrichedArticleForm.Reader.class)
public record EnrichedArticle(
        String id,
        int version,
        String status,
        String source,
        String uri,
        Instant published,
        Instant modified,
        Instant embargoed,
        Instant retrieved,
        String enrichedBy,
        String language,
        String headline,
        String subheadline,
        String byline,
        List<String> authors,
        String dateline,
        String body,
        List<Topic> topics,
        List<Quantity> numbers,
        Map<String, JsonNode> annotations) {

    /** The property that tells which rules made an article. */
    public static final String ENRICHED_BY = "enriched_by";

    /** The property that topics are. */
    public static final String TOPICS = "topics";

    /** The property that numbers are. */
    public static final String NUMBERS = "numbers";

    /**
     * @throws MalformedArticleException when there is no id, or one that cannot be one, a time is out of bounds, the version is
     *     below 1, or an annotation has the name of another property or a number that cannot be written in full
     */
    public EnrichedArticle {
        if (id == null || id.isBlank()) {
            throw new MalformedArticleException("the enriched article has no \"id\"");
        }
        ArticleIds.check(id);
        CommonEra.check("published", published);
        CommonEra.check("modified", modified);
        CommonEra.check("embargoed", embargoed);
        CommonEra.check("retrieved", retrieved);
        if (version < 1) {
            throw new MalformedArticleException("\"version\" of " + id + " is " + version + "; versions start at 1");
        }
        authors = authors == null ? List.of() : List.copyOf(authors);
        body = body == null ? "" : body;
        topics = topics == null ? List.of() : List.copyOf(topics);
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
        annotations = Annotations.checked(annotations);
    }

    /** A builder of an article, with nothing known of it yet. */
    public static EnrichedArticleBuilder builder() {
        return new EnrichedArticleBuilder();
    }

    /** A builder that starts from all that this one has. */
    public EnrichedArticleBuilder toBuilder() {
        return new EnrichedArticleBuilder(this);
    }

    /** Whether its provider took the article back. */
    public boolean isWithdrawn() {
        return RawArticle.WITHDRAWN.equals(status);
    }

    /** The text of a field that numbers point into; empty when the article has none. */
    public String text(TextField field) {
        String text = switch (field) {
            case HEADLINE -> headline;
            case SUBHEADLINE -> subheadline;
            case BODY -> body;
        };
        return text == null ? "" : text;
    }
}
