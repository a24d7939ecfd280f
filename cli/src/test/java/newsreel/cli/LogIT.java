package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What processes say on standard error, in its forms. */
class LogIT {
    private static final String HOSTILE =
            "\u001B[2J\u009B31m\u2028\n{\"level\":\"ERROR\"}\n2026-01-01T00:00:00.000Z forged";
    private static final Map<String, String> JSON = Map.of("NEWSREEL_LOG_FORMAT", "json");

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldBeAllJsonWhateverComes() throws Exception {
        CommandRun.Result ingested = BROKER.start(
                        JSON, "ingest", "--log-level=debug", hostile().toString())
                .finish();
        assertThat(ingested.exitCode()).isEqualTo(1);
        assertThat(lines(ingested.err()))
                .anyMatch(line -> says(line, "left out"))
                .anyMatch(line -> line.get("logger").stringValue().startsWith("org.apache.kafka.clients"));

        CommandRun enrich = BROKER.start(JSON, "enrich", "--admin=127.0.0.1:0", "--state-dir=" + directory);
        Await.until("the enrichment", enrich::err, said -> said.contains("running"));
        assertThat(lines(enrich.terminate().finish().err()))
                .anyMatch(line -> says(line, "running; Ctrl-C stops it"))
                .anyMatch(line -> says(line, "health and metrics at"));
    }

    @Test
    void shouldSpeakOfWrongUsageInJsonToo() {
        assertThat(lines(CommandRun.start(JSON, "sink").finish().err())).anyMatch(line -> says(line, "--out"));
        assertThat(lines(CommandRun.run("", "--log-format=json", "sink").err())).anyMatch(line -> says(line, "--out"));
    }

    @Test
    void shouldDateWhatRunsUntilItIsStopped() throws Exception {
        CommandRun sink = BROKER.start(Map.of(), "sink", "--out=" + directory.resolve("out"));
        Await.until("the sink", sink::err, said -> said.contains("filing under"));
        assertThat(sink.terminate().finish().err().lines())
                .allMatch(
                        line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z newsreel sink: .*"));
    }

    @Test
    void shouldForgeNoLineOfText() throws Exception {
        CommandRun.Result ingested =
                BROKER.start(Map.of(), "ingest", hostile().toString()).finish();
        assertThat(ingested.err())
                .doesNotContain("\u001B")
                .doesNotContain("\u009B")
                .doesNotContain("\u2028");
        assertThat(ingested.err().lines())
                .allMatch(line -> line.startsWith("newsreel ingest: ") || line.startsWith("  "));
    }

    /** Articles that cannot be published as they are, and say what they are as a terminal and a log would best not hear it. */
    private Path hostile() throws Exception {
        String article = JsonMapper.shared()
                .writeValueAsString(Map.of("id", HOSTILE, "content", "x", "published", HOSTILE, "language", HOSTILE));
        String broken = "{\"id\": \"" + HOSTILE.replace("\n", "") + "\", \"content\": 1";
        Path file = directory.resolve("hostile.ndjson");
        Files.writeString(file, article + "\n" + broken + "\n", StandardCharsets.UTF_8);
        return file;
    }

    private static List<JsonNode> lines(String err) {
        return err.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    private static boolean says(JsonNode line, String words) {
        return line.get("message").stringValue().contains(words);
    }
}
