package newsreel.cli.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.search.feed.IndexFeed;
import newsreel.sink.stream.Owner;
import newsreel.trends.TrendSettings;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What a group does with the topics of a pipeline, as its positions tell, whatever it is called. */
enum Work {
    /** Makes enriched articles of raw ones: nobody else reads those that were moved. */
    @JsonProperty("enriches")
    ENRICHES("enriches"),
    /** Files enriched articles. */
    @JsonProperty("files")
    FILES("files"),
    /** Keeps an index of them. */
    @JsonProperty("indexes")
    INDEXES("indexes"),
    /** Counts them. */
    @JsonProperty("counts")
    COUNTS("counts"),
    /** Anything else, which is none of the pipeline's business. */
    @JsonProperty("reads")
    READS("reads");

    private final String word;

    Work(String word) {
        this.word = word;
    }

    /** {@code files}. */
    String word() {
        return word;
    }

    /** What the group does that has those positions. */
    static Work of(String group, Map<TopicPartition, OffsetAndMetadata> positions, TopicNames names) {
        if (reads(names.rekeyed(), positions)) {
            return ENRICHES;
        }
        if (!reads(names.enriched(), positions)) {
            return READS;
        }
        if (IndexFeed.isGroup(group)) {
            return INDEXES;
        }
        if (group.equals(names.group(TrendSettings.APPLICATION_ID)) || hasTopicsOfItsOwn(group, positions)) {
            return COUNTS;
        }
        return positions.values().stream().map(Owner::of).anyMatch(Owner::isSomebody) ? FILES : READS;
    }

    private static boolean reads(String topic, Map<TopicPartition, OffsetAndMetadata> positions) {
        return positions.keySet().stream()
                .anyMatch(partition -> partition.topic().equals(topic));
    }

    /** Kafka Streams calls the topics between an application's steps by the application. */
    private static boolean hasTopicsOfItsOwn(String group, Map<TopicPartition, OffsetAndMetadata> positions) {
        return positions.keySet().stream()
                .anyMatch(partition -> partition.topic().startsWith(group + "-"));
    }
}
