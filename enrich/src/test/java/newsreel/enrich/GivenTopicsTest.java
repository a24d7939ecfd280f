package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

class GivenTopicsTest {
    private static final Topic GIVEN = new Topic("medtop:20000379", "Geldpolitik", 1, List.of(), "Acme News");
    private static final Topic FOUND = new Topic("medtop:20000350", "central bank", 0.8, List.of("Fed"));

    @Test
    void shouldKeepGivenAndFoundTopics() {
        assertThat(GivenTopics.join(List.of(GIVEN), List.of(FOUND))).containsExactly(GIVEN, FOUND);
    }

    @Test
    void shouldMakeOneEntryOfATopicThatWasGivenAndFound() {
        Topic found = new Topic(GIVEN.id(), "money and monetary policy", 0.7, List.of("interest rates"));
        assertThat(GivenTopics.join(List.of(GIVEN), List.of(found)))
                .containsExactly(
                        new Topic(GIVEN.id(), "money and monetary policy", 1, List.of("interest rates"), "Acme News"));
    }

    @Test
    void shouldPutTheBestFirst() {
        Topic doubtful = new Topic("medtop:20000271", "financial service", 0.3, List.of(), "Acme News");
        assertThat(GivenTopics.join(List.of(doubtful, GIVEN), List.of(FOUND))).containsExactly(GIVEN, FOUND, doubtful);
    }

    @Test
    void shouldKeepATopicThatWasGivenTwiceOnce() {
        assertThat(GivenTopics.join(List.of(GIVEN, GIVEN), List.of())).containsExactly(GIVEN);
    }

    @Test
    void shouldNameWhatCameByItsCodeAlone() {
        Topic code = new Topic("medtop:04000000", "medtop:04000000", 1, List.of(), "Acme News");
        assertThat(GivenTopics.join(List.of(code), List.of()))
                .extracting(Topic::name)
                .containsExactly("economy, business and finance");
    }

    @Test
    void shouldLeaveACodeThatNobodyHasANameForAsItIs() {
        Topic code = new Topic("acme:7", "acme:7", 1, List.of(), "Acme News");
        assertThat(GivenTopics.join(List.of(code), List.of())).containsExactly(code);
    }

    @Test
    void shouldPutGivenTopicsBeforeFoundOnesOfTheSameScore() {
        Topic found = new Topic(FOUND.id(), FOUND.name(), 1, FOUND.evidence());
        assertThat(GivenTopics.join(List.of(GIVEN), List.of(found))).containsExactly(GIVEN, found);
    }

    @Test
    void shouldTakeTheBetterScoreOfATopicThatWasGivenAndFound() {
        Topic doubtful = new Topic(FOUND.id(), "Notenbank", 0.3, List.of(), "Acme News");
        assertThat(GivenTopics.join(List.of(doubtful), List.of(FOUND)))
                .containsExactly(new Topic(FOUND.id(), FOUND.name(), 0.8, FOUND.evidence(), "Acme News"));
    }
}
