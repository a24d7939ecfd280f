package newsreel.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.doctor.ServerSeen.Reach;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the doctor sees of a real broker, sound and not. */
class DoctorIT {
    private static final TopicNames NAMES = new TopicNames("ill");

    @TempDir
    static Path data;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(data.resolve("kafka"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void shouldFindNothingWrongWhereAllIsSound() throws Exception {
        TopicNames names = new TopicNames("well");
        kafka().prepareTopics(names, 2, Optional.empty(), said -> {});
        kafka().prepareTrends(names, 2, Optional.empty(), said -> {});
        Run run = run("--topic-prefix=well", "--out=" + data.resolve("out"), "ingest", "enrich", "sink", "count");
        assertThat(run.exitCode).as(run.out).isZero();
        assertThat(run.out.lines())
                .allMatch(line -> line.startsWith("ok    "))
                .contains(
                        "ok    server: " + broker.bootstrapServers() + " answers",
                        "ok    topic: well.raw has 2 partitions, 1 replica, kept for ever",
                        "ok    topic: well.trends has 2 partitions, 1 replica, the last record of each key, kept for ever",
                        "ok    rights: this user may enrich",
                        "ok    rights: this user may count");
    }

    @Test
    void shouldTellOfEachTopicThatIsIll() throws Exception {
        try (Admin admin = kafka().admin()) {
            admin.createTopics(List.of(
                            new NewTopic(NAMES.raw(), 3, (short) 1)
                                    .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact")),
                            new NewTopic(NAMES.rekeyed(), 1, (short) 1),
                            new NewTopic(NAMES.trends(), 1, (short) 1),
                            new NewTopic(NAMES.enriched(), 1, (short) 1)
                                    .configs(Map.of(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2"))))
                    .all()
                    .get();
        }
        Run run = run("--topic-prefix=ill", "--json");
        JsonNode told = JsonMapper.shared().readTree(run.out);
        assertThat(run.exitCode).isEqualTo(1);
        assertThat(told.get("verdict").stringValue()).isEqualTo("fail");
        assertThat(failures(told))
                .anyMatch(failure -> failure.contains("ill.raw has cleanup.policy=compact"))
                .anyMatch(failure -> failure.contains("ill.raw-rekeyed has 1 partition, but ill.raw has 3"))
                .anyMatch(failure -> failure.contains("ill.enriched") && failure.contains("min.insync.replicas=2"))
                .anyMatch(failure -> failure.contains("ill.trends has cleanup.policy=delete"))
                .anyMatch(failure -> failure.contains("max.message.bytes"));
        assertThat(told.get("findings").findValuesAsString("what")).contains("ill.dead-letter does not exist");
    }

    @Test
    void shouldTellHowFarItGotWithAServer() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThat(reach("127.0.0.1:" + mute.getLocalPort())).isEqualTo(Reach.NO_KAFKA);
        }
        assertThat(reach("127.0.0.1:1")).isEqualTo(Reach.REFUSED);
        assertThat(reach("no.such.host.invalid:9092")).isEqualTo(Reach.UNKNOWN);
        assertThat(reach("nonsense")).isEqualTo(Reach.UNKNOWN);
        assertThat(reach(broker.bootstrapServers())).isEqualTo(Reach.ANSWERS);
    }

    @Test
    void shouldLookAtDirectoriesWithoutMakingThem() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        Path missing = data.resolve("missing").resolve("below");
        assertThat(PlaceLook.of("--out", file.resolve("out")).trouble()).contains("file: is no directory");
        assertThat(PlaceLook.of("--out", missing).trouble()).isEmpty();
        assertThat(PlaceLook.of("--out", missing).usableBytes()).isPositive();
        assertThat(missing.getParent()).doesNotExist();
    }

    private static Reach reach(String address) throws InterruptedException {
        return ServerLook.answering(address, kafka()).reach();
    }

    private static Kafka kafka() {
        return new Kafka(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static List<String> failures(JsonNode told) {
        return told.get("findings")
                .valueStream()
                .filter(finding -> finding.get("verdict").stringValue().equals("fail"))
                .map(finding -> finding.get("what").stringValue())
                .toList();
    }

    private record Run(int exitCode, String out) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = new CommandLine(new DoctorCommand());
            String[] all = new String[args.length + 1];
            all[0] = "--bootstrap-servers=" + broker.bootstrapServers();
            System.arraycopy(args, 0, all, 1, args.length);
            return new Run(line.execute(all), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
