package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;

/** The real page that stands beside the source tree on some machines, and is not part of it. */
class SeedPageTest {
    private static final Path PAGE = Path.of("..", "..", "shared", "seeds", "000_6e40a5dddb0cd7b3.txt");

    @Test
    void shouldReadTheRealPage() throws IOException {
        assumeTrue(
                Files.exists(PAGE), () -> "there is no " + PAGE.toAbsolutePath().normalize());
        String content = Files.readString(PAGE);
        ArticleText page = new PlainTextReader().read(RawArticle.ofText(content));

        assertThat(page.headline()).isEqualTo("Clinton Presses Japan for Trade ‘Rebalancing’");
        assertThat(page.subheadline())
                .isEqualTo(
                        "Diplomacy: But Prime Minister Miyazawa rejects call to meet targets for increased purchases of U.S. exports.");
        assertThat(page.byline()).isEqualTo("TIMES STAFF WRITERS");
        assertThat(page.authors()).isEmpty();
        assertThat(page.dateline()).isNull();
        assertThat(page.body()).isEqualTo(copyOf(content));
    }

    /** All from the first sentence on, without the marks between the paragraphs. */
    private static String copyOf(String content) {
        return content.substring(content.indexOf("President Clinton on Friday"))
                .replaceAll("\\s*Advertisement\\s*", "\n\n")
                .strip();
    }
}
