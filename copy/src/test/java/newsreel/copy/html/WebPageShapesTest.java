package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code pages/shape.html} has its article's text beside it in {@code pages/shape.txt}. */
class WebPageShapesTest {
    private final WebPageReader reader = new WebPageReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void findsTheArticleAndNothingElse(String shape) throws Exception {
        String page = Files.readString(pages().resolve(shape + ".html"));
        String body = Files.readString(pages().resolve(shape + ".txt"));
        assertThat(reader.read(Html.page(page)).body()).isEqualTo(body.strip());
    }

    static Stream<String> shapes() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(pages())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path pages() throws URISyntaxException {
        return Path.of(WebPageShapesTest.class.getResource("pages").toURI());
    }
}
