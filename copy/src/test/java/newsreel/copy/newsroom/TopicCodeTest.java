package newsreel.copy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicCodeTest {

    @ParameterizedTest
    @CsvSource({
        "medtop:20000376, medtop:20000376",
        "MEDTOP:20000376, medtop:20000376",
        "http://cv.iptc.org/newscodes/mediatopic/20000376, medtop:20000376",
        "https://cv.iptc.org/newscodes/mediatopic/20000376/, medtop:20000376",
        "http://cv.iptc.org/newscodes/subjectcode/04008000, subj:04008000",
        "20000376, medtop:20000376",
        "04000000, medtop:04000000",
        "04008000, subj:04008000",
        "subj:04008000, subj:04008000",
        "N2:CEN, N2:CEN",
        "http://wire.example/subref/16000000, http://wire.example/subref/16000000"
    })
    void shouldBringIptcCodesToOneFormAndKeepOthers(String code, String id) {
        assertThat(TopicCode.topic(code, "given", null)).map(Topic::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/, 20000376, medtop:20000376",
        "http://cv.iptc.org/newscodes/mediatopic, 20000376, medtop:20000376",
        "mediatopics, 20000376, medtop:20000376",
        "iptc_mediatopic, 20000376, medtop:20000376",
        "http://wire.example/desks#, ECO, http://wire.example/desks#ECO",
        "desks, ECO, desks:ECO",
        "desks, medtop:20000376, medtop:20000376"
    })
    void shouldQualifyCodesByTheirScheme(String scheme, String code, String id) {
        assertThat(TopicCode.topic(scheme, code, "given", null)).map(Topic::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "economy", "1234", "12:34"})
    void shouldFindNoTopicInACodeOfNoVocabulary(String code) {
        assertThat(TopicCode.topic(code, "given", null)).isEmpty();
        assertThat(TopicCode.topic(null, null, "given", null)).isEmpty();
    }

    @Test
    void shouldKeepTheNameThatIsGiven() {
        assertThat(TopicCode.topic("medtop:04000000", "Wirtschaft", null))
                .map(Topic::name)
                .contains("Wirtschaft");
    }

    @Test
    void shouldCallWhatComesWithoutANameByItsCode() {
        assertThat(TopicCode.topic("N2:CEN", null, null)).map(Topic::name).contains("N2:CEN");
    }

    @ParameterizedTest
    @CsvSource({"85, 0.85", "100, 1", "250, 1", "0, 0", "high, 1", "'', 1", ", 1"})
    void shouldScoreByTheProvidersConfidence(String confidence, double score) {
        assertThat(TopicCode.topic("N2:CEN", null, confidence))
                .map(Topic::score)
                .contains(score);
    }
}
