package newsreel.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.Topic;
import newsreel.cli.report.ArticleBlock;
import newsreel.search.query.MatchedNumbers;
import newsreel.search.query.Query;

/** An article that was found, as lines for a person: what it is, and the numbers that it was found for. */
final class HitLines {
    private static final int MOST_TOPICS = 3;
    private static final int MOST_NUMBERS = 5;

    private HitLines() {}

    /** Its lines, with a blank one at the end. */
    static List<String> of(EnrichedArticle article, Query query) {
        List<String> lines = new ArrayList<>(List.of(ArticleBlock.title(article), "  " + origin(article)));
        if (!article.topics().isEmpty()) {
            lines.add("  " + topics(article));
        }
        List<Quantity> numbers = MatchedNumbers.of(query, article);
        numbers.stream().limit(MOST_NUMBERS).forEach(number -> lines.add("  " + ArticleBlock.line(number)));
        if (numbers.size() > MOST_NUMBERS) {
            lines.add("  … and " + (numbers.size() - MOST_NUMBERS) + " more");
        }
        lines.add("");
        return lines;
    }

    private static String origin(EnrichedArticle article) {
        return Stream.of(article.published(), article.source(), article.byline(), article.dateline(), article.id())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("  "));
    }

    private static String topics(EnrichedArticle article) {
        return article.topics().stream().limit(MOST_TOPICS).map(HitLines::name).collect(Collectors.joining(", "));
    }

    private static String name(Topic topic) {
        return topic.name() == null ? topic.id() : topic.name();
    }
}
