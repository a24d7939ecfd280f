package newsreel.copy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdentityTest {
    private static final String CANONICAL =
            "<html><head><link rel=\"canonical\" href=\"%s\"></head><body>%s</body></html>";

    @Test
    void onePageUnderManyAddressesHasOneId() {
        String html = CANONICAL.formatted("https://paper.example/2026/rates", "Rates rise.");

        String one = id("https://paper.example/2026/rates?utm_source=feed", html);
        String two = id("https://m.paper.example/rates.amp", html.replace("Rates rise.", "Rates rise. "));

        assertThat(one).isEqualTo(two).isEqualTo(id("https://paper.example/2026/rates", "<html><body>x</body></html>"));
    }

    @Test
    void aRelativeCanonicalAddressIsResolved() {
        String html = "<HTML><head><LINK REL='Canonical' HREF='/2026/rates'></head></HTML>";
        assertThat(id("https://paper.example/x", html))
                .isEqualTo(id("https://paper.example/2026/rates", "<html>x</html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://paper.example/",
                "https://paper.example",
                "https://paper.example/?utm_source=x",
                "ftp://paper.example/a",
                "",
                "/"
            })
    void anAddressThatIsNoArticlesIsNotBelieved(String canonical) {
        String html = CANONICAL.formatted(canonical, "Rates rise.");
        assertThat(id("https://paper.example/2026/rates", html))
                .isEqualTo(id("https://paper.example/2026/rates", "<html>x</html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://paper.example/2026/rates?utm_source=feed&utm_medium=rss",
                "https://paper.example/2026/rates?fbclid=IwAR0&UTM_Campaign=x",
                "HTTPS://Paper.Example:443/2026/rates#comments"
            })
    void anAddressThatSaysHowTheReaderCameIsTheSameAddress(String uri) {
        String html = "<html><body>Rates rise.</body></html>";
        assertThat(id(uri, html)).isEqualTo(id("https://paper.example/2026/rates", html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://paper.example/2026/rates?id=17",
                "https://paper.example/2026/Rates",
                "http://paper.example/2026/rates",
                "https://paper.example:8443/2026/rates",
                "https://paper.example/2026/rates/",
                "https://paper.example/2026/rates#!/17"
            })
    void anotherPageHasAnotherId(String uri) {
        String html = "<html><body>Rates rise.</body></html>";
        assertThat(id(uri, html)).isNotEqualTo(id("https://paper.example/2026/rates", html));
    }

    @Test
    void aLinkThatThePageOnlyShowsIsNotItsOwn() {
        String html = "<html><head><!-- <link rel=canonical href=https://paper.example/b> --><script>"
                + "'<link rel=canonical href=https://paper.example/c>'</script></head></html>";
        assertThat(id("https://paper.example/a", html)).isEqualTo(id("https://paper.example/a", "<html>x</html>"));
    }

    @Test
    void textIsNotAskedForALink() {
        RawArticle text = RawArticle.ofText(CANONICAL.formatted("https://paper.example/a", "x"));
        assertThat(ArticleIdentity.identified(text).id()).isNotEqualTo(id("https://paper.example/a", "<html>x</html>"));
    }

    @Test
    void anIdOfItsOwnStands() {
        RawArticle page =
                page("https://paper.example/a", CANONICAL.formatted("https://paper.example/b", "x")).toBuilder()
                        .id("own")
                        .build();
        assertThat(ArticleIdentity.identified(page).id()).isEqualTo("own");
    }

    private static String id(String uri, String html) {
        return ArticleIdentity.identified(page(uri, html)).id();
    }

    private static RawArticle page(String uri, String html) {
        return RawArticle.builder()
                .uri(uri)
                .contentType(RawArticle.HTML)
                .content(html)
                .build();
    }
}
