package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Old swing bridge closes for weeks-Localㅣ항구신문 ! Old swing bridge closes for weeks",
                "Old swing bridge closes for weeks｜港湾新聞 ! Old swing bridge closes for weeks",
                "Old swing bridge closes for weeks │ Quay ! Old swing bridge closes for weeks",
                "오래된 다리 내일부터 몇 주간 폐쇄-사회ㅣ항구신문 ! 오래된 다리 내일부터 몇 주간 폐쇄",
                "旧吊桥因维修将关闭数周_港湾网 ! 旧吊桥因维修将关闭数周",
                "旧吊桥因维修将关闭数周-港湾网 ! 旧吊桥因维修将关闭数周",
                "Bridge between Hamburg-Altona and the quay closes ! Bridge between Hamburg-Altona and the quay closes",
                "Old swing bridge closes for weeks < Local < News ! Old swing bridge closes for weeks",
                "Weeks without a bridge in Hamburg-Altona|Quay News ! Weeks without a bridge in Hamburg-Altona",
            })
    void takesTheSiteOffAHeadlineBehindAnyBar(String title, String headline) {
        assertThat(read("<title>" + title + "</title>", "").headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><span class='article-kicker'>Harbour</span>Old swing bridge closes for weeks</h1>",
                "<h1><div>Harbour</div><div>Old swing bridge closes for weeks</div></h1>",
                "<h1><a href='/x'><em>Harbour</em><strong>Old swing bridge closes for weeks</strong></a></h1>",
                "<h1>Old swing bridge closes for weeks<small>Ferries until the summer</small></h1>",
                "<h1>Old <em>swing</em> bridge closes for weeks</h1>",
                "<h1><span>Old swing</span> bridge closes for weeks</h1>",
            })
    void gluesNoKickerToTheHeadline(String heading) {
        ArticleText text = read("<title>Old swing bridge closes for weeks | The Quay Courier</title>", heading);
        assertThat(text.headline()).isEqualTo("Old swing bridge closes for weeks");
        assertThat(text.body()).startsWith("LONDON");
    }

    @Test
    void leavesWhatThePageCountsToItsTitleInTheHeadline() {
        assertThat(read(
                                "<title>Harbour: old swing bridge closes</title>",
                                "<h1><span>Harbour:</span> old swing bridge closes</h1>")
                        .headline())
                .isEqualTo("Harbour: old swing bridge closes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "de ! Veröffentlicht: 03.05.24 | 10:15 Uhr ! 2024-05-03T10:15:00Z",
                "ja ! 2024年05月03日 10時15分 ! 2024-05-03T10:15:00Z",
                "fr ! Publié le 03/05/2024 à 10h15, mis à jour le 04/05/2024 à 9h00 ! 2024-05-03T10:15:00Z",
                "th ! 3 พฤษภาคม 2567 ! 2024-05-03T00:00:00Z",
                "ar ! ٣ مايو ٢٠٢٤ ! 2024-05-03T00:00:00Z",
                "vi ! Thứ sáu, 3/5/2024, 17:15 (GMT+7) ! 2024-05-03T10:15:00Z",
                "ko ! 입력 2024.05.03 10:15 ㅣ 수정 2024.05.04 ! 2024-05-03T10:15:00Z",
                "pl ! 3 maja 2024, 10:15 ! 2024-05-03T10:15:00Z",
            })
    void readsADateAsPeopleWriteItInTheLanguageOfThePage(String language, String date, Instant published) {
        String page = "<html lang='" + language + "'><title>Old swing bridge closes</title><body>"
                + "<h1>Old swing bridge closes</h1><p class='date'>" + date + "</p>" + BODY;
        assertThat(reader.read(Html.page(page)).published()).isEqualTo(published);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='byline'><span>Ida Berg</span> <span>Jo Lund</span></div>",
                "<div><a rel='author' class='a'>Ida Berg</a> and <a rel='author' class='a'>Jo Lund</a></div>",
                "<ul><li><span class='author'>Ida Berg</span></li><li><span class='author'>Jo Lund</span></li></ul>",
                "<p class='authors'>Par Ida Berg et Jo Lund</p>",
            })
    void findsTwoAuthorsInBoxesOfTheirOwn(String byline) {
        assertThat(read("<title>Old swing bridge closes</title>", "<h1>Old swing bridge closes</h1>" + byline)
                        .authors())
                .containsExactly("Ida Berg", "Jo Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='author'><b>Ida Berg</b> <i>Chefredakteurin</i> <button>Ida Berg folgen</button></div>",
                "<p class='byline'><span>Publié le</span> <time>3 mai 2024</time> <span>par</span> <a>Ida Berg</a></p>",
                "<div class='author'><span>Ida</span> <span>Berg</span></div>",
                "<div class='meta-authorname'>Ida Berg</div>",
                "<div class='card-body'><div class='author-card'><span class='author'>Ida Berg</span></div></div>",
                "<aside class='author-box'><h4 class='author-name'>Ida Berg</h4></aside>",
                "<p itemprop='author' itemscope><span itemprop='name'>Ida Berg</span></p>"
                        + "<figure><figcaption itemprop='author'>Per Holm</figcaption></figure>",
            })
    void findsTheOneAuthor(String byline) {
        assertThat(read("<title>Old swing bridge closes</title>", "<h1>Old swing bridge closes</h1>" + byline)
                        .authors())
                .containsExactly("Ida Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='teaser'><h3><a href='/b'>Ferry</a></h3><span class='author'>Per Holm</span></div>",
                "<ul><li><h4><a href='/b'>Ferry runs late</a></h4><p class='byline'>Per Holm</p></li></ul>",
                "<div class='x1'><a href='/b'><h3>Ferry runs late</h3></a><a rel='author' href='/p'>Per Holm</a></div>",
                "<section id='comments'><div><span itemprop='author'>Per Holm</span></div></section>",
                "<figure><img src=x><figcaption><span class='author'>Per Holm</span></figcaption></figure>",
                "<div itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Per Holm</span></div>",
                "<aside><span class='byline'>By Per Holm</span></aside>",
                "<div id='theme-author'>Theme by Per Holm</div>",
            })
    void takesNobodyOfAnotherStoryForTheAuthor(String other) {
        assertThat(read("<title>Old swing bridge closes</title>", "<h1>Old swing bridge closes</h1>" + other)
                        .authors())
                .isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=a>Von Ida Berg · 14. Mai 2021</div> | Ida Berg",
                "<div class=a><span>By Ida Berg</span><span>14 May 2021</span></div> | Ida Berg",
                "<p>Par Hélène Doré</p> | Hélène Doré",
                "<div>도예린 기자</div> | 도예린",
                "<div class=x><a href='/autor/ib'>Ida Berg</a> 14.05.2021</div> | Ida Berg",
            })
    void shouldFindTheAuthorInALineBelowTheTitle(String line, String author) {
        ArticleText text =
                read("<title>The old bridge is to close</title>", "<h1>The old bridge is to close</h1>" + line);
        assertThat(text.authors()).containsExactly(author);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Di Maio incontra il sindaco", "Por qué cierra el puente", "Von heute an gesperrt"})
    void shouldTakeNoSentenceForAnAuthorForItsFirstWord(String line) {
        ArticleText text = read(
                "<title>The old bridge is to close</title>",
                "<h1>The old bridge is to close</h1><div>" + line + "</div>");
        assertThat(text.authors()).isEmpty();
    }

    @Test
    void shouldPutNoSiteBeforeTheHeadlineOfABlog() {
        ArticleText text = read(
                "<title>The Quay Courier: The old bridge is to close</title>",
                "<h1><a href='/'>The Quay Courier</a></h1><h3 class='post-title'>The old bridge is to close</h3>");
        assertThat(text.headline()).isEqualTo("The old bridge is to close");
    }

    @Test
    void shouldReadTheDateInTheTitlesOwnBlock() {
        ArticleText text = read(
                "<title>The old bridge is to close</title>",
                "<b>The old bridge is to close</b><br>14 May 2021<br><br>");
        assertThat(text.published()).isEqualTo(Instant.parse("2021-05-14T00:00:00Z"));
    }

    @Test
    void shouldCloseATitleThatThePageDoesNot() {
        String copy = "<p>The harbour council of Lindholm voted to close the pier.</p>";
        ArticleText text = reader.read(Html.page("<html><head><title>Pier to close\n<meta charset=utf-8></head><body>"
                + copy.repeat(100) + "</body></html>"));
        assertThat(text.headline()).isEqualTo("Pier to close");
        assertThat(text.body()).startsWith("The harbour council");
    }

    @Test
    void shouldTakeNoHeadingForTheHeadlineThatHoldsTheStory() {
        ArticleText text =
                read("<title>Pier to close</title>", "<h1>" + "The council voted on the pier. ".repeat(40) + "</h1>");
        assertThat(text.headline()).isEqualTo("Pier to close");
    }

    @Test
    void shouldPutNoSiteBeforeTheHeadlineWhereThePageHasNoHeading() {
        ArticleText text = read("<title>The Quay - Old swing bridge closes for a year</title>", "");
        assertThat(text.headline()).isEqualTo("Old swing bridge closes for a year");
    }

    @Test
    void shouldKeepThePlaceThatAHeadlineOpensWith() {
        ArticleText text = read("<title>London - Council closes the old swing bridge</title>", "");
        assertThat(text.headline()).isEqualTo("London - Council closes the old swing bridge");
        assertThat(reader.read(Html.page(
                                "<html><head><title>London - Council closes the old swing bridge</title></head><body>"
                                        + BODY + "</body></html>",
                                "https://www.london.example/1"))
                        .headline())
                .isEqualTo("Council closes the old swing bridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:site_name' content='The Quay'><h1>The Quay</h1><h2><a href='/1'>Old swing bridge closes</a></h2>",
                "<h1><a href='/'>The Quay</a></h1><h1>Old swing bridge closes</h1>"
            })
    void shouldTakeNoHeadingForTheHeadlineThatIsTheSitesName(String headings) {
        assertThat(read("<title>Old swing bridge closes | The Quay</title>", headings)
                        .headline())
                .isEqualTo("Old swing bridge closes");
    }

    @Test
    void shouldLeaveTheSiteBehindAColonOut() {
        assertThat(read(
                                "<title>Old bridge closes: The Quay</title><meta property='og:site_name' content='The Quay'>",
                                "")
                        .headline())
                .isEqualTo("Old bridge closes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='card'><a href='/2'><h3>Another story</h3></a><time datetime='2020-01-01'>1 Jan</time></div>",
                "<div class='related'><time datetime='2020-01-01'>1 Jan</time></div>"
            })
    void shouldTakeNoDateOfAnotherStory(String other) {
        assertThat(read(
                                "<title>Old bridge closes</title>",
                                "<h1>Old bridge closes</h1>" + "<p>" + "It rained. ".repeat(99) + "</p>" + other)
                        .published())
                .isNull();
    }

    @Test
    void shouldKnowAnAuthorByTheShortAddressOfTheirPage() {
        assertThat(read("", "<h1>Old bridge closes</h1><a class='css-1' href='/by/ida-berg'>Ida Berg</a>")
                        .authors())
                .containsExactly("Ida Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0023-09-22T00:00:00Z", "1970-01-01T00:00:00Z"})
    void shouldSayThatADateIsNone(String date) {
        ArticleText text = read("<meta property='article:published_time' content='" + date + "'>", "<h1>Pier</h1>");
        assertThat(text.published()).isNull();
        assertThat(text.notes()).containsExactly("its date is none, and left out: \"" + date + "\"");
    }

    @Test
    void shouldSayNothingOfADateThatIsNoneWhereAnotherStandsInItsPlace() {
        ArticleText text = read(
                "<meta property='article:published_time' content='soon'><meta name='pubdate' content='2024-05-03'>"
                        + "<meta property='article:modified_time' content=''>",
                "<h1>Pier</h1>");
        assertThat(text.published()).isEqualTo("2024-05-03T00:00:00Z");
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void shouldSayThatTheDateOfAChangeIsNone() {
        ArticleText text = read("<meta property='article:modified_time' content='never'>", "<h1>Pier</h1>");
        assertThat(text.modified()).isNull();
        assertThat(text.notes()).containsExactly("its date is none, and left out: \"never\"");
    }

    @Test
    void shouldBelieveThePageOfAnArchiveThatItIsOld() {
        ArticleText text = read("<meta property='article:published_time' content='1912-04-16'>", "<h1>Pier</h1>");
        assertThat(text.published()).isEqualTo("1912-04-16T00:00:00Z");
    }
}
