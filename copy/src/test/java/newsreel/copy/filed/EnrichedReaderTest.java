package newsreel.copy.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

class EnrichedReaderTest {
    private final EnrichedReader reader = new EnrichedReader();

    @Test
    void shouldKeepTheStructureAndWhatTheProviderGave() {
        EnrichedArticle article = EnrichedArticle.builder()
                .id("a")
                .headline("Rates rise")
                .byline("By A. Writer")
                .authors(List.of("A. Writer"))
                .dateline("LONDON")
                .published(Instant.EPOCH)
                .language("en")
                .source("Agency")
                .body("The bank raised its rate.")
                .topics(List.of(
                        new Topic("medtop:1", "bank", 1, List.of("bank"), "Agency"),
                        new Topic("medtop:2", "rate", 0.5, List.of("rate"))))
                .build();

        ArticleText text = reader.read(raw(new String(ArticleJson.write(article), StandardCharsets.UTF_8)));

        assertThat(text)
                .isEqualTo(ArticleText.builder()
                        .headline("Rates rise")
                        .byline("By A. Writer")
                        .authors(List.of("A. Writer"))
                        .dateline("LONDON")
                        .published(Instant.EPOCH)
                        .language("en")
                        .source("Agency")
                        .body("The bank raised its rate.")
                        .givenTopics(List.of(new Topic("medtop:1", "bank", 1, List.of(), "Agency")))
                        .build());
    }

    @Test
    void shouldTakeForTextWhatIsNoArticle() {
        assertThat(reader.read(raw("{\"body\":1}"))).isEqualTo(ArticleText.ofBody("{\"body\":1}"));
    }

    private static RawArticle raw(String content) {
        return RawArticle.builder()
                .contentType(RawArticle.ENRICHED)
                .content(content)
                .build();
    }
}
