package newsreel.copy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of articles of any kind. */
class ArticleIdsTest {

    private static RawArticle article(String id, String uri, String content) {
        return RawArticle.builder().id(id).uri(uri).content(content).build();
    }

    private static String id(RawArticle article) {
        return ArticleIdentity.identified(article).id();
    }

    /** These ids stand on topics and in file names: another release has to make the same. */
    @Test
    void shouldMakeTheSameIdsInEveryRelease() {
        assertThat(id(article(null, null, "Rain."))).isEqualTo("4e2ad656770c5e31cd22d26ac9ec1f8b");
        assertThat(id(article(null, "https://news.example/1", "Rain."))).isEqualTo("4d2d660dfadba25bef5044f74eb1c549");
    }

    @Test
    void shouldMakeAnIdFromTheContentAlone() {
        assertThat(id(RawArticle.ofText("Rain.").retrieved(Instant.EPOCH)))
                .isEqualTo(id(RawArticle.ofText("Rain.")))
                .isNotEqualTo(id(RawArticle.ofText("Rain")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rain.\r\n\r\nAnd wind.\r\n", "Rain.\r\rAnd wind.\r"})
    void shouldMakeTheSameIdHoweverLinesEnd(String content) {
        assertThat(id(article(null, null, content))).isEqualTo(id(article(null, null, "Rain.\n\nAnd wind.\n")));
    }

    @Test
    void shouldMakeAnIdFromTheUriWhateverTheContent() {
        assertThat(id(article(null, "https://news.example/1", "Rain.")))
                .isEqualTo(id(article(null, " https://news.example/1\n", "Sun.")))
                .isNotEqualTo(id(article(null, "https://news.example/2", "Rain.")));
    }

    @Test
    void shouldNotTakeAUriForTheSameWordsAsContent() {
        assertThat(id(article(null, "Rain.", "x"))).isNotEqualTo(id(article(null, null, "Rain.")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void shouldPassOverABlankIdAndABlankUri(String blank) {
        assertThat(id(article(blank, blank, "Rain."))).isEqualTo(id(RawArticle.ofText("Rain.")));
    }

    @Test
    void shouldKeepTheIdThatAnArticleHas() {
        assertThat(id(article("mine", "https://news.example/1", "Rain."))).isEqualTo("mine");
    }
}
