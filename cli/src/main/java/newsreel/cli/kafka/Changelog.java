package newsreel.cli.kafka;

import newsreel.article.TopicNames;

/**
 * A topic that is a store of Kafka Streams, which makes it with as many partitions as the topic has that it reads.
 *
 * @param name its name
 * @param source the topic that is read
 * @param what it keeps of each id, in the plural
 * @param wayOut what to do where the source has another number of partitions by now
 */
public record Changelog(String name, String source, String what, String wayOut) {

    /** A store of the enrichment. */
    public static Changelog ofVersions(TopicNames names, String name) {
        return new Changelog(
                name,
                names.raw(),
                "versions",
                "Take topics with another prefix and that many partitions, and publish everything of " + names.raw()
                        + " to them once more: the versions come out the same");
    }

    /** A store of the counting. */
    public static Changelog ofCounts(TopicNames names, String name) {
        return new Changelog(
                name,
                names.enriched(),
                "counts",
                "Take another --application-id: everything of " + names.enriched()
                        + " is counted anew, and the counts come out the same");
    }
}
