package newsreel.search.query;

import java.util.List;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;

/** The numbers of an article for which a query means it. */
public final class MatchedNumbers {
    private MatchedNumbers() {}

    /** Those that anything wanted by the query is said of, in order of appearance; none when it asks of no number. */
    public static List<Quantity> of(Query query, EnrichedArticle article) {
        List<Query.OneNumber> wanted = query.accept(new Wanted()).toList();
        Reading reading = new Reading(article);
        return article.numbers().stream()
                .filter(number -> wanted.stream().anyMatch(asked -> Evaluation.isMeant(reading, number, asked)))
                .toList();
    }

    /** What a query wants of numbers; what it does not want is left out. */
    private static final class Wanted extends Gathering<Query.OneNumber> {
        @Override
        public Stream<Query.OneNumber> not(Query.Not not) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> oneNumber(Query.OneNumber number) {
            return Stream.of(number);
        }
    }
}
