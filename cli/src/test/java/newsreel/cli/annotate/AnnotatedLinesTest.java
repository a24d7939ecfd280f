package newsreel.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.cli.console.Console;
import newsreel.enrich.Enricher;
import newsreel.ingest.json.PropertyNames;
import org.junit.jupiter.api.Test;

class AnnotatedLinesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AnnotatedLines annotated =
            new AnnotatedLines(enricher(), PropertyNames.own(), out, Console.of("newsreel annotate"));

    @Test
    void anArticleThatBreaksTheEnricherHasItsLineAndTheRestGoesOn() throws IOException {
        annotated.annotateLines(lines("{\"content\":\"broken\"}\n{\"id\":\"b\",\"content\":\"whole\"}\n"));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"error\":\"line 1: the enricher failed")
                .contains("on purpose");
        assertThat(lines.get(1)).startsWith("{\"id\":\"b\"");
        assertThat(annotated.errors()).isEqualTo(1);
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
