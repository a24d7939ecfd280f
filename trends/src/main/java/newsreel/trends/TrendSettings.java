package newsreel.trends;

import java.time.Duration;
import newsreel.article.TopicNames;
import newsreel.article.WindowLength;
import newsreel.streams.Problems;
import newsreel.streams.StreamsSettings;

/**
 * How the counting runs.
 *
 * @param streams how it runs as an application of Kafka Streams
 * @param topics the topics it reads and writes
 * @param forgetAfter how long a window is remembered that has ended; null for ever
 */
public record TrendSettings(StreamsSettings streams, TopicNames topics, Duration forgetAfter) {
    /** The application id of a pipeline that has the cluster to itself; see {@link TopicNames#own}. */
    public static final String APPLICATION_ID = "newsreel-count";

    /** A day is compared with those of four weeks. */
    public static final Duration SHORTEST_MEMORY = WindowLength.DAY.duration().multipliedBy(WindowLength.DAY.past());

    /** @throws IllegalArgumentException that names every setting that is wrong */
    public TrendSettings {
        new Problems()
                .refuse(topics == null, "the topic names are missing")
                .refuse(
                        forgetAfter != null && forgetAfter.compareTo(SHORTEST_MEMORY) < 0,
                        "windows must be remembered for " + SHORTEST_MEMORY.toDays() + " days at least, not "
                                + forgetAfter)
                .report();
    }

    /** The topic that knows where each article is counted. */
    public String articlesChangelog() {
        return streams.changelog(TrendTopology.ARTICLES);
    }

    /** The topic that has the counts. */
    public String countsChangelog() {
        return streams.changelog(TrendTopology.COUNTS);
    }
}
