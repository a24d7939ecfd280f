package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdsTest {

    private static RawArticle article(String id, String uri, String content) {
        return RawArticle.builder().id(id).uri(uri).content(content).build();
    }

    /** These ids stand on topics and in file names: another release has to make the same. */
    @Test
    void shouldMakeTheSameIdsInEveryRelease() {
        assertThat(article(null, null, "Rain.").identified().id()).isEqualTo("4e2ad656770c5e31cd22d26ac9ec1f8b");
        assertThat(article(null, "https://news.example/1", "Rain.").identified().id())
                .isEqualTo("4d2d660dfadba25bef5044f74eb1c549");
    }

    @Test
    void shouldMakeAnIdFromTheContentAlone() {
        assertThat(RawArticle.ofText("Rain.")
                        .retrieved(Instant.EPOCH)
                        .identified()
                        .id())
                .isEqualTo(RawArticle.ofText("Rain.").identified().id())
                .isNotEqualTo(RawArticle.ofText("Rain").identified().id());
    }

    @Test
    void shouldMakeAnIdFromTheUriWhateverTheContent() {
        assertThat(article(null, "https://news.example/1", "Rain.").identified().id())
                .isEqualTo(article(null, " https://news.example/1\n", "Sun.")
                        .identified()
                        .id())
                .isNotEqualTo(article(null, "https://news.example/2", "Rain.")
                        .identified()
                        .id());
    }

    @Test
    void shouldNotTakeAUriForTheSameWordsAsContent() {
        assertThat(article(null, "Rain.", "x").identified().id())
                .isNotEqualTo(article(null, null, "Rain.").identified().id());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void shouldPassOverABlankIdAndABlankUri(String blank) {
        assertThat(article(blank, blank, "Rain.").identified().id())
                .isEqualTo(RawArticle.ofText("Rain.").identified().id());
    }

    @Test
    void shouldKeepTheIdThatAnArticleHas() {
        assertThat(article("mine", "https://news.example/1", "Rain.")
                        .identified()
                        .id())
                .isEqualTo("mine");
    }
}
