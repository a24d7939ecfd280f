package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pipeline as an operator sees it. */
class StatusIT {
    private static final TopicNames TOPICS = TopicNames.standard();

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldShowTopicsGroupsAndLettersInRecords() throws Exception {
        assertThat(run().out()).contains("no topics of this pipeline are there");
        CommandRun enrich = BROKER.start(
                Map.of(),
                "enrich",
                "--partitions",
                "1",
                "--state-dir",
                directory.resolve("state").toString());
        CommandRun sink =
                BROKER.start(Map.of(), "sink", "--out", directory.resolve("out").toString(), "--group", "files");
        Await.until("the topics", sink::err, said -> said.contains("filing under"));
        Await.until("the enrichment", enrich::err, said -> said.contains("running"));
        publish("{\"id\":\"a\",\"content\":\"The bank raised its rate to 5%.\"}", "no article at all");
        Await.until("a letter, and all filed", this::status, status -> letters(status) == 1 && waiting(status) == 0);
        sink.terminate().finish();
        publish("{\"id\":\"b\",\"content\":\"Another bank did.\"}");

        JsonNode status = Await.until(
                "what nobody files",
                this::status,
                found -> group(found, "files").path("waiting").asLong() == 1);

        assertThat(group(status, "files").path("exact").asBoolean()).isTrue();
        assertThat(group(status, "files").path("members").asInt()).isZero();
        assertThat(group(status, "files").path("oldest").isString()).isTrue();
        assertThat(group(status, "files").path("work").asString()).isEqualTo("files");
        JsonNode enriching = group(status, "newsreel-enrich");
        assertThat(enriching.path("work").asString()).isEqualTo("enriches");
        assertThat(enriching.path("members").asInt()).isPositive();
        assertThat(status.path("topics").get(0).path("offsets").asLong()).isEqualTo(3);
        assertThat(status.path("topics").get(0).path("perMinute").isNumber()).isTrue();
        assertThat(status.path("topics").get(0).path("bytes").asLong()).isPositive();
        assertThat(run().out())
                .contains(TOPICS.enriched(), "newsreel-enrich", "1 dead letter")
                .doesNotContain("nobody");
        assertThat(run("--topic-prefix", "other").out()).contains("no topics");
        enrich.terminate().finish();
    }

    private static long letters(JsonNode status) {
        return status.path("deadLetters")
                .valueStream()
                .mapToLong(letters -> letters.path("count").asLong())
                .sum();
    }

    /** -1 until both groups are there. */
    private static long waiting(JsonNode status) {
        JsonNode groups = status.path("groups");
        return groups.size() < 2
                ? -1
                : groups.valueStream()
                        .mapToLong(group -> group.path("waiting").asLong())
                        .sum();
    }

    private static JsonNode group(JsonNode status, String name) {
        return status.path("groups")
                .valueStream()
                .filter(group -> group.path("name").asString().equals(name))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
    }

    private JsonNode status() throws Exception {
        return ArticleJson.readTree(run("--json").out());
    }

    private static CommandRun.Result run(String... options) {
        String[] all =
                Stream.concat(Stream.of("status"), Arrays.stream(options)).toArray(String[]::new);
        return BROKER.start(Map.of(), all).finish();
    }

    private static void publish(String... values) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(TOPICS.raw(), value)).get();
            }
        }
    }
}
