package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;

/** What is found of a page beside its body. */
class WebPageFactsTest {
    private static final String BODY =
            "<div><p>LONDON (Reuters) - The harbour council voted to close the old bridge.</p>"
                    + "<p>Ferries will run every 20 minutes between the two quays while the work goes on.</p></div>";

    private final WebPageReader reader = new WebPageReader();

    private ArticleText read(String head, String body) {
        return reader.read(Html.page("<html><head>" + head + "</head><body>" + body + BODY + "</body></html>"));
    }

    private ArticleText readLinkedData(String json) {
        return read("<script type='application/ld+json'>" + json + "</script>", "");
    }

    @Test
    void takesAllFromLinkedData() {
        ArticleText text = readLinkedData("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge to close &amp; soon",
                 "author": [{"@type": "Person", "name": "Ida Berg"}, {"@type": "Organization", "name": "Press Guild"}],
                 "publisher": {"@type": "Organization", "name": "The Quay Courier"}, "inLanguage": "en-GB",
                 "datePublished": "2024-05-03T10:15:30Z", "dateModified": "2024-05-04T10:15:30Z"}""");
        assertThat(text.headline()).isEqualTo("Bridge to close & soon");
        assertThat(text.authors()).containsExactly("Ida Berg");
        assertThat(text.source()).isEqualTo("The Quay Courier");
        assertThat(text.language()).isEqualTo("en-GB");
        assertThat(text.published()).isEqualTo(Instant.parse("2024-05-03T10:15:30Z"));
        assertThat(text.dateline()).isEqualTo("LONDON");
    }

    @Test
    void followsReferencesInAGraph() {
        ArticleText text = readLinkedData("""
                {"@graph": [{"@type": "WebSite", "name": "The Quay Courier"},
                 {"@type": ["Article", "NewsArticle"], "headline": "Bridge to close", "author": {"@id": "#ida"}},
                 {"@type": "Person", "@id": "#ida", "name": "Ida Berg"}]}""");
        assertThat(text.headline()).isEqualTo("Bridge to close");
        assertThat(text.authors()).containsExactly("Ida Berg");
    }

    @Test
    void keepsWhatStandsBeforeTheBreakInBrokenLinkedData() {
        ArticleText text = readLinkedData("""
                //<![CDATA[
                {"@type": "NewsArticle", "headline": "Bridge to
                close", "datePublished": "2024-05-03T10:15:30Z", "description": "He said "no" to them", "author": "X"}""");
        assertThat(text.headline()).isEqualTo("Bridge to close");
        assertThat(text.published()).isEqualTo(Instant.parse("2024-05-03T10:15:30Z"));
    }

    @Test
    void takesTheHeadlineThatTheReaderSees() {
        ArticleText text = read(
                "<title>Bridge closes for weeks | The Quay Courier</title>"
                        + "<meta property='og:title' content='Bridge closes for weeks'>"
                        + "<meta property='og:site_name' content='The Quay Courier'>",
                "<h1>The Quay Courier</h1><h1>Old swing bridge closes for weeks</h1>");
        assertThat(text.headline()).isEqualTo("Old swing bridge closes for weeks");
    }

    @Test
    void takesTheNameOfTheSiteOffAHeadline() {
        assertThat(read("<title>Old swing bridge closes for weeks - The Quay Courier</title>", "")
                        .headline())
                .isEqualTo("Old swing bridge closes for weeks");
        assertThat(read("<title>The Quay Courier: tides</title>", "").headline())
                .isEqualTo("The Quay Courier: tides");
    }

    @Test
    void takesNoTimeOfChangeForTheTimeOfPublication() {
        assertThat(read(
                                "<meta property='article:modified_time' content='2024-05-04T10:00:00Z'>",
                                "<h1>Old swing bridge closes</h1><time class='updated' datetime='2024-05-04'>4 May</time>"
                                        + "<p>Updated May 4, 2024</p>")
                        .published())
                .isNull();
    }

    @Test
    void prefersOfTwoTimesOnOneDayTheOneThatSaysTheHour() {
        ArticleText text = read(
                "<meta name='date' content='2024-05-03'><meta property='og:published_time' content='x'>",
                "<meta itemprop='datePublished' content='2024-05-03T10:15:30Z'>");
        assertThat(text.published()).isEqualTo(Instant.parse("2024-05-03T10:15:30Z"));
    }

    @Test
    void readsTheDateBelowTheHeadlineWhereNothingElseTellsIt() {
        ArticleText text = read(
                "<title>Old swing bridge closes</title>",
                "<h1>Old swing bridge closes</h1><p><span>Ida Berg</span> | <span>3 May 2024</span></p>");
        assertThat(text.published()).isEqualTo(Instant.parse("2024-05-03T00:00:00Z"));
    }

    @Test
    void takesTheBylineThatThePageShows() {
        ArticleText text =
                read("", "<h1>Bridge</h1><div class='byline'><span>By Ida Berg</span><span>Staff</span></div>");
        assertThat(text.byline()).isEqualTo("By Ida Berg Staff");
        assertThat(text.authors()).containsExactly("Ida Berg");
    }

    @Test
    void takesTheDeckBelowTheHeadlineAndLeavesItOutOfTheBody() {
        ArticleText text = read(
                "<title>Old swing bridge closes</title>",
                "<h1>Old swing bridge closes</h1><div class='article-dek'>Ferries are to run until the summer.</div>");
        assertThat(text.subheadline()).isEqualTo("Ferries are to run until the summer.");
        assertThat(text.body()).startsWith("LONDON");
    }

    @Test
    void findsTheCanonicalAddress() {
        String html = "<html><head><link rel='canonical' href='/2024/bridge'></head><body>" + BODY;
        assertThat(reader.read(Html.page(html, "https://quay.example/x?utm_source=feed"))
                        .uri())
                .isEqualTo("https://quay.example/2024/bridge");
    }

    @Test
    void doesNotTakeAFrontPageForAnArticlesAddress() {
        String html = "<html><head><link rel='canonical' href='https://quay.example/'></head><body>" + BODY;
        assertThat(reader.read(Html.page(html, "https://quay.example/x")).uri()).isNull();
    }

    @Test
    void doesNotBelieveALanguageThatTheTextIsNotWrittenIn() {
        assertThat(reader.read(Html.page("<html lang='ru'><body>" + BODY)).language())
                .isNull();
        assertThat(reader.read(Html.page("<html lang='en_US'><body>" + BODY)).language())
                .isEqualTo("en-US");
        assertThat(reader.read(Html.page("<html lang='not a tag'><body>" + BODY))
                        .language())
                .isNull();
    }

    @Test
    void gluesNoWordsTogetherWhereATagStood() {
        String body =
                "<div><p>One<br>two <span>Said</span><span>Ida</span> <b>W</b><span>ord</span><img src=x>three <b>f</b>our<a href=a>five</a><a href=b>six</a> and so on, it said.</p>"
                        + "<table><tr><td>seven<td>eight</table><ul><li>nine<li>ten</ul></div>";
        assertThat(reader.read(Html.page("<html><body>" + body)).body())
                .contains("One\ntwo Said Ida Word three fourfive six")
                .contains("seven eight")
                .contains("nine\n\nten");
    }
}
