package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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

    @Test
    void shouldSayWhichDatesItLeavesOut() {
        CopyReader reader = new CopyReader(Map.of(
                RawArticle.PLAIN_TEXT,
                raw -> ArticleText.builder()
                        .published(Instant.parse("2024-05-03T00:00:00Z"))
                        .modified(Instant.parse("9999-12-31T23:59:59Z"))
                        .notes(List.of("the reader's own"))
                        .build()));
        ArticleText text = reader.read(RawArticle.ofText("x").toBuilder()
                .published(Instant.parse("0023-05-03T00:00:00Z"))
                .retrieved(Instant.parse("2024-05-04T00:00:00Z"))
                .build());

        assertThat(text.published()).isEqualTo("2024-05-03T00:00:00Z");
        assertThat(text.modified()).isNull();
        assertThat(text.notes())
                .containsExactly(
                        "the reader's own",
                        "it cannot have been published on 0023-05-03T00:00:00Z, and that is left out",
                        "it cannot have been changed on 9999-12-31T23:59:59Z, and that is left out");
    }

    @Test
    void shouldSayNothingOfDatesThatCanBe() {
        Instant date = Instant.parse("2024-05-03T00:00:00Z");
        ArticleText text = READER.read(RawArticle.ofText("x").toBuilder()
                .published(date)
                .modified(date)
                .build());
        assertThat(text.published()).isEqualTo(date);
        assertThat(text.notes()).isEmpty();
    }

    private static ArticleText read(String contentType) {
        return READER.read(
                RawArticle.ofText("x").toBuilder().contentType(contentType).build());
    }
}
