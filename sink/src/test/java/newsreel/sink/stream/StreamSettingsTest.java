package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newsreel.article.Limits;
import org.junit.jupiter.api.Test;

/** The promise rests on these settings of the consumer: each stands here, so that none goes unnoticed. */
class StreamSettingsTest {
    @Test
    void shouldReadWhatIsCommittedAndNothingBeyond() {
        assertThat(consumer(Map.of("isolation.level", "read_uncommitted")))
                .containsEntry("isolation.level", "read_committed");
    }

    @Test
    void shouldCommitOnlyWhatTheStoreHasMadeDurable() {
        assertThat(consumer(Map.of("enable.auto.commit", "true"))).containsEntry("enable.auto.commit", false);
    }

    @Test
    void shouldNeverSkipToAnEndOfTheTopicByItself() {
        assertThat(consumer(Map.of("auto.offset.reset", "latest"))).containsEntry("auto.offset.reset", "none");
    }

    @Test
    void shouldMakeNoTopicByAskingForIt() {
        assertThat(consumer(Map.of("allow.auto.create.topics", "true")))
                .containsEntry("allow.auto.create.topics", false);
    }

    @Test
    void shouldShareThePartitionsWithItsOwnGroupOnly() {
        assertThat(consumer(Map.of("group.id", "somebody's"))).containsEntry("group.id", "group");
    }

    @Test
    void shouldFetchTheLargestRecordThatMayCome() {
        assertThat(consumer(Map.of("max.partition.fetch.bytes", "1")))
                .containsEntry("max.partition.fetch.bytes", Limits.MAX_ENRICHED_BYTES);
    }

    @Test
    void shouldLeaveTheSizeOfPollsAndTheAssignorToTheUser() {
        assertThat(consumer(Map.of("bootstrap.servers", "there:9092")))
                .containsEntry("bootstrap.servers", "there:9092")
                .containsEntry("max.poll.records", 2000)
                .containsEntry(
                        "partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        assertThat(consumer(Map.of("max.poll.records", "7", "partition.assignment.strategy", "mine")))
                .containsEntry("max.poll.records", "7")
                .containsEntry("partition.assignment.strategy", "mine");
    }

    @Test
    void shouldChangeTheGroupAndNothingElse() {
        StreamSettings settings = new StreamSettings(Map.of("a", "b"), "topic", "group", true);

        assertThat(settings.withGroup("other")).isEqualTo(new StreamSettings(Map.of("a", "b"), "topic", "other", true));
    }

    private static Map<String, Object> consumer(Map<String, Object> client) {
        return new StreamSettings(client, "news.enriched", "group", true).consumer();
    }
}
