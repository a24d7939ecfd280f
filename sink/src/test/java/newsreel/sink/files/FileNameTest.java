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

    @Test
    void aTimeThatNoCalendarOfFourDigitsHoldsIsPassedOver() {
        assertThat(path("H", "a", Instant.parse("0001-01-01T00:00:00Z"), RETRIEVED))
                .isEqualTo("0001/01/01/h-a.json");
        assertThat(path("H", "a", Instant.parse("0000-12-31T23:59:59Z"), RETRIEVED))
                .isEqualTo("2026/05/06/h-a.json");
        assertThat(path("H", "a", Instant.parse("9999-12-31T23:59:59Z"), RETRIEVED))
                .isEqualTo("9999/12/31/h-a.json");
        EnrichedArticle article = EnrichedArticle.builder().id("a").build();
        assertThat(FileName.of(article, Instant.parse("+10000-01-01T00:00:00Z")).path())
                .isEqualTo("1970/01/01/a.json");
    }

    @ParameterizedTest
    @CsvSource({"H, 2-1, h--2-1.json, h-2-1.json", "H, 1, h-1.json, h-1.json", ", 2-1, untitled--2-1.json, 2-1.json"})
    void anIdWithAHyphenIsJoinedByTwo(String headline, String id, String name, String earlier) {
        FileName fileName =
                FileName.of(EnrichedArticle.builder().id(id).headline(headline).build(), RECORDED);
        assertThat(fileName.name()).isEqualTo(name);
        assertThat(fileName.earlierName()).isEqualTo(earlier);
    }

    @Test
    void aSlugHasAtMostSixtyLetters() {
        assertThat(path("x".repeat(60), "a", PUBLISHED, null)).isEqualTo("2026/03/04/" + "x".repeat(60) + "-a.json");
        assertThat(path("x".repeat(61), "a", PUBLISHED, null)).isEqualTo("2026/03/04/" + "x".repeat(60) + "-a.json");
        assertThat(path("x".repeat(60) + " y", "a", PUBLISHED, null))
                .isEqualTo("2026/03/04/" + "x".repeat(60) + "-a.json");
        assertThat(path("y " + "x".repeat(59), "a", PUBLISHED, null)).isEqualTo("2026/03/04/y-a.json");
    }

    @Test
    void anIdIsShortenedBeyondAHundredAndFiftyLetters() {
        assertThat(path(null, "x".repeat(150), PUBLISHED, null)).isEqualTo("2026/03/04/" + "x".repeat(150) + ".json");
        assertThat(path(null, "x".repeat(151), PUBLISHED, null))
                .startsWith("2026/03/04/" + "x".repeat(117) + "~")
                .hasSize("2026/03/04/.json".length() + 150);
    }

    @Test
    void dotsUnderscoresAndHyphensOfAnIdAreKept() {
        assertThat(path(null, "a._b", PUBLISHED, null)).isEqualTo("2026/03/04/a._b.json");
        assertThat(path(null, "\u0080", PUBLISHED, null)).isEqualTo("2026/03/04/%C2%80.json");
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
