package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import org.junit.jupiter.api.Test;

class CopyReaderTest {
    private static final CopyReader READER = new CopyReader(Map.of(
            RawArticle.PLAIN_TEXT,
            raw -> ArticleText.ofBody("as text"),
            RawArticle.HTML,
            raw -> ArticleText.ofBody("as a page")));

    @Test
    void shouldReadByMediaType() {
        assertThat(read("text/html; charset=utf-8").body()).isEqualTo("as a page");
        assertThat(read("text/plain").body()).isEqualTo("as text");
    }

    @Test
    void shouldReadWhateverItDoesNotKnowAsText() {
        assertThat(read(null).body()).isEqualTo("as text");
        assertThat(read("application/x-unknown").body()).isEqualTo("as text");
    }

    @Test
    void shouldNeedAReaderOfText() {
        Map<String, ArticleReader> readers = Map.of(RawArticle.HTML, raw -> ArticleText.ofBody("x"));
        assertThatThrownBy(() -> new Enricher(readers, List.of())).hasMessageContaining(RawArticle.PLAIN_TEXT);
    }

    private static ArticleText read(String contentType) {
        return READER.read(
                RawArticle.ofText("x").toBuilder().contentType(contentType).build());
    }
}
