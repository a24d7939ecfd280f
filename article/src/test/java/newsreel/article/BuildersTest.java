package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildersTest {
    private static final ArticleText TEXT = ArticleText.builder()
            .headline("Rates rise")
            .subheadline("Then rain")
            .byline("By Jane Doe")
            .authors(List.of("Jane Doe"))
            .dateline("LONDON")
            .body("Rates rose.")
            .language("en")
            .published(Instant.EPOCH)
            .uri("https://news.example/1")
            .source("Courier")
            .givenTopics(List.of(new Topic("medtop:1", "rates", 1, List.of())))
            .notes(List.of("its date is none"))
            .build();

    @Test
    void shouldPutEachPartInItsPlace() {
        assertThat(TEXT)
                .isEqualTo(new ArticleText(
                        "Rates rise",
                        "Then rain",
                        "By Jane Doe",
                        List.of("Jane Doe"),
                        "LONDON",
                        "Rates rose.",
                        "en",
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        "https://news.example/1",
                        "Courier",
                        List.of(new Topic("medtop:1", "rates", 1, List.of())),
                        List.of("its date is none")));
    }

    @Test
    void shouldStartFromAllThatIsThere() {
        assertThat(Examples.raw().toBuilder().build()).isEqualTo(Examples.raw());
        assertThat(Examples.full().toBuilder().build()).isEqualTo(Examples.full());
        assertThat(TEXT.toBuilder().build()).isEqualTo(TEXT);
    }

    @Test
    void shouldLeaveAbsentWhatIsNotGiven() {
        assertThat(RawArticle.builder().content("x").build())
                .isEqualTo(new RawArticle(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, "x"));
        assertThat(ArticleText.builder().build()).isEqualTo(ArticleText.ofBody(""));
        assertThat(EnrichedArticle.builder().id("id-1").build()).isEqualTo(Examples.bare());
    }

    @Test
    void shouldHoldTheRecordsToTheirRules() {
        assertThatThrownBy(() -> RawArticle.builder().id("id-1").build())
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("content");
        assertThatThrownBy(() -> EnrichedArticle.builder().build())
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("id");
    }
}
