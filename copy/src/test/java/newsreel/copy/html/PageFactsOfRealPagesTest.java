package newsreel.copy.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import newsreel.article.ArticleText;
import newsreel.copy.ResourceTable;
import org.junit.jupiter.api.Test;

/** Reads real pages where they are at hand: {@code -Dnewsreel.pages=DIR}, with {@code DIR/html/ID.html.gz} for each. */
class PageFactsOfRealPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("newsreel.pages", "../../shared/gold/html"));
    private static final int MOST_WRONG = 3;

    private final WebPageReader reader = new WebPageReader();

    private record Labelled(String id, String published, String authors, String headline) {
        static Labelled of(String line) {
            String[] columns = line.split("\t");
            return new Labelled(columns[0], columns[1], columns[2], columns[3]);
        }
    }

    @Test
    void findsHeadlineTimeAndAuthorsOfNearlyAllPages() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the pages are not here");
        List<String> wrong = new ArrayList<>();
        for (Labelled page : labelled()) {
            ArticleText text = reader.read(Html.page(read(page.id())));
            Labelled found = new Labelled(
                    page.id(), shown(text.published()), shown(String.join("; ", text.authors())), text.headline());
            if (!found.equals(page)) {
                wrong.add(page + "\n but was " + found);
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(MOST_WRONG);
    }

    private static List<Labelled> labelled() {
        return ResourceTable.read(PageFactsOfRealPagesTest.class, "page-facts.tsv").stream()
                .map(Labelled::of)
                .toList();
    }

    private static String read(String id) throws IOException {
        try (InputStream page =
                new GZIPInputStream(Files.newInputStream(PAGES.resolve("html").resolve(id + ".html.gz")))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shown(Instant instant) {
        return instant == null ? "-" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
