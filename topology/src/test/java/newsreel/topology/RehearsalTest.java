package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.enrich.Enricher;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void shouldBringEveryReaderToWork() {
        List<String> read = new ArrayList<>();
        ArticleReader text = recorded("text", read);
        ArticleReader page = recorded("page", read);

        Rehearsal.of(new Enricher(Map.of(RawArticle.PLAIN_TEXT, text, "text/html", page), List.of()));

        assertThat(read).containsExactly("text", "page");
    }

    private static ArticleReader recorded(String name, List<String> read) {
        return raw -> {
            read.add(name);
            return ArticleText.ofBody(raw.content());
        };
    }

    @Test
    void shouldLeaveItToTheArticlesWhenTheEnricherFails() {
        Enricher failing = Enrichers.reading(raw -> {
            throw new IllegalStateException("no such reader");
        });

        assertThatCode(() -> Rehearsal.of(failing)).doesNotThrowAnyException();
    }

    @Test
    void shouldGiveEveryAnnotatorSomethingToFind() {
        Enricher enricher = Enricher.standard();

        assertThat(Rehearsal.PIECES).map(enricher::enrich).allSatisfy(article -> {
            assertThat(article.headline()).startsWith("Port traffic rises");
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.topics()).isNotEmpty();
            assertThat(article.numbers()).isNotEmpty();
        });
    }
}
