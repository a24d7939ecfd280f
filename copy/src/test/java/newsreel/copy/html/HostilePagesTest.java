package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages made to break readers: each is read, on the stack of an ordinary thread, for what it holds. */
class HostilePagesTest {
    private static final String PARAGRAPH =
            "<p>The harbour council voted on Monday to close the old swing bridge for eleven weeks, it said.</p>";

    private final WebPageReader reader = new WebPageReader();

    @Test
    void readsElementsNestedAHundredThousandDeep() {
        for (String tag : new String[] {"div", "b", "table><tr><td", "ul><li", "a name=x", "span class='caption'"}) {
            String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + PARAGRAPH + "</body></html>";
            assertThat(reader.read(Html.page(page)).body()).as(tag).contains("swing bridge");
        }
    }

    @Test
    void readsALineOfEightMebibytes() {
        String page = "<html><body><p>" + "word ".repeat(8 * 1024 * 1024 / 5) + "</p></body></html>";
        assertThat(reader.read(Html.page(page)).body()).startsWith("word word");
    }

    @Test
    void readsAHundredThousandParagraphsAndLinks() {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            paragraphs.append(PARAGRAPH.replace("eleven", "" + i));
        }
        String page = "<html><body><article>" + paragraphs + "</article><ul>"
                + "<li><a href='/x'>Another story</a></li>".repeat(80_000) + "</ul></body></html>";
        assertThat(reader.read(Html.page(page)).body().split("\n\n")).hasSize(20_000);
    }

    @Test
    void readsAPageOfArticlesWithinArticles() {
        String page = "<html><body>" + ("<article>" + PARAGRAPH).repeat(5_000) + "</body></html>";
        assertThat(reader.read(Html.page(page)).body()).contains("swing bridge");
    }

    @Test
    void readsTwentyThousandAsidesThatEachHoldAMainHeading() {
        String page = "<html><body><h1>The old swing bridge is closed</h1>" + PARAGRAPH
                + ("<div class=sidebar><h1>Another</h1>" + PARAGRAPH + "</div>").repeat(20_000);
        assertThat(reader.read(Html.page(page)).body()).contains("swing bridge");
    }

    @Test
    void readsFortyThousandBlocksThatAskForConsent() {
        String page = "<html><body><h1>The old swing bridge is closed</h1>" + PARAGRAPH.repeat(5) + "<div>"
                + "<p>We and our partners use cookies to store data, and ask for your consent to all of it.</p>"
                        .repeat(40_000);
        assertThat(reader.read(Html.page(page)).body()).contains("swing bridge").doesNotContain("cookies");
    }

    @Test
    void readsTwentyThousandFirmsThatNobodySpokeOf() {
        StringBuilder firms = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            firms.append("<p>About Quay").append(i).append("</p>").append(PARAGRAPH.replace("old", "" + i));
        }
        assertThat(reader.read(Html.page("<html><body>" + PARAGRAPH + firms)).body())
                .contains("About Quay1\n");
    }

    @Test
    void readsThousandsOfLinesOfSignsAlone() {
        for (String sign : new String[] {"- ", "— ", "(a) ", "\" "}) {
            String page = "<html><body><h1>The old swing bridge is closed</h1>" + PARAGRAPH.repeat(5)
                    + ("<p>" + sign.repeat(140 / sign.length())).repeat(3_000);
            assertThat(reader.read(Html.page(page)).body()).as(sign).contains("swing bridge");
        }
    }

    @Test
    void readsTheFirstOfTwoArticlesThatAreEqualEveryTime() {
        String first = "<article>" + PARAGRAPH.repeat(5) + "</article>";
        String page = "<html><body>" + first + first.replace("swing", "other") + "</body></html>";
        for (int i = 0; i < 50; i++) {
            assertThat(reader.read(Html.page(page)).body()).contains("swing").doesNotContain("other");
        }
    }

    @Test
    void readsAThousandAttributesAndBylines() {
        String page = "<html><body>" + "<div class='byline author a-b_c'>By Ida Berg".repeat(5_000) + PARAGRAPH;
        assertThat(reader.read(Html.page(page)).body()).contains("swing bridge");
    }

    @Test
    void readsLinkedDataNestedWithoutEnd() {
        String data = "<script type='application/ld+json'>" + "{\"@type\":\"NewsArticle\",\"a\":[".repeat(50_000);
        String page = "<html><head>" + data + "</script></head><body>" + PARAGRAPH + "</body></html>";
        assertThat(reader.read(Html.page(page)).body()).contains("swing bridge");
    }

    @Test
    void readsTextsMadeToSendPatternsBackAndForth() {
        for (String text : new String[] {"1".repeat(299) + "x", "a".repeat(4_000_000), "@ ".repeat(2_000_000)}) {
            String head = "<title>" + text + "</title><meta name=author content='" + text + "'>"
                    + "<meta name=date content='" + text + "'><link rel=canonical href='" + text + "'>";
            String page = "<html><head>" + head + "</head><body><h1>" + text + "</h1><p class=byline>" + text + "</p>"
                    + "<div><p>" + text + "</p>" + PARAGRAPH.repeat(3) + "</div>";
            assertThat(reader.read(Html.page(page, "https://quay.example/" + text))
                            .body())
                    .isNotNull();
        }
    }

    @Test
    void readsAHundredThousandBlocksBesideALongClaimedBody() {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + "one two three four five six ".repeat(100_000) + "\"}</script>";
        String page = "<html><head>" + data + "</head><body>"
                + "<div><h3>Comments</h3><p>one two three four five seven eight nine.</p></div>".repeat(50_000);
        assertThat(reader.read(Html.page(page)).body()).isNotEmpty();
    }

    @Test
    void readsPagesThatAreNoPages() {
        for (String page : new String[] {"\u0000", "<", "<!--", "plain words", "<html></html>", "<frameset><frame>"}) {
            assertThat(reader.read(Html.page(page)).body()).isNotNull();
        }
    }

    @Test
    void readsPagesCutAndStirredAtRandom() {
        String whole =
                "<html lang=en><head><title>A b</title><script type='application/ld+json'>{\"@type\":\"Article\","
                        + "\"author\":[{\"name\":\"Ida Berg\"}],\"datePublished\":\"2024-05-03T10:00:00Z\"}</script></head>"
                        + "<body><h1>A b</h1><div class='byline'>By Ida Berg</div><table><tr><td>1<td>2</table>"
                        + PARAGRAPH;
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder page = new StringBuilder(whole.substring(random.nextInt(whole.length())));
            for (int change = 0; change < 10; change++) {
                page.insert(random.nextInt(page.length() + 1), "<>/\"'&{}[]x\u0000".charAt(random.nextInt(12)));
            }
            assertThat(reader.read(Html.page("x" + page)))
                    .as("seed %d, page %d", seed, i)
                    .isNotNull();
        }
    }
}
