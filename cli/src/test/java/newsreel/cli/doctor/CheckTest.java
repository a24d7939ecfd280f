package newsreel.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsreel.article.TopicNames;
import newsreel.cli.doctor.ServerSeen.Reach;
import newsreel.cli.kafka.ExaminedTopic;
import newsreel.cli.kafka.TopicProblem;
import newsreel.cli.kafka.TopicSettings;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Set<AclOperation> ALL = EnumSet.allOf(AclOperation.class);
    private static final TopicNames NAMES = TopicNames.standard();
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final ServerSeen SERVER = new ServerSeen("kafka:9092", Reach.ANSWERS, "");

    private List<ServerSeen> servers = List.of(SERVER);
    private List<ServerSeen> brokers = List.of(new ServerSeen("kafka:9092", Reach.CONNECTED, ""));
    private Map<String, Short> features = Map.of("transaction.version", (short) 2, "group.version", (short) 1);
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "socket.request.max.bytes", "104857600"));
    private ClientSeen client = ClientSeen.of(Map.of("bootstrap.servers", "kafka:9092"));
    private Set<AclOperation> onCluster = ALL;
    private List<ExaminedTopic> topics = List.of(
            topic("news.raw", 6),
            topic("news.raw-rekeyed", 6),
            topic("news.enriched", 6),
            topic("news.dead-letter", 6),
            topic("news.trends", 6));
    private Map<String, Set<AclOperation>> groups = Map.of();
    private Instant newest = NOW.minusSeconds(1);
    private Set<String> commands = Set.of();
    private List<PlaceSeen> places = List.of();

    @Test
    void shouldFindAllInOrder() {
        assertThat(findings())
                .allMatch(finding -> finding.verdict() == Verdict.OK)
                .extracting(Finding::line)
                .contains(
                        "ok    server: kafka:9092 answers",
                        "ok    broker: kafka:9092 takes connections",
                        "ok    topic: news.raw has 6 partitions, 1 replica, kept for ever",
                        "ok    topic: news.trends has 6 partitions, 1 replica, kept for ever",
                        "ok    rights: this user may enrich",
                        "ok    rights: this user may count",
                        "ok    clock: no record is dated ahead of this machine");
    }

    @Test
    void shouldFailWhereNoServerAnswers() {
        servers = List.of(
                new ServerSeen("kafak:9092", Reach.UNKNOWN, ""),
                new ServerSeen("kafka:9093", Reach.REFUSED, ""),
                new ServerSeen("kafka:22", Reach.NO_KAFKA, ""),
                new ServerSeen("kafka:9094", Reach.TURNED_AWAY, "set security.protocol=SSL"));
        List<Finding> findings = Check.ALL.stream()
                .flatMap(check ->
                        check.of(new Seen(NAMES, commands, client, servers, Optional.empty(), places, NOW)).stream())
                .toList();
        assertThat(findings).hasSize(4).allMatch(finding -> finding.verdict() == Verdict.FAIL);
        assertThat(findings.get(0).line()).startsWith("FAIL  server: kafak:9092 is at no address that is known here; ");
        assertThat(findings.get(3).what()).contains("set security.protocol=SSL");
    }

    @Test
    void shouldWarnOfAServerThatOthersStandInFor() {
        servers = List.of(SERVER, new ServerSeen("kafka-2:9092", Reach.SILENT, "connect timed out"));
        assertThat(worst()).isEqualTo(Verdict.WARN);
    }

    @Test
    void shouldFailWhereABrokerNamesAnAddressThatIsNoneHere() {
        brokers = List.of(new ServerSeen("inside:19092", Reach.UNKNOWN, ""));
        assertThat(only("broker").line())
                .contains("inside:19092")
                .contains("advertised.listeners")
                .startsWith("FAIL");
    }

    @Test
    void shouldFailWhereTransactionsCannotBeOpened() {
        settings.put("transaction.state.log.min.isr", "2");
        assertThat(only("transactions").verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void shouldFailWhereTheBrokersRefuseTheTimesThatAreAskedFor() {
        settings.put("transaction.max.timeout.ms", "900000");
        settings.put("group.min.session.timeout.ms", "6000");
        settings.put("group.max.session.timeout.ms", "1800000");
        assertThat(only("transactions").verdict()).isEqualTo(Verdict.OK);
        client = ClientSeen.of(Map.of(
                "bootstrap.servers",
                "kafka:9092",
                "producer.transaction.timeout.ms",
                "900001",
                "session.timeout.ms",
                "100"));
        assertThat(findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .extracting(Finding::line)
                .containsExactly(
                        "FAIL  transactions: transaction.timeout.ms=900001 is more than the brokers allow, "
                                + "transaction.max.timeout.ms=900000; set transaction.timeout.ms to 900000 or less in the file of "
                                + "--command-config, or transaction.max.timeout.ms of the brokers to more",
                        "FAIL  transactions: session.timeout.ms=100 is less than the brokers allow, "
                                + "group.min.session.timeout.ms=6000; set session.timeout.ms to 6000 or more in the file of "
                                + "--command-config, or group.min.session.timeout.ms of the brokers to less");
        client = ClientSeen.of(Map.of("bootstrap.servers", "kafka:9092", "commit.interval.ms", "60000"));
        assertThat(only("transactions").line()).startsWith("FAIL").contains("ommit interval", "--command-config");
    }

    @Test
    void shouldWarnWherePositionsAskForMoreBrokersThanThereAre() {
        settings.put("offsets.topic.replication.factor", "3");
        assertThat(only("transactions").line())
                .startsWith("warn  transactions: offsets.topic.replication.factor=3 with 1 broker: no group can say");
    }

    @Test
    void shouldWarnWhereTransactionsAskForMoreBrokersThanThereAre() {
        settings.put("transaction.state.log.replication.factor", "3");
        assertThat(only("transactions").verdict()).isEqualTo(Verdict.WARN);
        assertThat(only("transactions").wayOut()).contains("replication.factor to 1");
    }

    @Test
    void shouldFailWhereTheLargestArticleIsRefused() {
        settings.put("socket.request.max.bytes", "1000000");
        assertThat(findings())
                .anyMatch(finding -> finding.verdict() == Verdict.FAIL
                        && finding.what().contains("socket.request.max.bytes=1000000"));
    }

    @Test
    void shouldWarnOfWhatIsNotToBeSeen() {
        settings.clear();
        features = Map.of();
        assertThat(only("transactions").verdict()).isEqualTo(Verdict.WARN);
        assertThat(only("features").verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void shouldWarnOfOldTransactions() {
        features = Map.of("transaction.version", (short) 1);
        assertThat(only("features").line()).startsWith("warn").contains("transaction.version=2");
    }

    @Test
    void shouldTellEachTopicThatIsNotAsItShouldBe() {
        topics = List.of(
                new ExaminedTopic(
                        "news.raw",
                        6,
                        1,
                        Optional.of(new TopicSettings(Duration.ofDays(7), -1, "compact", "producer")),
                        List.of(new TopicProblem("news.raw has cleanup.policy=compact", "kafka-configs.sh")),
                        List.of(),
                        ALL),
                topic("news.raw-rekeyed", 3),
                topic("news.enriched", 2));
        assertThat(findings())
                .extracting(Finding::line)
                .contains(
                        "FAIL  topic: news.raw has cleanup.policy=compact; mend it with: kafka-configs.sh",
                        "FAIL  topic: news.raw-rekeyed has 3 partitions, but news.raw has 6; give both the same number",
                        "warn  topic: news.dead-letter does not exist; the first command that uses it makes it, if its user may")
                .anyMatch(line -> line.startsWith("warn  topic: news.enriched has 2 partitions, but news.raw has 6"));
    }

    @Test
    void shouldFailForWantOfRightsWhereTheCommandIsToBeRun() {
        topics = List.of(
                topic("news.raw", 6),
                topic("news.raw-rekeyed", 6),
                topic("news.dead-letter", 6),
                topic("news.trends", 6),
                new ExaminedTopic(
                        "news.enriched", 6, 1, Optional.empty(), List.of(), List.of(), Set.of(AclOperation.DESCRIBE)));
        groups = Map.of("newsreel-sink", Set.of());
        assertThat(rights())
                .filteredOn(finding -> finding.verdict() == Verdict.OK)
                .extracting(Finding::what)
                .containsExactly("this user may ingest", "this user may trends", "this user may dead-letters");
        assertThat(worst()).isEqualTo(Verdict.WARN);
        commands = Set.of("sink");
        assertThat(rights())
                .singleElement()
                .extracting(Finding::line)
                .asString()
                .startsWith(
                        "FAIL  rights: this user may not sink, for want of READ news.enriched, READ group newsreel-sink;")
                .contains("kafka-acls.sh --add --allow-principal User:NAME --operation READ --topic news.enriched");
    }

    @Test
    void shouldTellWhatATopicKeepsAndWhoCannotReadIt() {
        topics = List.of(
                topic("news.raw", 6, new TopicSettings(Duration.ofDays(30), 50_000_000_000L, "delete", "producer")),
                topic("news.enriched", 6, new TopicSettings(Duration.ofDays(90), -1, "compact,delete", "zstd")));
        assertThat(findings())
                .extracting(Finding::line)
                .contains(
                        "ok    topic: news.raw has 6 partitions, 1 replica, kept for 30 days, up to 50.0 GB a partition")
                .anyMatch(
                        line -> line.startsWith(
                                "warn  topic: news.enriched has 6 partitions, 1 replica, the last record"
                                        + " of each key, kept for 90 days, packed by the broker with zstd, which some clients"));
    }

    @Test
    void shouldWarnWherePositionsAreSoonForgotten() {
        settings.put("offsets.retention.minutes", "10080");
        assertThat(only("positions").line())
                .startsWith("ok    positions: how far a stage has read is remembered for 7 days");
        settings.put("offsets.retention.minutes", "60");
        assertThat(only("positions").verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void shouldMissTheTopicOfTrendsWhereItIsCounted() {
        topics = topics.subList(0, 4);
        assertThat(findings()).noneMatch(finding -> finding.what().contains("news.trends does not exist"));
        commands = Set.of("count");
        assertThat(findings()).anyMatch(finding -> finding.what().contains("news.trends does not exist"));
    }

    @Test
    void shouldAskForTheRightToMakeTopicsThatAreMissing() {
        topics = List.of();
        onCluster = Set.of(AclOperation.DESCRIBE);
        assertThat(rights()).allMatch(finding -> finding.verdict() == Verdict.WARN);
        onCluster = ALL;
        assertThat(rights()).allMatch(finding -> finding.verdict() == Verdict.OK);
    }

    @Test
    void shouldWarnOfClocksThatDiffer() {
        newest = NOW.plusSeconds(37);
        assertThat(only("clock").line()).startsWith("warn  clock: a record is dated 37 s ahead of this machine");
    }

    @Test
    void shouldLookForRoomAndRights() {
        places = List.of(
                new PlaceSeen("--out", Path.of("out"), "out: permission denied", 0),
                new PlaceSeen("--index", Path.of("index"), "", 50L * 1024 * 1024),
                new PlaceSeen("--state-dir", Path.of("state"), "", 500L * 1024 * 1024));
        assertThat(only("--out").line()).startsWith("FAIL  --out: out cannot be written to (out: permission denied)");
        assertThat(only("--index").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(only("--state-dir").verdict()).isEqualTo(Verdict.WARN);
    }

    private static ExaminedTopic topic(String name, int partitions) {
        return topic(name, partitions, new TopicSettings(Duration.ofMillis(-1), -1, "delete", "producer"));
    }

    private static ExaminedTopic topic(String name, int partitions, TopicSettings settings) {
        return new ExaminedTopic(name, partitions, 1, Optional.of(settings), List.of(), List.of(), ALL);
    }

    private List<Finding> rights() {
        return findings().stream()
                .filter(finding -> finding.check().equals("rights"))
                .toList();
    }

    private Finding only(String check) {
        List<Finding> of = findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
        assertThat(of).hasSize(1);
        return of.get(0);
    }

    private Verdict worst() {
        return findings().stream().map(Finding::verdict).max(Verdict::compareTo).orElseThrow();
    }

    private List<Finding> findings() {
        ClusterSeen cluster =
                new ClusterSeen(brokers, features, settings, onCluster, topics, groups, Optional.of(newest));
        Seen seen = new Seen(NAMES, commands, client, servers, Optional.of(cluster), places, NOW);
        return Check.ALL.stream().flatMap(check -> check.of(seen).stream()).toList();
    }
}
