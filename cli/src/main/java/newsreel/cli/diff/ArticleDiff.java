package newsreel.cli.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;

/**
 * In what two enrichments of an article differ. When it was retrieved, which version it is, and by which rules it was made do
 * not count. Written as a line of JSON.
 *
 * @param changes none when they are the same
 */
record ArticleDiff(String id, List<Change> changes) {

    /** Pure. */
    static ArticleDiff of(ArticlePair pair) {
        return new ArticleDiff(pair.id(), changes(pair.before(), pair.after()).toList());
    }

    @JsonIgnore
    boolean isSame() {
        return changes.isEmpty();
    }

    private static Stream<Change> changes(EnrichedArticle before, EnrichedArticle after) {
        if (before == null || after == null) {
            return Stream.of(after == null ? ArticleChange.lost(before) : ArticleChange.added(after));
        }
        return Stream.of(
                        properties(before, after),
                        TopicChange.of(before, after),
                        NumberChange.of(before, after),
                        annotations(before.annotations(), after.annotations()))
                .flatMap(changes -> changes);
    }

    private static Stream<Change> properties(EnrichedArticle before, EnrichedArticle after) {
        return Stream.of(
                        PropertyChange.of("status", true, before.status(), after.status()),
                        PropertyChange.of("language", true, before.language(), after.language()),
                        PropertyChange.of("source", true, before.source(), after.source()),
                        PropertyChange.of("uri", false, before.uri(), after.uri()),
                        PropertyChange.of("published", false, before.published(), after.published()),
                        PropertyChange.of("modified", false, before.modified(), after.modified()),
                        PropertyChange.of("embargoed", false, before.embargoed(), after.embargoed()),
                        PropertyChange.of("headline", false, before.headline(), after.headline()),
                        PropertyChange.of("subheadline", false, before.subheadline(), after.subheadline()),
                        PropertyChange.of("byline", false, before.byline(), after.byline()),
                        PropertyChange.of("authors", false, before.authors(), after.authors()),
                        PropertyChange.of("dateline", false, before.dateline(), after.dateline()),
                        PropertyChange.of("body", false, before.body(), after.body()))
                .flatMap(changes -> changes);
    }

    private static Stream<Change> annotations(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .flatMap(name -> PropertyChange.of(name, false, before.get(name), after.get(name)));
    }
}
