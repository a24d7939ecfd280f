package newsreel.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class WorkTest {
    @Test
    void shouldTellGroupsApartByWhereTheyStand() {
        assertThat(work("mine", "", "news.raw", "news.raw-rekeyed")).isEqualTo(Work.ENRICHES);
        assertThat(work("mine", "store /out (1)", "news.enriched")).isEqualTo(Work.FILES);
        assertThat(work("newsreel-index-1", "store 1", "news.enriched")).isEqualTo(Work.INDEXES);
        assertThat(work("mine", "", "news.enriched", "mine-moves-repartition")).isEqualTo(Work.COUNTS);
        assertThat(work("newsreel-count", "", "news.enriched")).isEqualTo(Work.COUNTS);
        assertThat(work("somebody", "", "news.enriched")).isEqualTo(Work.READS);
        assertThat(work("somebody", "", "news.raw")).isEqualTo(Work.READS);
        assertThat(work("somebody", "store /out (1)", "other.enriched")).isEqualTo(Work.READS);
    }

    private static Work work(String group, String mark, String... topics) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        for (String topic : topics) {
            positions.put(new TopicPartition(topic, 0), new OffsetAndMetadata(1, mark));
        }
        return Work.of(group, positions, TopicNames.standard());
    }
}
