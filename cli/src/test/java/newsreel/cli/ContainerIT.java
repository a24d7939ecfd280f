package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newsreel.article.ArticleJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;

/** The commands against the public Kafka image, with its own settings and not ours. */
class ContainerIT {
    private static KafkaContainer kafka;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        Docker.assume();
        kafka = new KafkaContainer("apache/kafka:4.4.0").withStartupTimeout(Docker.BROKER_PATIENCE);
        kafka.start();
    }

    @AfterAll
    static void stop() {
        if (kafka != null) {
            kafka.stop();
        }
    }

    @Test
    void articlesGoThroughEveryStage() throws Exception {
        Path stories = Files.writeString(
                directory.resolve("stories.ndjson"),
                "{\"id\":\"a\",\"content\":\"One.\"}\n{\"id\":\"b\",\"content\":\"Two.\"}\n{\"id\":\"a\",\"content\":\"One.\"}\n");
        Path out = directory.resolve("out");

        CommandRun.Result ingest = start("ingest", stories.toString()).finish();
        CommandRun enrich =
                start("enrich", "--state-dir", directory.resolve("state").toString(), "--threads", "2");
        CommandRun sink = start("sink", "--out", out.toString());
        Await.until("both files", () -> FiledArticles.files(out), files -> files.size() == 2);

        assertThat(ingest.exitCode()).isZero();
        assertThat(FiledArticles.files(out))
                .extracting(file ->
                        ArticleJson.readEnriched(Files.readAllBytes(file)).version())
                .containsOnly(1);
        assertThat(enrich.terminate().finish().err()).contains("2 enriched, 1 duplicate, 0 dead letters");
        assertThat(sink.terminate().finish().exitCode()).isNotEqualTo(2);
    }

    private static CommandRun start(String... args) {
        return CommandRun.start(Map.of("NEWSREEL_BOOTSTRAP_SERVERS", kafka.getBootstrapServers()), args);
    }
}
