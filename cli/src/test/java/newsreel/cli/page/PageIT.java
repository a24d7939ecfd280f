package newsreel.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsreel.article.Amount;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.RawArticle;
import newsreel.article.TextField;
import newsreel.cli.Await;
import newsreel.enrich.Enricher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** What a person does with the page, done in a real browser. */
class PageIT {
    private static final String HEADLINES = "#list .headline";
    private static final Enricher ENRICHER = Enricher.standard();
    private static final EnrichedArticle BANK = enriched("wires.ndjson");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path directory;

    private ServedIndex news;

    @BeforeEach
    void serve() throws IOException {
        news = ServedIndex.open(directory);
        BROWSER.reset();
    }

    @AfterEach
    void stop() throws IOException {
        BROWSER.open("about:blank");
        news.close();
    }

    @Test
    void shouldShowArticlesAsTheyArriveNewestFirst() throws Exception {
        BROWSER.open(news.address(""));
        BROWSER.awaitText("#count", "Nothing yet");

        news.arrives(story("old", 1, "Tin is dear", "2024-05-01T10:00:00Z"));
        news.arrives(story("new", 1, "Tin is cheap", "2024-05-01T10:00:00.5Z"));
        BROWSER.await(HEADLINES, List.of("Tin is cheap", "Tin is dear")::equals);

        news.arrives(story("old", 2, "Tin was dear", "2024-05-01T10:00:00Z"));
        BROWSER.await(HEADLINES, List.of("Tin is cheap", "Tin was dear")::equals);

        news.arrives(EnrichedArticle.builder()
                .id("new")
                .version(2)
                .status("withdrawn")
                .build());
        BROWSER.await(HEADLINES, List.of("Tin was dear")::equals);
        BROWSER.await("#count", List.of("1 article")::equals);
    }

