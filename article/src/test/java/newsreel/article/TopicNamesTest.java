package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNamesTest {

    @Test
    void shouldNameTheTopicsOfThePipelineThatHasTheClusterToItself() {
        TopicNames names = TopicNames.standard();
        assertThat(names.raw()).isEqualTo("news.raw");
        assertThat(names.rekeyed()).isEqualTo("news.raw-rekeyed");
        assertThat(names.enriched()).isEqualTo("news.enriched");
        assertThat(names.trends()).isEqualTo("news.trends");
        assertThat(names.deadLetter()).isEqualTo("news.dead-letter");
        assertThat(names.group("newsreel-sink")).isEqualTo("newsreel-sink");
        assertThat(names.file("feeds")).isEqualTo("feeds");
    }

    @Test
    void shouldGiveAnotherPipelineNamesOfItsOwn() {
        TopicNames names = new TopicNames("Wire.desk_2-b");
        assertThat(names.raw()).isEqualTo("Wire.desk_2-b.raw");
        assertThat(names.rekeyed()).isEqualTo("Wire.desk_2-b.raw-rekeyed");
        assertThat(names.enriched()).isEqualTo("Wire.desk_2-b.enriched");
        assertThat(names.trends()).isEqualTo("Wire.desk_2-b.trends");
        assertThat(names.deadLetter()).isEqualTo("Wire.desk_2-b.dead-letter");
        assertThat(names.group("newsreel-sink")).isEqualTo("Wire.desk_2-b-newsreel-sink");
        assertThat(names.file("feeds")).isEqualTo("feeds-Wire.desk_2-b");
    }

    @Test
    void shouldBeginNoNameOnTheClusterWithOneOfAnotherPipeline() {
        String ofStandard = TopicNames.standard().group("newsreel-enrich");
        String ofAnother = new TopicNames("wire").group("newsreel-enrich");
        assertThat(ofAnother).doesNotStartWith(ofStandard);
        assertThat(new TopicNames("wire-2").group("newsreel-enrich")).doesNotStartWith(ofAnother);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two words", "a/b", "a:b", "é", "a\n", "٣"})
    void shouldRefuseWhatKafkaTakesInNoTopic(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicNames(prefix))
                .withMessageContaining("\"" + prefix + "\"");
    }

    @Test
    void shouldRefuseAPrefixWithNothingInItOrTooMuch() {
        assertThat(new TopicNames("x".repeat(200)).raw()).hasSize(204);
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicNames("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicNames(""));
    }
}
