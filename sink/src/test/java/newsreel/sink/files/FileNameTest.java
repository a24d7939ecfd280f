package newsreel.sink.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsreel.article.EnrichedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T23:30:00Z");
    private static final Instant RETRIEVED = Instant.parse("2026-05-06T00:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-07-08T00:00:00Z");

    @Test
    void articlesAreFiledByPublicationDate() {
        assertThat(path("A headline", "id1", PUBLISHED, RETRIEVED)).isEqualTo("2026/03/04/a-headline-id1.json");
    }

    @Test
    void withoutPublicationDateTheyAreFiledByRetrievalDate() {
        assertThat(path("A headline", "id1", null, RETRIEVED)).isEqualTo("2026/05/06/a-headline-id1.json");
    }

    @Test
    void withoutAnyDateTheyAreFiledByTheRecordsTime() {
        assertThat(path("A headline", "id1", null, null)).isEqualTo("2026/07/08/a-headline-id1.json");
    }

    @Test
    void anArticleWithoutHeadlineIsNamedByItsId() {
        assertThat(path(null, "id1", PUBLISHED, null)).isEqualTo("2026/03/04/id1.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clinton Presses Japan for Trade ‘Rebalancing’ | clinton-presses-japan-for-trade-rebalancing
            Café society: Zoë’s £5m win                   | cafe-society-zoes-5m-win
            ../../etc/passwd                              | etc-passwd
            東京                                           | ''
            """)
    void theSlugIsPlainAscii(String headline, String slug) {
        String prefix = slug.isEmpty() ? "" : slug + "-";
        assertThat(path(headline, "id1", PUBLISHED, null)).isEqualTo("2026/03/04/" + prefix + "id1.json");
    }

    @Test
    void aLongSlugEndsAtAWord() {
        String path = path("word ".repeat(40), "id1", PUBLISHED, null);
        assertThat(path).endsWith("word-id1.json").hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({"urn:newsml:x/1, urn%3Anewsml%3Ax%2F1", "../up, %2E.%2Fup", "a b%, a%20b%25", "é, %C3%A9"})
    void anIdThatFileSystemsRefuseIsEncoded(String id, String encoded) {
        assertThat(path(null, id, PUBLISHED, null)).isEqualTo("2026/03/04/" + encoded + ".json");
    }

    @Test
    void idsTooLongForAFileNameStayApart() {
        String one = path(null, "x".repeat(400) + "1", PUBLISHED, null);
        String two = path(null, "x".repeat(400) + "2", PUBLISHED, null);
        assertThat(one).isNotEqualTo(two).hasSizeLessThan(250);
    }

    private static String path(String headline, String id, Instant published, Instant retrieved) {
        EnrichedArticle article = EnrichedArticle.builder()
                .id(id)
                .published(published)
                .retrieved(retrieved)
                .headline(headline)
                .body("body")
                .build();
        return FileName.of(article, RECORDED).path();
    }
}
