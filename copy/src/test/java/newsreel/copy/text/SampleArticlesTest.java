package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample articles that come with the project are read without a trace of their pages. */
class SampleArticlesTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Furniture FURNITURE = Furniture.standard();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldReadEverySample(Path page) throws IOException {
        ArticleText article = new PlainTextReader().read(RawArticle.ofText(Files.readString(page)));
        List<String> paragraphs = List.of(article.body().split("\n\n"));

        assertThat(article.headline()).isNotBlank();
        assertThat(article.byline() != null || article.dateline() != null).isTrue();
        assertThat(paragraphs)
                .hasSizeGreaterThan(7)
                .noneMatch(FURNITURE::is)
                .noneMatch(paragraph -> paragraph.contains("Advertisement"));
    }
}
