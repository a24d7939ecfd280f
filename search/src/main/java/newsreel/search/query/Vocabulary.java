package newsreel.search.query;

import java.util.Objects;

/**
 * What the words of a query may name.
 *
 * @param topics the topics that are known
 * @param units the units that are known by other words than their own
 */
public record Vocabulary(TopicTree topics, Units units) {
    public Vocabulary {
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(units, "units");
    }

    /** No topic is known but by its very code and name, no unit but currencies and the percentage. */
    public static Vocabulary basic() {
        return new Vocabulary(TopicTree.empty(), Units.basic());
    }
}
