package newsreel.search.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import newsreel.article.Quantity;
import newsreel.article.Topic;

/** Whether one article is meant. */
final class Evaluation implements Query.Visitor<Boolean> {
    private final Reading reading;

    Evaluation(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Boolean everything() {
        return true;
    }

    @Override
    public Boolean and(Query.And and) {
        return and.parts().stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean or(Query.Or or) {
        return or.parts().stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean not(Query.Not not) {
        return !not.part().accept(this);
    }

    @Override
    public Boolean text(Query.Text text) {
        return reading.holds(text.words());
    }

    @Override
    public Boolean inTopic(Query.InTopic asked) {
        return reading.article().topics().stream().anyMatch(topic -> isMeant(topic, asked));
    }

    private static boolean isMeant(Topic topic, Query.InTopic asked) {
        return topic.id() != null && asked.ids().contains(topic.id())
                || topic.name() != null && TopicTree.folded(topic.name()).equals(TopicTree.folded(asked.asked()));
    }

    @Override
    public Boolean named(Query.Named named) {
        return reading.isNamed(named.origin(), named.words());
    }

    @Override
    public Boolean inLanguage(Query.InLanguage asked) {
        String language = reading.article().language();
        return language != null
                && new LanguageTag(language).chain().contains(asked.tag().tag());
    }

    @Override
    public Boolean published(Query.Published asked) {
        Instant published = reading.article().published();
        if (published == null) {
            return false;
        }
        Instant moment = published.truncatedTo(ChronoUnit.MILLIS);
        return (asked.from() == null || !moment.isBefore(asked.from()))
                && (asked.to() == null || moment.isBefore(asked.to()));
    }

    @Override
    public Boolean oneNumber(Query.OneNumber asked) {
        return reading.article().numbers().stream().anyMatch(number -> isMeant(reading, number, asked));
    }

    static boolean isMeant(Reading reading, Quantity number, Query.OneNumber asked) {
        NumberEvaluation evaluation = new NumberEvaluation(reading, number);
        return asked.conditions().stream().allMatch(condition -> condition.accept(evaluation));
    }

    /** Whether one number is meant. */
    private record NumberEvaluation(Reading reading, Quantity number) implements NumberCondition.Visitor<Boolean> {
        @Override
        public Boolean howMuch(NumberCondition.HowMuch asked) {
            return asked.range().holds(number.amount());
        }

        @Override
        public Boolean inUnit(NumberCondition.InUnit asked) {
            return number.unit() != null
                    && NumberCondition.InUnit.folded(number.unit()).equals(NumberCondition.InUnit.folded(asked.unit()));
        }

        @Override
        public Boolean ofKind(NumberCondition.OfKind asked) {
            return number.kind() == asked.kind();
        }

        @Override
        public Boolean moving(NumberCondition.Moving asked) {
            return number.trend() == asked.trend();
        }

        @Override
        public Boolean near(NumberCondition.Near asked) {
            return reading.isNear(number, asked.words());
        }
    }
}
