package newsreel.cli.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;

/**
 * How many dead letters there are of each kind, however often it is asked: each is read once. Throws what Kafka's consumers
 * throw. Not thread-safe.
 */
public final class LetterCensus implements AutoCloseable {
    private final Kafka kafka;
    private final TopicNames topics;
    private final LetterCounts counts = new LetterCounts();

    /** null until it is asked: the topic may not be there yet. */
    private StandingTopic topic;

    public LetterCensus(Kafka kafka, TopicNames topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** By what is alike in their reasons, the most frequent first. The topic must exist. */
    public Map<String, Long> byCount() {
        if (topic == null) {
            topic = StandingTopic.of(kafka, topics.deadLetter());
        }
        topic.read(letter -> counts.add(new Letter(letter)));
        Map<String, Long> byCount = new LinkedHashMap<>();
        counts.byCount().forEach(alike -> byCount.put(alike.first().kind(), alike.count()));
        return byCount;
    }

    @Override
    public void close() {
        if (topic != null) {
            topic.close();
        }
    }
}
