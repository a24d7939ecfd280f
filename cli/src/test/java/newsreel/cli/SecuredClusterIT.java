package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.AclTable.Row;
import newsreel.cli.access.Use;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.NewTopics;
import newsreel.cli.kafka.SecuredBroker;
import newsreel.cli.kafka.SecuredBroker.Port;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command as a user who may do what {@code ops/ACLS.md} says, and nothing else. */
class SecuredClusterIT {
    private static final TopicNames TOPICS = TopicNames.standard();

    @RegisterExtension
    private static final SecuredBroker BROKER = SecuredBroker.authorizing();

    @TempDir
    private Path directory;

    @BeforeAll
    static void prepare() throws Exception {
        for (String user : AclTable.read().stream().map(Row::command).distinct().toList()) {
            BROKER.addUser(user);
        }
        Kafka kafka = new Kafka(open());
        kafka.prepareTopics(TOPICS, 1, Optional.of((short) 1), said -> {});
        kafka.prepareTrends(TOPICS, 1, Optional.of((short) 1), said -> {});
    }

    @BeforeEach
    void grant() throws Exception {
        try (Admin admin = BROKER.admin()) {
            List<String> made = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("newsreel-"))
                    .toList();
            admin.deleteTopics(made).all().get();
            admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get();
            admin.createAcls(AclTable.read().stream().flatMap(Row::grants).toList())
                    .all()
                    .get();
        }
    }

    @Test
    void shouldRunThePipelineWithNoMoreThanTheTableGrants() throws Exception {
        Path story = Files.writeString(directory.resolve("story.txt"), "Rates rise\n\nThe bank raised its rate.\n");
        Path out = directory.resolve("out");
        CommandRun enrich =
                start("enrich", "--state-dir", directory.resolve("state").toString());
        CommandRun count =
                start("count", "--state-dir", directory.resolve("state").toString());
        CommandRun sink = start("sink", "--out", out.toString());
        CommandRun serve = start("serve", "--index", directory.resolve("index").toString(), "--listen", "127.0.0.1:0");
        assertThat(run("ingest", story.toString()).err()).contains("1 published, 0 left out");
        publish("no article");

        assertThat(run("tail", "--from-beginning", "--max-articles", "1").out()).contains("Rates rise");
        Await.until("the file", () -> FiledArticles.files(out), files -> files.size() == 1);
        Await.until("the trend", () -> run("trends", "--topic", "economy").out(), said -> said.contains("economy"));
        Await.until("the dead letter", () -> run("dead-letters").err(), said -> said.contains("1 dead letter"));
        assertThat(run("dead-letters", "--replay").err()).contains("1 replayed: 0 enriched, 1 dead letters again");
        assertThat(run("diff", "--with", out.toString(), "--sample", "1").out())
                .startsWith("1 article, 0 of them differ");
        assertThat(run("status").out())
                .contains(TOPICS.raw(), TOPICS.deadLetter(), "newsreel-enrich", "newsreel-sink", "newsreel-index-");

        assertThat(enrich.terminate().finish().err())
                .contains("1 enriched")
                .doesNotContain("not allowed", "not checked");
        assertThat(count.terminate().finish().err()).contains("1 counted").doesNotContain("not allowed", "not checked");
        assertThat(sink.terminate().finish().err()).contains("1 filed").doesNotContain("not allowed", "not checked");
        assertThat(serve.terminate().finish().err())
                .contains("the page is at")
                .doesNotContain("not allowed", "not checked");
    }

    @Test
    void shouldGoOnAndWarnWhereItMayNotSeeHowATopicIsSet() throws Exception {
        take(AclTable.row("sink", TOPICS.enriched()).grants().filter(SecuredClusterIT::isToSeeSettings));

        Kafka kafka = Kafka.of(BROKER.address(Port.USERS), login("sink"));
        List<String> warnings = Await.until(
                "the warning",
                () -> {
                    List<String> said = new ArrayList<>();
                    kafka.prepareTopics(TOPICS, Use.READ_ENRICHED, NewTopics.of(1, Optional.of((short) 1)), said::add);
                    return said;
                },
                said -> !said.isEmpty());

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("the settings of news.enriched are not checked")
                .contains("not allowed: DescribeConfigs on topic news.enriched")
                .contains("kafka-acls.sh", "--add", "User:sink", "--operation DescribeConfigs --topic news.enriched");
    }

    private static boolean isToSeeSettings(AclBinding binding) {
        return binding.entry().operation() == AclOperation.DESCRIBE_CONFIGS;
    }

    /** What is taken away, from whom, and what must be in the answer. */
    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(
                        "ingest", TOPICS.raw(), List.of("Write on topic news.raw", "User:ingest", "--topic news.raw")),
                Arguments.of("enrich", TOPICS.rekeyed(), List.of("Read and Write on topic news.raw-rekeyed")),
                Arguments.of("enrich", "newsreel-enrich", List.of("Read on consumer group newsreel-enrich", "--group")),
                Arguments.of("enrich", "newsreel-enrich-*", List.of("Create", "--topic newsreel-enrich-")),
                Arguments.of("enrich", "newsreel-enrich*", List.of("--transactional-id newsreel-enrich", "prefixed")),
                Arguments.of("count", TOPICS.trends(), List.of("Write on topic news.trends", "User:count")),
                Arguments.of("count", "newsreel-count", List.of("Read on consumer group newsreel-count", "--group")),
                Arguments.of("trends", TOPICS.trends(), List.of("Read on topic news.trends", "User:trends")),
                Arguments.of("sink", TOPICS.enriched(), List.of("Read on topic news.enriched", "User:sink")),
                Arguments.of("sink", "newsreel-sink", List.of("Read on consumer group newsreel-sink")),
                Arguments.of("tail", "newsreel-tail-*", List.of("--group newsreel-tail-", "prefixed")));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("rows")
    void shouldSayWhatIsMissing(String command, String name, List<String> words) throws Exception {
        take(AclTable.row(command, name).grants());

        CommandRun.Result result = start(command, options(command)).finish();

        assertThat(result.exitCode()).isEqualTo(1);
        // What Kafka Streams logs of it beside is Kafka's own.
        String said = result.err()
                .lines()
                .filter(line -> line.contains("newsreel " + command + ": "))
                .collect(Collectors.joining("\n"));
        assertThat(said)
                .contains(words)
                .contains("kafka-acls.sh", "--add", "User:")
                .doesNotContain("Exception");
    }

    private String[] options(String command) {
        return switch (command) {
            case "ingest" -> new String[] {CommandRun.HOME.resolve("README.md").toString()};
            case "enrich" ->
                new String[] {
                    "--application-id",
                    "newsreel-enrich",
                    "--state-dir",
                    directory.resolve("state").toString()
                };
            case "count" ->
                new String[] {"--state-dir", directory.resolve("state").toString()};
            case "sink" -> new String[] {"--out", directory.resolve("out").toString()};
            default -> new String[] {};
        };
    }

    private static void take(Stream<AclBinding> grants) throws Exception {
        try (Admin admin = BROKER.admin()) {
            admin.deleteAcls(grants.map(AclBinding::toFilter).toList()).all().get();
        }
    }

    private static CommandRun.Result run(String command, String... options) {
        return start(command, options).finish();
    }

    /** The command as the user of its name. */
    private static CommandRun start(String command, String... options) {
        String[] all = Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
        return CommandRun.start(
                Map.of(
                        "NEWSREEL_BOOTSTRAP_SERVERS", BROKER.address(Port.USERS),
                        "NEWSREEL_COMMAND_CONFIG", login(command).toString()),
                all);
    }

    private static Path login(String user) {
        return BROKER.file("security.protocol=SASL_PLAINTEXT", SecuredBroker.scram(user, SecuredBroker.PASSWORD));
    }

    private static Map<String, Object> open() {
        return new HashMap<>(Map.of("bootstrap.servers", BROKER.address(Port.OPEN)));
    }

    private static void publish(String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(open(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPICS.raw(), value)).get();
        }
    }
}
