package newsreel.search.query;

import java.util.List;
import java.util.stream.Stream;

/** What a query asks for as a topic though none is known by it: it means articles that name such a topic themselves. */
public final class UnknownTopics {
    private UnknownTopics() {}

    /** As they were asked for, each once, in their order. */
    public static List<String> of(Query query) {
        return query.accept(new Unknown()).distinct().toList();
    }

    private static final class Unknown extends Gathering<String> {
        @Override
        public Stream<String> inTopic(Query.InTopic topic) {
            return topic.ids().isEmpty() ? Stream.of(topic.asked()) : Stream.empty();
        }
    }
}
