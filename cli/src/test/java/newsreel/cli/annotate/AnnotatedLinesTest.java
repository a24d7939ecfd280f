package newsreel.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.cli.console.Console;
import newsreel.enrich.Enricher;
import newsreel.ingest.json.PropertyNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnotatedLinesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AnnotatedLines annotated =
            new AnnotatedLines(enricher(), PropertyNames.own(), out, Console.of("newsreel annotate"));

    @Test
    void anArticleThatBreaksTheEnricherHasItsLineAndTheRestGoesOn() throws IOException {
        annotated.annotateLines(lines("{\"content\":\"broken\"}\n{\"id\":\"b\",\"content\":\"whole\"}\n"));
        assertThat(annotated.finish()).isEqualTo(1);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"error\":\"line 1: the enricher failed")
                .contains("on purpose");
        assertThat(lines.get(1)).startsWith("{\"id\":\"b\"");
    }

    @Test
    void shouldKeepTheOrderWhicheverArticleTakesLonger() throws IOException {
        annotated.annotateLines(lines(IntStream.range(0, 500)
                .mapToObj(n -> "{\"id\":\"" + n + "\",\"content\":\"" + "word ".repeat(n % 7 == 0 ? 5000 : 1) + "\"}\n")
                .collect(Collectors.joining())));
        annotated.finish();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactlyElementsOf(IntStream.range(0, 500)
                        .mapToObj(n -> "{\"id\":\"" + n + "\"")
                        .toList());
    }

    @Test
    void shouldAnswerWhatItHasBeforeItWaitsForMore() throws IOException {
        InputStream twoAndThenNone = new SequenceInputStream(
                lines("{\"id\":\"a\",\"content\":\"one\"}\n{\"id\":\"b\",\"content\":\"two\"}\n"), new InputStream() {
                    @Override
                    public int read() {
                        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
                        return -1;
                    }
                });
        annotated.annotateLines(twoAndThenNone);
        assertThat(annotated.finish()).isZero();
    }

    @Test
    void shouldSayOfWhichArticleADateIsLeftOut() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console("newsreel annotate", System.out, new PrintStream(said, true), false, false);
        try (AnnotatedLines lines = new AnnotatedLines(enricher(), PropertyNames.own(), out, console)) {
            lines.annotateLines(lines("{\"content\":\"one\"}\n{\"content\":\"two\",\"published\":\"0023-05-03\"}\n"));
            lines.finish();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("line 2: it cannot have been published on 0023-05-03T00:00:00Z, and that is left out");
    }

    @AfterEach
    void close() {
        annotated.close();
    }

    private static ByteArrayInputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Enricher enricher() {
        return new Enricher(
                Map.of(RawArticle.PLAIN_TEXT, raw -> {
                    if (raw.content().equals("broken")) {
                        throw new IllegalStateException("on purpose");
                    }
                    return ArticleText.ofBody(raw.content());
                }),
                List.of());
    }
}
