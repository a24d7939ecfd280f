package newsreel.search.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsreel.article.EnrichedArticle;

/**
 * What is asked of an article. Whoever handles queries is a {@link Visitor}, so that no form of them is forgotten. The text
 * of a query is one that the parser reads as the same query. Immutable.
 */
public sealed interface Query {

    <R> R accept(Visitor<R> visitor);

    /** Whether the article is meant; one that was withdrawn never is. */
    default boolean matches(EnrichedArticle article) {
        return matches(new Reading(article));
    }

    /** As {@link #matches(EnrichedArticle)}, for many queries of one article: its words are found once. */
    default boolean matches(Reading reading) {
        return !reading.article().isWithdrawn() && accept(new Evaluation(reading));
    }

    /** Every article there is. */
    record Everything() implements Query {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.everything();
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** Each of its parts. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** At least one of its parts. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** What its part does not ask for. */
    record Not(Query part) implements Query {
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** A word or a phrase in headline, subheadline or body, as the article's language inflects it. */
    record Text(String words) implements Query {
        public Text {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /**
     * A topic.
     *
     * @param asked as it was asked for; an article's topic of that very name is meant, too
     * @param ids the topics that are meant, and all below them
     */
    record InTopic(String asked, Set<String> ids) implements Query {
        public InTopic {
            Objects.requireNonNull(asked, "asked");
            ids = Set.copyOf(ids);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inTopic(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** Words in a name that the article came under; case and accents do not matter. */
    record Named(Origin origin, String words) implements Query {
        public Named {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** A language, with all its regions: {@code en} is meant by {@code en-GB}. */
    record InLanguage(LanguageTag tag) implements Query {
        public InLanguage {
            Objects.requireNonNull(tag, "tag");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inLanguage(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /**
     * When it was published; an article that does not say was at no time. Times count by the millisecond.
     *
     * @param from the first moment; null for any
     * @param to the moment after the last; null for any
     */
    record Published(Instant from, Instant to) implements Query {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.published(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** One number in the article of which all of this holds. */
    record OneNumber(List<NumberCondition> conditions) implements Query {
        public OneNumber {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneNumber(this);
        }

        @Override
        public String toString() {
            return QueryWriter.write(this);
        }
    }

    /** A name that an article comes under. */
    enum Origin {
        SOURCE,
        AUTHOR,
        DATELINE
    }

    /** Answers for each form of query. */
    interface Visitor<R> {
        R everything();

        R and(And and);

        R or(Or or);

        R not(Not not);

        R text(Text text);

        R inTopic(InTopic topic);

        R named(Named named);

        R inLanguage(InLanguage language);

        R published(Published published);

        R oneNumber(OneNumber number);
    }
}
