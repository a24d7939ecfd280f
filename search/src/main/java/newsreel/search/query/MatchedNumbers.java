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
    private static final class Wanted implements Query.Visitor<Stream<Query.OneNumber>> {
        @Override
        public Stream<Query.OneNumber> everything() {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> and(Query.And and) {
            return and.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<Query.OneNumber> or(Query.Or or) {
            return or.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<Query.OneNumber> not(Query.Not not) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> text(Query.Text text) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> inTopic(Query.InTopic topic) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> named(Query.Named named) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> inLanguage(Query.InLanguage language) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> published(Query.Published published) {
            return Stream.empty();
        }

        @Override
        public Stream<Query.OneNumber> oneNumber(Query.OneNumber number) {
            return Stream.of(number);
        }
    }
}
