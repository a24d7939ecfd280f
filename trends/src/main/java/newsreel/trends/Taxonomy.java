package newsreel.trends;

import java.util.List;

/** Which topics stand above which. Thread-safe. */
@FunctionalInterface
public interface Taxonomy {
    /** None stands above another. */
    Taxonomy FLAT = List::of;

    /** The topic and all above it, by their names in the taxonomy; the topic as it is where it is not known there. */
    List<TopicLabel> chain(TopicLabel topic);
}
