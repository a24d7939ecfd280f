package newsreel.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTopicsTest {
    private static final TopicTree TOPICS =
            new TopicTree(List.of(new TopicTree.Node("medtop:20000373", "international trade", null)));

    private final QueryParser parser = new QueryParser(new Vocabulary(TOPICS, Units.basic()), Clock.systemUTC());

    @Test
    void shouldTellWhatNoTopicIsKnownBy() {
        assertThat(UnknownTopics.of(parser.parse("topic:trade topic:trad -topic:acme amount>1 OR topic:trad")))
                .containsExactly("trad", "acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "topic:trade", "topic:20000373", "tariff amount>1bn USD lang:en since:1d author:Rahman"})
    void shouldTellNothingWhereAllAreKnown(String query) {
        assertThat(UnknownTopics.of(parser.parse(query))).isEmpty();
    }
}