    @Test
    void shouldShowWhatAQueryWasUnderstoodAs() throws Exception {
        news.arrives(story("tin", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(BANK);
        BROWSER.open(news.address(""));

        ask("rates OR amount >5k USD");

        BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
        BROWSER.awaitText("#understood", "understood as: rates OR amount>5k unit:USD");
    }

    @Test
    void shouldSayWhereAQueryCannotBeReadAndOfferTheNearest() throws Exception {
        news.arrives(BANK);
        BROWSER.open(news.address(""));

        ask("rate autor:marsh");

        BROWSER.awaitText(
                "#understood", "At character 6: nothing can be asked for as autor. Nearest: rate author:marsh");
        assertThat(BROWSER.texts("#state")).containsExactly("");
        BROWSER.at("#understood button").click();
        BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
        assertThat(BROWSER.at("#q").getDomProperty("value")).isEqualTo("rate author:marsh");
    }

    @Test
    void shouldLightEachNumberWhereItStands() throws Exception {
        news.arrives(BANK);
        read(BANK);

        for (int index = 0; index < BANK.numbers().size(); index++) {
            Quantity number = BANK.numbers().get(index);
            Map<String, Object> lit = BROWSER.run("""
                    const mark = document.querySelector(`mark[data-number="${arguments[0]}"]`);
                    const paragraphs = [...document.querySelectorAll('.copy p')];
                    const home = mark.closest('h2, .deck, .copy p');
                    const before = document.createRange();
                    before.setStart(home, 0);
                    before.setEndBefore(mark);
                    const above = paragraphs.slice(0, Math.max(0, paragraphs.indexOf(home)));
                    return { words: mark.textContent, said: mark.title,
                      start: above.reduce((sum, paragraph) => sum + paragraph.textContent.length + 2, 0) + String(before).length,
                      field: home.matches('h2') ? 'headline' : home.matches('.deck') ? 'subheadline' : 'body',
                      row: [...document.querySelectorAll(`tr[data-number="${arguments[0]}"] td`)].map(cell => cell.textContent) };
                    """, index);

            assertThat(lit)
                    .as(number.toString())
                    .containsEntry("words", number.text())
                    .containsEntry("start", (long) number.start())
                    .containsEntry("field", number.field().name().toLowerCase(Locale.ROOT));
            if (number.amount() instanceof Amount.Exact exact && number.unit() != null) {
                assertThat((String) lit.get("said")).contains(exact.value().toPlainString() + " " + number.unit());
                assertThat(((List<?>) lit.get("row")).get(2)).isEqualTo(number.unit());
            }
        }
    }

    @Test
    void shouldLightANumberInTheTextAndInTheTableTogether() throws Exception {
        news.arrives(BANK);
        read(BANK);

        BROWSER.hands().moveToElement(BROWSER.at("mark[data-number='1']")).perform();
        BROWSER.awaitThat("document.querySelector('tr[data-number=\"1\"]').matches('.on')");
        BROWSER.hands().scrollToElement(BROWSER.at("tr[data-number='2']")).perform();
        BROWSER.hands().moveToElement(BROWSER.at("tr[data-number='2']")).perform();
        BROWSER.awaitThat("document.querySelector('mark[data-number=\"2\"]').matches('.on')");
        BROWSER.awaitThat("!document.querySelector('mark[data-number=\"1\"]').matches('.on')");
    }

    @Test
    void shouldShowANumberThatNoBrowserCanHold() throws Exception {
        news.arrives(counted("12345678901234567890123", "1E+400"));
        BROWSER.open(news.address("?id=counted"));

        BROWSER.await(
                "tbody td:nth-child(2)",
                texts -> texts.equals(List.of("12345678901234567890123", "1" + "0".repeat(400))));
    }

    @Test
    void shouldLightATopicsEvidenceWhileItIsPointedAt() throws Exception {
        news.arrives(BANK);
        read(BANK);
        String lit = "return [...(CSS.highlights.get('evidence') || [])].map(String)";
        Set<String> evidence = Set.copyOf(BANK.topics().get(0).evidence());

        BROWSER.hands().moveToElement(BROWSER.at(".topics button")).perform();

        Await.until("evidence", () -> Set.copyOf(BROWSER.<List<String>>run(lit)), evidence::equals);
        BROWSER.hands().moveToElement(BROWSER.at("h1")).perform();
        Await.until("none", () -> BROWSER.<List<String>>run(lit), List::isEmpty);
    }

    @Test
    void shouldFilterByATopicAndByThoseAboveIt() throws Exception {
        news.arrives(story("tin", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(BANK);
        BROWSER.open(news.address("?q=tin+OR+rate"));
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
        BROWSER.await("#topics > ul > li", texts -> !texts.isEmpty());

        BROWSER.at("#topics button[data-id='medtop:04000000']").click();

        BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
        assertThat(BROWSER.at("#q").getDomProperty("value")).isEqualTo("(tin OR rate) topic:medtop:04000000");
        BROWSER.awaitThat("document.querySelector('#topics [aria-pressed=true]').dataset.id === 'medtop:04000000'");
        BROWSER.at("#topics [aria-pressed=true]").click();
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
        assertThat(BROWSER.at("#q").getDomProperty("value")).isEqualTo("(tin OR rate)");
    }

    @Test
    void shouldDrawHowManyArticlesOfTheQueryCameADay() throws Exception {
        news.arrives(story("a", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(story("b", 1, "Tin is dear", "2024-05-03T10:00:00Z"));
        news.arrives(story("c", 1, "Rain", "2024-05-03T11:00:00Z"));
        BROWSER.open(news.address("?q=tin"));

        BROWSER.awaitText("#trend figcaption", "1 at most, 1 on the last");
        BROWSER.awaitThat("document.querySelector('#trend polyline').getAttribute('points').endsWith("
                + "'26,0.000 27,1.000 28,0.000')");
        BROWSER.open(news.address("?q=silver"));
        BROWSER.awaitText("#count", "No article");
        BROWSER.awaitThat("document.getElementById('trend').hidden");
    }

    @Test
    void shouldShowTheSameToWhoeverIsGivenTheAddress() throws Exception {
        news.arrives(story("tin", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(BANK);
        BROWSER.open(news.address(""));
        ask("amount>1%");
        BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
        BROWSER.at("#list a").click();
        BROWSER.awaitText("article h2", BANK.headline());
        String address = BROWSER.driver().getCurrentUrl();
        String article = BROWSER.texts("article").get(0);

        String mine = BROWSER.driver().getWindowHandle();
        BROWSER.driver().switchTo().newWindow(WindowType.TAB);
        try {
            BROWSER.open(address);
            BROWSER.await("article", List.of(article)::equals);
            BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
            BROWSER.awaitText("#understood", "amount>1%");
            assertThat(BROWSER.driver().getTitle()).isEqualTo(BANK.headline() + " – Newsreel");
        } finally {
            BROWSER.driver().close();
            BROWSER.driver().switchTo().window(mine);
        }
        BROWSER.driver().navigate().back();
        BROWSER.driver().navigate().back();
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
    }

    @Test
    void shouldFitANarrowScreen() throws Exception {
        news.arrives(story("tin", 1, "Tin" + "n".repeat(200) + " is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(BANK);
        BROWSER.screen(360, 740);
        BROWSER.open(news.address("?q=-" + "tariff".repeat(40)));
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
        assertThat(width()).isLessThanOrEqualTo(360);

        BROWSER.all("#list a").get(1).click();
        BROWSER.awaitText("article h2", BANK.headline());
        assertThat(width()).isLessThanOrEqualTo(360);
        assertThat(BROWSER.at("#list").isDisplayed()).isFalse();
        BROWSER.at(".back").click();
        BROWSER.awaitThat("document.querySelector('#list').checkVisibility()");

        BROWSER.open(news.address("?id=nowhere"));
        BROWSER.awaitText("article", "no article");
        BROWSER.at(".back").click();
        BROWSER.awaitThat("document.querySelector('#list').checkVisibility()");
    }

    private static long width() {
        return BROWSER.run("return document.scrollingElement.scrollWidth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void shouldBeReadableByDayAndByNight(String scheme) throws Exception {
        news.arrives(BANK);
        news.inTrouble("the disk is full");
        BROWSER.scheme(scheme);
        read(BANK);
        BROWSER.awaitText("#state", "the disk is full");
        BROWSER.hands().moveToElement(BROWSER.at("mark[data-number='1']")).perform();
        BROWSER.awaitThat("document.querySelector('mark[data-number=\"1\"]').matches('.on')");

        List<String> faint = BROWSER.run("""
                const channels = colour => colour.match(/[\\d.]+/g).map(Number);
                const light = colour => channels(colour).slice(0, 3).map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
                const paper = node => {
                  const colour = getComputedStyle(node).backgroundColor;
                  return node.parentElement && channels(colour)[3] === 0 ? paper(node.parentElement) : colour;
                };
                return [...document.body.querySelectorAll('*')]
                  .filter(node => node.checkVisibility() && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
                  .map(node => {
                    const [dark, bright] = [light(getComputedStyle(node).color), light(paper(node))].sort((a, b) => a - b);
                    return [(bright + 0.05) / (dark + 0.05), node.tagName + ' ' + node.className + ': ' + node.textContent.slice(0, 30)];
                  })
                  .filter(([contrast]) => contrast < 4.5).map(String);
                """);
        assertThat(faint).isEmpty();
        boolean night = BROWSER.run("return matchMedia('(prefers-color-scheme: dark)').matches");
        assertThat(night).isEqualTo(scheme.equals("dark"));
    }

    @Test
    void shouldBeUsableByKeyboardAlone() throws Exception {
        news.arrives(story("tin", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));
        news.arrives(BANK);
        BROWSER.open(news.address(""));
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
        BROWSER.await("#topics > ul > li", texts -> !texts.isEmpty());

        press("/");
        BROWSER.awaitThat("document.activeElement.id === 'q'");
        press("rate" + Keys.ENTER);
        BROWSER.await(HEADLINES, List.of(BANK.headline())::equals);
        press(Keys.ESCAPE);
        press("j");
        BROWSER.awaitText("article h2", BANK.headline());
        press(Keys.ESCAPE);
        BROWSER.await("article", List.of("")::equals);

        tabTo("#topics button");
        String topic = BROWSER.run("return document.activeElement.dataset.id");
        news.arrives(story("rate", 1, "A new rate", "2024-05-01T10:00:00Z"));
        BROWSER.await(HEADLINES, texts -> texts.size() == 2);
        BROWSER.awaitThat("document.activeElement.dataset.id === arguments[0]", topic);
        press(Keys.ENTER);
        BROWSER.awaitText("#understood", "topic:" + topic);
    }

    @Test
    void shouldNameAllThatCanBeUsed() throws Exception {
        news.arrives(BANK);
        read(BANK);

        assertThat(BROWSER.all("a, button, input, summary, nav, section, article"))
                .filteredOn(WebElement::isDisplayed)
                .isNotEmpty()
                .filteredOn(control -> control.getAccessibleName().isBlank())
                .extracting(control -> control.getDomProperty("outerHTML"))
                .isEmpty();
    }

    @Test
    void shouldSayThatTheServerIsAwayAndComeBackByItself() throws Exception {
        news.arrives(BANK);
        read(BANK);

        news.stop();
        BROWSER.awaitText("#state", "The server is away");
        assertThat(BROWSER.texts("article h2")).containsExactly(BANK.headline());
        news.start();
        news.arrives(story("tin", 1, "Tin is cheap", "2024-05-01T10:00:00Z"));

        BROWSER.await("#state", List.of("")::equals);
        BROWSER.await(HEADLINES, List.of("Tin is cheap", BANK.headline())::equals);
    }

    @Test
    void shouldSayWhatIsInTrouble() throws Exception {
        news.inTrouble("no broker can be reached");
        BROWSER.open(news.address(""));

        BROWSER.awaitText("#state", "no broker can be reached");
        news.mended();
        BROWSER.await("#state", List.of("")::equals);
    }

    /** {@code -Dnewsreel.screenshot=FILE} keeps the picture, which is README's. */
    @Test
    void shouldLookWell() throws Exception {
        for (String seed :
                List.of("cyclone-landfall.txt", "harbor-tariffs.txt", "meridian-earnings.txt", "wires.ndjson")) {
            news.arrives(enriched(seed));
        }
        BROWSER.open(news.address("?q=amount>1m"));
        BROWSER.await(HEADLINES, texts -> texts.size() > 2);
        BROWSER.at("#list a").click();
        BROWSER.await(".copy p", texts -> !texts.isEmpty());
        byte[] picture = BROWSER.driver().getScreenshotAs(OutputType.BYTES);
        assertThat(picture).hasSizeGreaterThan(10_000);
        String file = System.getProperty("newsreel.screenshot");
        if (file != null) {
            Files.write(Path.of(file), picture);
        }
    }

    private static void ask(String query) {
        WebElement input = BROWSER.at("#q");
        input.clear();
        input.sendKeys(query, Keys.ENTER);
    }

    private void read(EnrichedArticle article) throws Exception {
        BROWSER.open(news.address("?id=" + article.id()));
        BROWSER.awaitText("article h2", article.headline());
        BROWSER.await(HEADLINES, texts -> !texts.isEmpty());
    }

    private static void press(CharSequence keys) {
        BROWSER.hands().sendKeys(keys).perform();
    }

    private static void tabTo(String selector) {
        for (int tabs = 0; tabs < 20; tabs++) {
            press(Keys.TAB);
            if (BROWSER.<Boolean>run("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static EnrichedArticle enriched(String seed) {
        try {
            String copy = Files.readString(Path.of("..", "seeds", seed));
            return ENRICHER.enrich(
                    seed.endsWith("ndjson")
                            ? ArticleJson.readRaw(
                                    copy.lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8))
                            : new RawArticle(
                                    seed, null, null, null, null, null, null, null, null, null, null, null, null,
                                    copy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EnrichedArticle story(String id, int version, String headline, String published) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .language("en")
                .headline(headline)
                .body("Some copy.")
                .published(Instant.parse(published))
                .build();
    }

    /** An article of those numbers and no other word. */
    private static EnrichedArticle counted(String... values) {
        String body = String.join(" ", values);
        return EnrichedArticle.builder()
                .id("counted")
                .body(body)
                .numbers(Arrays.stream(values)
                        .map(value -> new Quantity(
                                value,
                                TextField.BODY,
                                body.indexOf(value),
                                body.indexOf(value) + value.length(),
                                Quantity.Kind.COUNT,
                                new Amount.Exact(new BigDecimal(value)),
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList())
                .build();
    }
}
