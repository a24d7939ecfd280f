package newsreel.search.feed;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What an index is made of, and where it is.
 *
 * @param client Kafka client properties, {@code bootstrap.servers} among them
 * @param topic the topic of enriched articles
 * @param topicId what tells it from every other, see {@link newsreel.sink.TopicIdentity}
 * @param directory the index's
 */
public record FeedSettings(Map<String, Object> client, String topic, String topicId, Path directory) {
    public FeedSettings {
        client = Map.copyOf(client);
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(directory, "directory");
    }
}
