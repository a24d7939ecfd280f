package newsreel.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.cli.log.LogFormat;
import newsreel.cli.report.ArticleBlock;
import newsreel.cli.report.FiledTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private static final String ESC = "\u001B";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = console(false);

    @AfterEach
    void asItWas() {
        LogFormat.TEXT.choose();
    }

    @Test
    void shouldSayWhoSpeaksOnStandardErrorAndKeepResultsApart() {
        console.say("running");
        console.result("A line");
        assertThat(shown(err)).isEqualTo("newsreel tail: running\n");
        assertThat(shown(out)).isEqualTo("A line\n");
    }

    @Test
    void shouldWriteOutWhatWouldSteerATerminal() {
        console.warn("left out " + ESC + "[2Jx\u0007\u009B31m\u007F\ttab");
        console.result(ESC + "]0;title");
        console.text("at " + ESC + "c");
        assertThat(shown(err))
                .isEqualTo("newsreel tail: left out \\u001B[2Jx\\u0007\\u009B31m\\u007F\ttab\nat \\u001Bc\n");
        assertThat(shown(out)).isEqualTo("\\u001B]0;title\n");
    }

    @Test
    void shouldLetNoTextPassForAnotherMessage() {
        console.say("left out a\nnewsreel tail: all is well\r\nx\u0085y");
        console.result("a\nb");
        assertThat(shown(err)).isEqualTo("newsreel tail: left out a\n  newsreel tail: all is well\n  x\\u0085y\n");
        assertThat(shown(out)).isEqualTo("a\\u000Ab\n");
    }

    @Test
    void shouldPrintJsonThatMeansTheSame() {
        EnrichedArticle article = EnrichedArticle.builder()
                .id("a\u009B2J" + ESC)
                .version(1)
                .body("b")
                .build();
        console.json(new String(ArticleJson.write(article), StandardCharsets.UTF_8));
        assertThat(shown(out)).hasLineCount(1).doesNotContain("\u009B").doesNotContain(ESC);
        assertThat(ArticleJson.readEnriched(out.toByteArray())).isEqualTo(article);
    }

    @Test
    void shouldShowArticlesThatAreOutToSteer() {
        EnrichedArticle article = EnrichedArticle.builder()
                .id("a\n" + ESC + "[31m")
                .version(1)
                .headline(ESC + "]0;owned\u0007")
                .byline("By\u009B")
                .body("b")
                .build();
        FiledTable table = new FiledTable(console::warn);
        table.filed(article, Path.of("file"));

        table.print(console, 1);
        ArticleBlock.of(article).forEach(console::result);

        assertThat(shown(out)).doesNotContain(ESC).doesNotContain("\u009B").doesNotContain("\u0007");
        assertThat(shown(out).lines()).hasSize(5);
    }

    @Test
    void shouldCountInSingularAndPlural() {
        assertThat(Console.count(0, "duplicate")).isEqualTo("0 duplicates");
        assertThat(Console.count(1, "duplicate")).isEqualTo("1 duplicate");
        assertThat(Console.count(2, "dead letter")).isEqualTo("2 dead letters");
    }

    @Test
    void shouldColourWarningsOnATerminalOnly() {
        console(true).warn("careful");
        console.warn("careful");
        assertThat(shown(err)).isEqualTo(ESC + "[33mnewsreel tail: careful" + ESC + "[0m\nnewsreel tail: careful\n");
    }

    @Test
    void shouldSpeakInJsonWhereTheProcessDoes() {
        LogFormat.JSON.choose();
        Console terminal = console(true);
        terminal.say("left out a\nnewsreel tail: all is well" + ESC);
        terminal.warn("careful");
        terminal.fail("over");
        terminal.text("Usage:\n  tail");
        terminal.result("A line");
        assertThat(terminal.isTerminal()).isFalse();
        assertThat(shown(err).lines())
                .containsExactly(
                        said("INFO", "left out a\\nnewsreel tail: all is well\\u001B"),
                        said("WARN", "careful"),
                        said("ERROR", "over"),
                        said("INFO", "Usage:\\n  tail"));
        assertThat(shown(out)).isEqualTo("A line\n");
    }

    private static String said(String level, String message) {
        return "{\"timestamp\":\"2026-03-04T12:00:00.000Z\",\"level\":\"" + level
                + "\",\"logger\":\"newsreel tail\",\"thread\":\"main\",\"message\":\"" + message + "\"}";
    }

    @Test
    void shouldSayWhenWhereThatIsWanted() {
        LogFormat.DATED.choose();
        console.warn("a\nb");
        assertThat(shown(err)).isEqualTo("2026-03-04T12:00:00.000Z newsreel tail: a\n  b\n");
    }

    private Console console(boolean colours) {
        return new Console(
                "newsreel tail",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colours,
                colours,
                Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC));
    }

    private static String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
