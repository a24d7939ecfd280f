package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UsageIT {

    @TempDir
    private Path empty;

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "ingest", "enrich", "sink", "annotate", "tail", "search", "serve", "count", "trends"})
    void everyCommandHasHelp(String command) {
        CommandRun.Result result = CommandRun.run("", command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: newsreel " + command);
    }

    @Test
    void theVersionIsPrinted() {
        CommandRun.Result result = CommandRun.run("", "--version");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("newsreel ").doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "ingest",
                "sink",
                "sink --out=out --log-format=yaml",
                "doctor chef",
                "tail --max-articles=0",
                "status --watch=0s",
                "sink --out=out --segment-records=-1",
                "tail --log-level=lots",
                "enrich --threads=x",
                "enrich --threads=0 --standbys=-1",
                "enrich --partitions=0",
                "enrich --retention=raw=1m",
                "enrich --retention-bytes=raw=1kb",
                "doctor --partitions=0",
                "sink --out=out --compression=zip",
                "run --port=99999",
                "run --port=8123 --serve=8123",
                "ingest --listen=127.0.0.1:8123 --admin=8123",
                "serve --index=index --listen=127.0.0.1:8123 --admin=0.0.0.0:8123",
                "tail --topic-prefix=ätherwellen",
                "sink --out=out --topic-prefix=",
                "search --index=index --server=http://127.0.0.1:1 tariff",
                "search --server=ftp://news.example",
                "search --server=http://127.0.0.1:1/?token=x",
                "serve",
                "sink --out=out --admin=nowhere.invalid:9404",
                "search --index=index --max=0",
                "tail --min=2 --max=1",
                "tail --query=amount:lots",
                "ingest --watch no-such-directory",
                "topics --language=xx",
                "topics --explain=README.md CHANGELOG.md",
                "topics --explain=README.md --language=de",
                "diff one",
                "diff --with=newsreel",
                "count --threads=0 --forget-after=7d",
                "trends --window=week",
                "trends --top=0",
                "trends --at=noon"
            })
    void wrongUsageExitsWithTwoAndSaysWhy(String line) {
        CommandRun.Result result = CommandRun.run("", line.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsAnyOf("Usage: newsreel", "Did you mean: newsreel");
    }

    @Test
    void wrongUsageLeavesTheReasonInSight() {
        CommandRun.Result result = CommandRun.run("", "ingest");
        assertThat(result.err()).startsWith("newsreel ingest: name a SOURCE").endsWith("--help'.\n");
        assertThat(result.err().lines()).hasSizeLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest README.md", "tail", "sink --out out"})
    void anAddressThatIsNoneIsWrongUsage(String line) {
        CommandRun.Result result = CommandRun.run("", (line + " --bootstrap-servers nonsense").split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("must be HOST:PORT, localhost:9092 for example, not 'nonsense'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--topic tarif", "--query topic:tarif"})
    void aTopicThatNobodyKnowsIsToldBeforeAnythingIsWaitedFor(String asked) {
        CommandRun.Result result =
                CommandRun.run("", ("tail --bootstrap-servers 127.0.0.1:1 --wait 1s " + asked).split(" "));
        assertThat(result.err())
                .startsWith("newsreel tail: no topic known here has \"tarif\" for its code or in its name");
    }

    @Test
    void aMissingConfigFileIsNamed() {
        CommandRun.Result result = CommandRun.run("", "enrich", "--command-config", "missing.properties");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("missing.properties").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics trade", "annotate seeds", "trends --help"})
    void aResultThatCannotBeWrittenIsAFailure(String line) {
        CommandRun.Result result = CommandRun.shell(CommandRun.HOME, "newsreel " + line + " >/dev/full");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("newsreel: standard output cannot be written to: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "annotate seeds seeds seeds seeds seeds seeds"})
    void whoReadsNoFurtherIsNoFailure(String line) {
        CommandRun.Result result =
                CommandRun.shell(CommandRun.HOME, "set -o pipefail; newsreel " + line + " | head -c 9");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).hasSize(9);
    }

    @Test
    void theLauncherSaysWhatIsMissing() {
        CommandRun.Result result = CommandRun.start(Map.of("JAVA_HOME", empty.toString()), "--version")
                .finish();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("JAVA_HOME is " + empty).contains("JDK 17");
    }

    @ParameterizedTest
    @CsvSource({"-XX:+UseParallelGC, ''", "'', -XX:+UseParallelGC"})
    void theLauncherLeavesTheCollectorToWhoNamesOne(String ours, String ofJava) {
        CommandRun.Result result = CommandRun.start(
                        Map.of("NEWSREEL_JAVA_OPTS", ours, "JAVA_TOOL_OPTIONS", ofJava), "enrich", "--help")
                .finish();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: newsreel enrich");
    }

    @Test
    void theLauncherSpeaksAsTheCommandDoes() {
        Map<String, String> wrong = Map.of("JAVA_HOME", "/a\\\"b");
        for (CommandRun run : List.of(
                CommandRun.start(wrong, "status", "--log-format", "json"),
                CommandRun.start(Map.of("JAVA_HOME", "/a\\\"b", "NEWSREEL_LOG_FORMAT", "JSON"), "--version"))) {
            JsonNode line = ArticleJson.readTree(run.finish().err());
            assertThat(line.path("message").asString()).startsWith("JAVA_HOME is /a\\\"b, but");
            assertThat(line.path("level").asString()).isEqualTo("ERROR");
            assertThat(Instant.parse(line.path("timestamp").asString())).isAfter(Instant.EPOCH);
        }
        assertThat(CommandRun.start(wrong, "status", "--log-format=text")
                        .finish()
                        .err())
                .startsWith("newsreel: JAVA_HOME");
    }
}
