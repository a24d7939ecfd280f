package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages as processes of their own on one broker, as on a cluster. */
class StagesIT {

    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private TopicNames pipeline = TopicNames.standard();

    /** One broker for both: what one pipeline has is new to the other. */
    @ParameterizedTest
    @ValueSource(strings = {TopicNames.STANDARD_PREFIX, "wire.desk_2"})
    void aFileDroppedInAWatchedFolderComesOutAsJsonAndEachStageStopsCleanly(String prefix) throws Exception {
        pipeline = new TopicNames(prefix);
        Path in = Files.createDirectory(directory.resolve("in"));
        Path out = directory.resolve("out");
        CommandRun ingest = start("ingest", "--watch", in.toString());
        CommandRun enrich =
                start("enrich", "--state-dir", directory.resolve("state").toString());
        CommandRun sink = start("sink", "--out", out.toString());
        CommandRun tail = start("tail", "--from-beginning", "--max-articles", "2");
        CommandRun lines = start("tail", "--from-beginning", "--max-articles", "2", "--json");

        Files.writeString(
                in.resolve("story.txt"), "Rates rise\n\nThe bank raised its rate on Friday to 5%, it said.\n");
        Await.until("the story's file", () -> FiledArticles.files(out), files -> files.size() == 1);
        publish("{\"id\":\"other\",\"headline\":\"From elsewhere\",\"content\":\"Copy.\"}");
        publish("no article");
        Await.until("the other article's file", () -> FiledArticles.files(out), files -> files.size() == 2);

        assertThat(tail.finish().out()).contains("Rates rise").contains("From elsewhere");
        assertThat(lines.finish().out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
        Await.until("the dead letter", enrich::err, said -> said.contains("dead letter from " + pipeline.raw() + "-"));
        assertThat(stopped(ingest)).contains("1 published, 0 left out");
        assertThat(stopped(enrich)).contains("2 enriched, 0 duplicates, 1 dead letter");
        assertThat(stopped(sink)).contains("2 filed, 0 set aside");
    }

    @Test
    void eachStageTellsHowItIs() throws Exception {
        pipeline = new TopicNames("health");
        Path article = Files.writeString(directory.resolve("story.txt"), "Rates rise\n\nThe bank raised its rate.\n");
        CommandRun enrich =
                start("enrich", "--state-dir", directory.resolve("state").toString(), "--admin", "127.0.0.1:0");
        CommandRun sink = start("sink", "--out", directory.resolve("out").toString(), "--admin", "127.0.0.1:0");
        start("ingest", article.toString()).finish();

        Await.until(
                "the enriched article",
                () -> metrics(enrich),
                told -> told.contains("newsreel_articles_total{outcome=\"enriched\",stage=\"enrich\"} 1.0"));
        Await.until(
                "the filed article",
                () -> metrics(sink),
                told -> told.contains("newsreel_articles_total{outcome=\"filed\",stage=\"sink\"} 1.0"));

        // Work begins before the group has settled, and its lag is told a fetch later.
        Await.until(
                "enrich to be ready",
                () -> ask(enrich, "/health/ready"),
                "{\"stage\":\"enrich\",\"status\":\"up\"}"::equals);
        assertThat(ask(sink, "/health/live")).isEqualTo("{\"stage\":\"sink\",\"status\":\"up\"}");
        Await.until(
                "nothing to wait",
                () -> metrics(enrich),
                told -> told.contains("newsreel_waiting_records{stage=\"enrich\"} 0.0"));
        assertThat(metrics(enrich)).contains("kafka_stream_");
        assertThat(metrics(sink)).contains("kafka_consumer_");
        stopped(enrich);
        stopped(sink);
    }

    private static String metrics(CommandRun stage) throws Exception {
        return ask(stage, "/metrics");
    }

    /** Asks at the address that the stage has named; nothing before it has. */
    private static String ask(CommandRun stage, String path) throws Exception {
        Matcher named =
                Pattern.compile("health and metrics at (http://[0-9.:]+)/").matcher(stage.err());
        if (!named.find()) {
            return "";
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(named.group(1) + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void dataInUseByAnotherBrokerIsNamedWithoutAStack() {
        CommandRun.Result result = CommandRun.run(
                "",
                "run",
                "--data",
                BROKER.data().toString(),
                "--out",
                directory.resolve("out").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("in use by another Kafka broker").doesNotContain("\tat ");
    }

    @Test
    void aBrokerThatIsAwayIsNamed() throws IOException {
        // Bound, so that nobody else can have the port; but it does not listen.
        try (Socket silent = new Socket()) {
            silent.bind(new InetSocketAddress("127.0.0.1", 0));
            String away = "127.0.0.1:" + silent.getLocalPort();
            CommandRun.Result result = CommandRun.start(
                            Map.of("NEWSREEL_BOOTSTRAP_SERVERS", away),
                            "ingest",
                            "--wait",
                            "1s",
                            CommandRun.HOME + "/README.md")
                    .finish();
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains("Kafka at " + away + " does not answer; waiting for it")
                    .contains("did not answer for 1 s")
                    .doesNotContain("WARN")
                    .doesNotContain("\tat ");
        }
    }

    /** As any client does that knows nothing of ours: without a key. */
    private void publish(String value) throws Exception {
        Map<String, Object> client =
                new HashMap<>(Kafka.of(BROKER.bootstrapServers(), null).client());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(pipeline.raw(), value)).get();
        }
    }

    private CommandRun start(String... args) {
        return BROKER.start(Map.of("NEWSREEL_TOPIC_PREFIX", pipeline.prefix()), args);
    }

    private static String stopped(CommandRun run) {
        return run.terminate().finish().err();
    }
}
