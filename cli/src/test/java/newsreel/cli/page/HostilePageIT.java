package newsreel.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import newsreel.article.Amount;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Every word of an article is foreign: it is shown, and never obeyed. */
class HostilePageIT {
    private static final List<String> ATTEMPTS = List.of(
            "<script>window.ran = 1</script>",
            "<img src=x onerror='window.ran = 2'>",
            "\"><svg onload=window.ran=3>",
            "' onmouseover='window.ran = 4' x='",
            "javascript:window.ran=5",
            "</title></textarea><script src=/page.js?6></script>",
            "${window.ran = 7}{{constructor.constructor('window.ran=8')()}}",
            "\u202Etxt.exe\u2066\u2069\u200F\uFEFF\u0000\u001B[31m");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path directory;

    @Test
    void shouldRunNothingThatAnArticleHolds() throws Exception {
        try (ServedIndex news = ServedIndex.open(directory)) {
            for (String attempt : ATTEMPTS) {
                news.arrives(hostile(attempt));
            }
            BROWSER.open(news.address(""));
            BROWSER.await("#list .headline", texts -> texts.size() == ATTEMPTS.size());
            long own = BROWSER.run("return document.scripts.length");

            for (int place = 0; place < ATTEMPTS.size(); place++) {
                BROWSER.all("#list a").get(place).click();
                String headline = BROWSER.texts("#list .headline").get(place);
                BROWSER.await("article h2", List.of(headline)::equals);
                for (WebElement piece : BROWSER.all("article mark, article .topics button, tbody tr")) {
                    BROWSER.hands().scrollToElement(piece).moveToElement(piece).perform();
                }
                assertThat(BROWSER.<Object>run("return window.ran"))
                        .as(headline)
                        .isNull();
                assertThat(BROWSER.<Long>run("return document.scripts.length")).isEqualTo(own);
                assertThat(foreign()).as(headline).isEmpty();
                assertThat(BROWSER.texts("article mark")).containsExactly(headline);
            }
        }
    }

    /** What only mark-up could have made: elements that the page does not use, handlers, and addresses that are no pages. */
    private static List<String> foreign() {
        return BROWSER.run("""
                return [...document.body.querySelectorAll('*')].filter(node =>
                  /^(script|img|svg|iframe|object|style|textarea|title)$/i.test(node.tagName)
                  || [...node.attributes].some(attribute => /^on|^style$|^src/i.test(attribute.name))
                  || node.href && !/^https?:/.test(node.href)).map(node => node.outerHTML);
                """);
    }

    /** Were something put in as mark-up all the same, the browser itself would refuse it. */
    @Test
    void shouldHaveTheBrowserRefuseWhatIsPutInAsMarkup() throws Exception {
        try (ServedIndex news = ServedIndex.open(directory)) {
            BROWSER.open(news.address(""));
            BROWSER.run("""
                    window.refused = [];
                    document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective));
                    const script = document.createElement('script');
                    script.textContent = 'window.ran = 1';
                    const elsewhere = document.createElement('script');
                    elsewhere.src = 'http://localhost:1/x.js';
                    const handler = document.createElement('div');
                    handler.innerHTML = '<a id="lure" href="javascript:window.ran=2" onclick="window.ran = 3">x</a>'
                      + '<img src="http://localhost:1/x.png"><p style="color: red">x</p><iframe src="http://localhost:1/"></iframe>';
                    document.body.append(script, elsewhere, handler);
                    document.getElementById('lure').click();
                    fetch('http://localhost:1/').catch(() => 0);
                    """);

            BROWSER.awaitThat("""
                    ['script-src-elem', 'script-src-attr', 'img-src', 'style-src-attr', 'frame-src', 'connect-src']
                      .every(directive => refused.includes(directive))""");
            assertThat(BROWSER.<Object>run("return window.ran")).isNull();
        }
    }

    private static EnrichedArticle hostile(String attempt) {
        return EnrichedArticle.builder()
                .id(attempt)
                .source(attempt)
                .uri(attempt)
                .language(attempt)
                .headline(attempt)
                .subheadline(attempt)
                .byline(attempt)
                .dateline(attempt)
                .body(attempt + "\n\n" + attempt)
                .topics(List.of(new Topic(attempt, attempt, 0.5, List.of(attempt))))
                .numbers(List.of(new Quantity(
                        attempt,
                        TextField.BODY,
                        0,
                        attempt.length(),
                        Quantity.Kind.COUNT,
                        new Amount.Exact(BigDecimal.ONE),
                        null,
                        attempt,
                        attempt,
                        null,
                        null)))
                .build();
    }
}
