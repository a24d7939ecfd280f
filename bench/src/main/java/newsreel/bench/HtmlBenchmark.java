package newsreel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.html.WebPageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages read a second on one core. With {@code -Dnewsreel.pages=DIR}, the pages are those in {@code DIR/html}, gzipped;
 * without, one page made for the purpose, of the size that news pages have.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class HtmlBenchmark {
    private final WebPageReader reader = new WebPageReader();
    private List<RawArticle> pages;
    private int next;

    @Setup
    public void readPages() throws IOException {
        String directory = System.getProperty("newsreel.pages");
        pages = directory == null ? List.of(page(madePage())) : pagesIn(Path.of(directory, "html"));
    }

    @Benchmark
    public ArticleText page() {
        next = (next + 1) % pages.size();
        return reader.read(pages.get(next));
    }

    private static List<RawArticle> pagesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted()
                    .map(HtmlBenchmark::unzipped)
                    .map(HtmlBenchmark::page)
                    .toList();
        }
    }

    private static String unzipped(Path file) {
        try (InputStream page = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawArticle page(String html) {
        return RawArticle.builder().contentType(RawArticle.HTML).content(html).build();
    }

    /** A hundred and thirty thousand characters: half scripts, a quarter links around the article, twenty paragraphs. */
    private static String madePage() {
        String script = "<script>var settings = {" + "\"slot\": \"top\", ".repeat(800) + "};</script>";
        String links = "<ul class=\"nav-list\">"
                + "<li class=\"nav-item\"><a class=\"nav-link\" href=\"/section/story\">Another story to read</a></li>"
                        .repeat(150)
                + "</ul>";
        String paragraph =
                "<p>The council voted on <a href=\"/topic\">Monday</a> to close the old swing bridge for eleven"
                        + " weeks, the longest closure since it was built in 1911, and the cost of the repair has doubled.</p>";
        return "<html lang=\"en\"><head><title>Swing bridge to close | The Courier</title>" + script.repeat(3)
                + "</head><body><header>" + links + "</header><div class=\"content\"><h1>Swing bridge to close</h1>"
                + paragraph.repeat(20) + "</div>" + links.repeat(2) + script.repeat(2) + "</body></html>";
    }
}
