package newsreel.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.enrich.Enricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Two sides as files, and as a build that a script stands in for. */
class DiffCommandTest {
    private static final Enricher ENRICHER = Enricher.standard();
    private static final RawArticle RATES = RawArticle.builder()
            .id("rates")
            .content("The central bank raised its interest rate by 5% on Friday, said the governor of the bank.")
            .build();
    private static final RawArticle OIL = RawArticle.builder()
            .id("oil")
            .content("Output fell to 1.2 million barrels a day, said the minister of oil.")
            .build();

    @TempDir
    private Path directory;

    @Test
    void shouldEndWithZeroWhereAllIsTheSame() throws IOException {
        String before = file("before.ndjson", enriched(RATES), enriched(OIL));
        String after = file("after.ndjson", enriched(OIL), enriched(RATES));
        Run run = run(before, after);
        assertThat(run.out).isEqualTo("2 articles, 0 of them differ (" + rules() + " → " + rules() + ")\n");
        assertThat(run.exitCode).isZero();
    }

    @Test
    void shouldEndWithOneAndTellEachChangeAsALineOfJson() throws IOException {
        EnrichedArticle other = enriched(OIL).toBuilder().numbers(List.of()).build();
        Run run = run("--json", file("before", enriched(RATES), enriched(OIL)), file("after", enriched(RATES), other));
        assertThat(run.exitCode).isEqualTo(1);
        List<JsonNode> lines = run.out.lines().map(ArticleJson::readTree).toList();
        assertThat(lines).hasSize(2);
        JsonNode change = lines.get(0).at("/changes/0");
        assertThat(lines.get(0).path("id").stringValue()).isEqualTo("oil");
        assertThat(change.path("change").stringValue()).isEqualTo("number lost");
        assertThat(change.at("/before/unit").stringValue()).isEqualTo("barrel-per-day");
        assertThat(change.path("around").stringValue()).contains("«1.2 million barrels a day»");
        assertThat(change.propertyNames()).containsExactly("change", "before", "around");
        assertThat(lines.get(1).path("changed").intValue()).isEqualTo(1);
        assertThat(lines.get(1).at("/kinds/number lost").intValue()).isEqualTo(1);
    }

    @Test
    void shouldEndWithTwoWhereNotAllCouldBeCompared() throws IOException {
        String before = file("before", enriched(RATES));
        Path broken = Files.writeString(directory.resolve("broken"), Files.readString(Path.of(before)) + "{\n");
        assertThat(run(before, broken.toString()).exitCode).isEqualTo(2);
        assertThat(run(before, "missing").exitCode).isEqualTo(2);
        assertThat(run(before).exitCode).isEqualTo(2);
        assertThat(run("--sample=0", before, before).exitCode).isEqualTo(2);
    }

    @Test
    void shouldCompareTheSameOnesOfBothWhereSomeAreAskedFor() throws IOException {
        String before = file("before", enriched(RATES), enriched(OIL));
        String after = file("after", enriched(RATES), enriched(OIL));
        assertThat(run("--sample=1", before, after).out).startsWith("1 article, 0 of them differ");
        assertThat(run("--sample=9", before, after).out).startsWith("2 articles, 0 of them differ");
    }

    @Test
    void shouldCompareWithABuildThatIsRun() throws IOException {
        EnrichedArticle older = enriched(RATES).toBuilder().topics(List.of()).build();
        String raw = rawFile();
        Run run = run("--with=" + build(older, enriched(OIL)), raw);
        assertThat(run.out)
                .contains("2 articles, 1 of them differs", "topic added: ")
                .contains("\n  rates\n");
        assertThat(run.exitCode).isEqualTo(1);
    }

    @Test
    void shouldSayWhereABuildEndsOrFails() throws IOException {
        String raw = rawFile();
        assertThat(run("--with=" + build(enriched(RATES)), raw).exitCode).isEqualTo(2);
        Path failing = directory.resolve("failing");
        Files.writeString(failing, "#!/bin/sh\ncat >/dev/null\necho '{\"error\":\"no\"}'\necho '{\"error\":\"no\"}'\n");
        assertThat(failing.toFile().setExecutable(true)).isTrue();
        Run run = run("--with=" + failing, raw);
        assertThat(run.out).contains("article added: 2 in 2 articles");
        assertThat(run.exitCode).isEqualTo(2);
    }

    @Test
    void shouldCompareWithWhatWasFiledAndKeepTheDatesOfAFirstVersion() throws IOException {
        EnrichedArticle filed =
                enriched(OIL).toBuilder().version(2).published(Instant.EPOCH).build();
        Run run = run("--with=" + file("filed.ndjson", filed, enriched(RATES)), rawFile());
        assertThat(run.out).startsWith("2 articles, 0 of them differ");
        assertThat(run.exitCode).isZero();
    }

    /** A launcher that answers with those lines, in the order of the sample. */
    private Path build(EnrichedArticle... articles) throws IOException {
        Sample<EnrichedArticle> inOrder = new Sample<>(Long.MAX_VALUE, (one, other) -> other);
        List.of(articles).forEach(article -> inOrder.add(article.id(), article));
        String lines = file("lines", inOrder.items().toArray(EnrichedArticle[]::new));
        Path launcher = directory.resolve("newsreel");
        Files.writeString(launcher, "#!/bin/sh\n[ \"$1\" = annotate ] && cat >/dev/null && exec cat '" + lines + "'\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    private String rawFile() throws IOException {
        String lines = List.of(RATES, OIL).stream()
                .map(article -> new String(ArticleJson.write(article), StandardCharsets.UTF_8) + "\n")
                .reduce("", String::concat);
        return Files.writeString(directory.resolve("raw.ndjson"), lines).toString();
    }

    private String file(String name, EnrichedArticle... articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (EnrichedArticle article : articles) {
            lines.append(new String(ArticleJson.write(article), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return Files.writeString(directory.resolve(name), lines).toString();
    }

    private static EnrichedArticle enriched(RawArticle article) {
        return ENRICHER.enrich(article);
    }

    private static String rules() {
        return enriched(OIL).enrichedBy();
    }

    private record Run(int exitCode, String out) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = new CommandLine(new DiffCommand());
            line.setExecutionExceptionHandler(
                    (e, failed, parsed) -> failed.getCommandSpec().exitCodeOnExecutionException());
            return new Run(line.execute(args), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
