package newsreel.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsreel.article.EnrichedArticle;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;

class ArticleBlockTest {

    @Test
    void shouldShowWhatOthersAdded() {
        EnrichedArticle article = EnrichedArticle.builder()
                .id("id-1")
                .headline("Rates rise")
                .topics(List.of(new Topic("medtop:20000379", "monetary policy", 0.5, List.of())))
                .annotation("speakers", Map.of("Smith", 2))
                .build();
        assertThat(ArticleBlock.of(article))
                .containsExactly(
                        "Rates rise", "  id-1", "  topics:  monetary policy 0.50", "  speakers:  {\"Smith\":2}", "");
    }
}
