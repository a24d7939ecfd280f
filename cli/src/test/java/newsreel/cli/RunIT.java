package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsreel.article.EnrichedArticle;
import newsreel.cli.kafka.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on the embedded broker, run as a user runs it. */
class RunIT {

    @TempDir
    private Path directory;

    @Test
    void theSampleArticlesComeOutAsJson() throws IOException {
        CommandRun.Result result = run();

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).doesNotContain("ERROR");
        assertThat(result.out()).startsWith("ARTICLE");
        List<EnrichedArticle> articles = filed();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(5);
        assertThat(result.out().lines()).hasSize(articles.size() + 1);
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.headline()).isNotBlank();
            assertThat(article.topics()).isNotEmpty();
            assertThat(article.numbers()).isNotEmpty();
            assertThat(article.body()).doesNotContain("Advertisement");
        });
    }

    @Test
    void whatIsNoArticleIsNamedAndTheRestGoesThrough() throws IOException {
        Path in = Files.createDirectory(directory.resolve("in"));
        Files.write(in.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
        Files.createFile(in.resolve("empty.txt"));
        Files.writeString(in.resolve("bad.ndjson"), "{\"id\":\"only\"}\n");
        Files.writeString(in.resolve("good.txt"), "A headline of a story\n\nThe story has one paragraph of copy.\n");

        CommandRun.Result result = run(in.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("left out " + in.resolve("binary.txt") + ": it is a binary file")
                .contains("left out " + in.resolve("empty.txt") + ": it is empty")
                .contains("left out " + in.resolve("bad.ndjson") + ", line 1: the article has no \"content\"");
        assertThat(filed())
                .singleElement()
                .extracting(EnrichedArticle::headline)
                .isEqualTo("A headline of a story");
    }

    @Test
    void theSameArticleTwiceIsFiledOnce() throws IOException {
        Path one = Files.writeString(directory.resolve("one.txt"), "The same copy.");
        Path two = Files.writeString(directory.resolve("two.txt"), "The same copy.");

        CommandRun.Result result = run(one.toString(), two.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("1 enriched, 1 duplicate, 0 dead letters, 0 inputs left out");
        assertThat(filed()).hasSize(1);
    }

    @Test
    void keptDataIsGoneOnFromTheNextTime() throws IOException {
        String data = directory.resolve("data").toString();
        Path story = Files.writeString(directory.resolve("a.ndjson"), "{\"id\":\"a\",\"content\":\"First.\"}\n");
        run("--data", data, story.toString());
        Files.writeString(story, "{\"id\":\"a\",\"content\":\"First.\"}\n{\"id\":\"a\",\"content\":\"Second.\"}\n");

        CommandRun.Result result = run("--data", data, story.toString());

        assertThat(result.err()).contains("1 enriched, 1 duplicate");
        assertThat(filed()).singleElement().extracting(EnrichedArticle::version).isEqualTo(2);
    }

    @Test
    void whatAnEarlierTimeLeftIsEnrichedToo() throws IOException {
        Path data = directory.resolve("data");
        Path left = Files.writeString(
                directory.resolve("left.ndjson"),
                IntStream.range(0, 20)
                        .mapToObj(i -> "{\"id\":\"left-%d\",\"content\":\"Left %d.\"}%n".formatted(i, i))
                        .collect(Collectors.joining()));
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"))) {
            CommandRun.run("", "ingest", "--bootstrap-servers", broker.bootstrapServers(), left.toString());
        }
        Path story = Files.writeString(directory.resolve("story.txt"), "One more.");

        CommandRun.Result result = run("--data", data.toString(), story.toString());

        assertThat(result.err()).contains("21 enriched, 0 duplicates");
        assertThat(filed()).hasSize(21);
    }

    @Test
    void nothingStaysBehindButTheFiles() throws IOException {
        Path temporary = Files.createDirectory(directory.resolve("temporary"));
        Path story = Files.writeString(directory.resolve("story.txt"), "A story.");

        CommandRun.Result result = CommandRun.start(
                        Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                        "run",
                        "--out",
                        out().toString(),
                        story.toString())
                .finish();

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(filed()).hasSize(1);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).noneMatch(Files::isDirectory);
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithoutAStack() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun.Result result = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains("cannot listen on port " + taken.getLocalPort())
                    .doesNotContain("\tat ");
        }
    }

    private CommandRun.Result run(String... args) {
        return CommandRun.run(
                "",
                Stream.concat(Stream.of("run", "--out", out().toString()), Stream.of(args))
                        .toArray(String[]::new));
    }

    private Path out() {
        return directory.resolve("out");
    }

    private List<EnrichedArticle> filed() throws IOException {
        return FiledArticles.read(out());
    }
}
