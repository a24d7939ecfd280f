package newsreel.enrich;

import java.util.Set;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticleBuilder;

/**
 * Adds one property to enriched articles: what it finds in their text. To add one of your own, write a class like this,
 * and name it where the enricher is made: in {@link Enricher#standard(newsreel.topics.TopicTagger)}, or, in a program of
 * your own, with {@link Enricher#with}:
 *
 * <pre>{@code
 * final class Questions implements Annotator<Integer> {
 *     public String name() { return "questions"; }
 *     public Set<String> languages() { return EVERY_LANGUAGE; }
 *     public String schema() { return "{\"type\": \"integer\", \"minimum\": 0}"; }
 *     public Integer annotate(ArticleText text) { return (int) text.body().chars().filter(c -> c == '?').count(); }
 * }
 * }</pre>
 *
 * <p>What it finds is written as JSON beside topics and numbers, under its name, and its schema becomes a part of the
 * article's. Annotators are named and never found on the class path: a jar that lies there must not change what a stream
 * holds. Implementations are pure and thread-safe. One that throws fails the article, which becomes a dead letter: an
 * article is whole or it is not there.
 *
 * @param <T> what it finds
 */
public interface Annotator<T> {

    /** For an annotator that is asked whatever the language is. */
    Set<String> EVERY_LANGUAGE = Set.of("*");

    /** The property that it adds; none that the article has already. */
    String name();

    /** The languages that it speaks, as ISO 639 has them: {@code en} is asked about {@code en-GB} too. */
    Set<String> languages();

    /**
     * The JSON Schema (2020-12) of the property's value. One that refers to {@code $defs} of its own needs an
     * {@code $id} of its own.
     */
    String schema();

    /**
     * What it finds: anything that has a form in JSON; null for nothing, and the property is left out.
     *
     * @param text its language is that which the copy was found to be in, as BCP 47 has it, and never null
     */
    T annotate(ArticleText text);

    /** Puts what was found into the article. Only what has a place of its own in the record overrides this. */
    default void add(T found, EnrichedArticleBuilder article) {
        article.annotation(name(), found);
    }
}
