package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.access.Denial;
import newsreel.cli.access.Use;
import newsreel.streams.StreamsTimeouts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSetupIT {
    private static final Optional<Short> ONE_REPLICA = Optional.of((short) 1);

    @TempDir
    private static Path data;

    private static EmbeddedBroker broker;
    private static Admin admin;
    private static Kafka kafka;

    private final List<String> said = new ArrayList<>();

    /** With the broker's defaults as a cluster has them, not as the embedded one sets them. */
    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(
                data, Ports::free, Map.of("log.message.timestamp.type", "CreateTime", "log.retention.ms", "604800000"));
        kafka = new Kafka(Map.of("bootstrap.servers", broker.bootstrapServers()));
        admin = kafka.admin();
    }

    @AfterAll
    static void stopBroker() {
        admin.close();
        broker.close();
    }

    @Test
    void shouldHaveTheBrokerDateRecordsAndKeepThem() throws Exception {
        TopicNames names = new TopicNames("fresh");

        PreparedTopic raw = prepare(names, 3);

        assertThat(raw).isEqualTo(new PreparedTopic(3, 1));
        for (String topic : List.of(names.raw(), names.rekeyed(), names.enriched(), names.deadLetter())) {
            assertThat(setting(topic, "message.timestamp.type")).isEqualTo("LogAppendTime");
            assertThat(setting(topic, "retention.ms")).isEqualTo("-1");
        }
    }

    @Test
    void shouldLeaveWhatAnotherInstanceHasMadeMeanwhileAsItIs() throws Exception {
        TopicNames names = new TopicNames("meanwhile");
        prepare(names, 3);

        new TopicCreation(admin, names, Denial.ofSomebody())
                .create(PipelineTopic.all(names), NewTopics.of(6, Optional.empty()));

        assertThat(prepare(names, 3)).isEqualTo(new PreparedTopic(3, 1));
    }

    @Test
    void shouldNameATopicThatSomebodyElseMadeAndTheCommandThatMendsIt() throws Exception {
        TopicNames names = new TopicNames("foreign");
        create(names.raw(), 2, Map.of());

        assertThatThrownBy(() -> prepare(names, 3))
                .hasMessageContaining("message.timestamp.type=CreateTime")
                .hasMessageContaining("retention.ms=604800000")
                .hasMessageContaining("max.message.bytes=1048588")
                .hasMessageContaining("kafka-configs.sh --alter --entity-type topics --entity-name foreign.raw");
    }

    @Test
    void shouldTakeARetentionThatSomebodyDecidedOn() throws Exception {
        TopicNames names = new TopicNames("decided");
        create(
                names.raw(),
                2,
                Map.of(
                        "message.timestamp.type", "LogAppendTime",
                        "retention.ms", "86400000",
                        "cleanup.policy", "delete",
                        "max.message.bytes", "20000000"));

        assertThat(prepare(names, 3)).isEqualTo(new PreparedTopic(2, 1));
    }

    @Test
    void shouldGiveNewTopicsWhatWasChosenAndSayWhereOldOnesHaveOther() throws Exception {
        TopicNames names = new TopicNames("chosen");
        Retention month = new Retention(
                Map.of(Held.RAW, Duration.ofDays(30), Held.ENRICHED, Duration.ofDays(90)),
                Map.of(Held.RAW, 2_000_000_000L));
        NewTopics wanted = new NewTopics(Optional.of(1), ONE_REPLICA, month, true, Optional.of("gzip"));
        kafka.prepareTopics(names, Use.ALL, wanted, said::add);
        kafka.prepareTopics(names, Use.ALL, wanted, said::add);

        assertThat(said).isEmpty();
        assertThat(setting(names.raw(), "retention.ms")).isEqualTo("2592000000");
        assertThat(setting(names.rekeyed(), "retention.ms")).isEqualTo("2592000000");
        assertThat(setting(names.deadLetter(), "retention.ms")).isEqualTo("-1");
        assertThat(setting(names.rekeyed(), "retention.bytes")).isEqualTo("2000000000");
        assertThat(setting(names.raw(), "segment.bytes")).isEqualTo("500000000");
        assertThat(setting(names.enriched(), "retention.bytes")).isEqualTo("-1");
        assertThat(setting(names.enriched(), "cleanup.policy")).isEqualTo("compact,delete");
        assertThat(setting(names.enriched(), "compression.type")).isEqualTo("gzip");

        NewTopics other = new NewTopics(Optional.of(1), ONE_REPLICA, month, true, Optional.of("zstd"));
        kafka.prepareTopics(names, Use.READ_ENRICHED, other, said::add);
        assertThat(said)
                .singleElement()
                .asString()
                .contains("chosen.enriched is there already, and keeps compression.type=gzip, not zstd")
                .contains("--entity-name chosen.enriched --add-config compression.type=zstd");
    }

    @Test
    void shouldSayWhereATopicIsOfAnotherSizeThanAsked() throws Exception {
        TopicNames names = new TopicNames("sized");
        kafka.prepareTopics(names, Use.ALL, NewTopics.of(2, ONE_REPLICA), said::add);
        Retention some = new Retention(Map.of(), Map.of(Held.DEAD_LETTERS, 500_000_000L));
        assertThat(said).isEmpty();

        NewTopics more = new NewTopics(Optional.of(4), Optional.of((short) 3), some, false, Optional.empty());
        kafka.prepareTopics(names, Use.ALL, more, said::add);
        assertThat(said)
                .contains(
                        "sized.raw is there already, and has 2 partitions, not 4, and with more its ids move away from their "
                                + "versions: another --topic-prefix makes new ones",
                        "sized.enriched is there already, and has 1 replica, not 3: kafka-reassign-partitions.sh gives it others",
                        "sized.dead-letter is there already, and has 2 partitions, not 4; mend it with: kafka-topics.sh --alter "
                                + "--topic sized.dead-letter --partitions 4",
                        "sized.dead-letter is there already, and keeps retention.bytes=-1, not 500000000; mend it with: "
                                + "kafka-configs.sh --alter --entity-type topics --entity-name sized.dead-letter "
                                + "--add-config retention.bytes=500000000");

        said.clear();
        kafka.prepareTopics(names, Use.READ_ENRICHED, NewTopics.of(1, Optional.empty()), said::add);
        assertThat(said)
                .singleElement()
                .asString()
                .contains("sized.enriched is there already, and has 2 partitions, not 1, and no topic gets fewer");
        assertThat(TopicExamination.of(admin, names, more))
                .filteredOn(topic -> topic.name().equals(names.deadLetter()))
                .singleElement()
                .satisfies(topic -> assertThat(topic.otherwise()).hasSize(3));
    }

    @Test
    void shouldSayHowManyReplicasThereCanBe() {
        TopicNames names = new TopicNames("replicated");
        assertThatThrownBy(() -> kafka.prepareTopics(names, 1, Optional.of((short) 3), said::add))
                .hasMessageContaining("replicated.raw cannot be created: ")
                .hasMessageContaining("--replication");
    }

    @Test
    void shouldTakeACompactionOfTheEnrichedThatSomebodyDecidedOnAndNoOther() throws Exception {
        TopicNames names = new TopicNames("compacted");
        Map<String, String> compacted = Map.of(
                "message.timestamp.type", "LogAppendTime",
                "retention.ms", "-1",
                "cleanup.policy", "compact",
                "max.message.bytes", "20000000");
        create(names.enriched(), 1, compacted);
        create(names.raw(), 1, compacted);

        kafka.prepareTopics(names, Use.READ_ENRICHED, NewTopics.of(1, ONE_REPLICA), said::add);
        assertThatThrownBy(() -> kafka.prepareTopics(names, Use.INGEST, NewTopics.of(1, ONE_REPLICA), said::add))
                .hasMessageContaining("compacted.raw has cleanup.policy=compact");
    }

    @Test
    void shouldNameAVersionStoreOfAnotherNumberOfPartitionsAndTheWayOut() throws Exception {
        TopicNames names = new TopicNames("grown");
        prepare(names, 2);
        create("grown-changelog", 2, Map.of("cleanup.policy", "compact", "message.timestamp.type", "CreateTime"));
        check(Changelog.ofVersions(names, "grown-changelog"));
        admin.createPartitions(
                        Map.of(names.raw(), NewPartitions.increaseTo(4), names.rekeyed(), NewPartitions.increaseTo(4)))
                .all()
                .get();
        awaitPartitions(names.raw(), 4);

        assertThatThrownBy(() -> check(Changelog.ofVersions(names, "grown-changelog")))
                .hasMessageContaining("keeps the versions of 2 partitions, but grown.raw has 4")
                .hasMessageContaining("another prefix");
    }

    @Test
    void shouldNameAVersionStoreThatIsNotCompacted() throws Exception {
        TopicNames names = new TopicNames("deleting");
        prepare(names, 1);
        create("deleting-changelog", 1, Map.of("cleanup.policy", "compact,delete"));

        assertThatThrownBy(() -> check(Changelog.ofVersions(names, "deleting-changelog")))
                .hasMessageContaining("deleting-changelog has cleanup.policy=compact,delete")
                .hasMessageContaining("--add-config cleanup.policy=compact");
    }

    @Test
    void shouldKeepTheLastWordOnEachTrendAlone() throws Exception {
        TopicNames names = new TopicNames("trendy");
        prepare(names, 2);
        kafka.prepareTrends(names, 2, ONE_REPLICA, said::add);
        kafka.prepareTrends(names, 2, ONE_REPLICA, said::add);
        assertThat(setting(names.trends(), "cleanup.policy")).isEqualTo("compact");
        assertThat(setting(names.trends(), "message.timestamp.type")).isEqualTo("LogAppendTime");

        TopicNames foreign = new TopicNames("untrendy");
        create(foreign.trends(), 2, Map.of("message.timestamp.type", "LogAppendTime"));
        assertThatThrownBy(() -> kafka.prepareTrends(foreign, 2, ONE_REPLICA, said::add))
                .hasMessageContaining("untrendy.trends has cleanup.policy=delete")
                .hasMessageContaining("--add-config cleanup.policy=compact");
    }

    @Test
    void shouldNameCountsOfAnotherNumberOfPartitionsAndTheWayOut() throws Exception {
        TopicNames names = new TopicNames("counted");
        prepare(names, 2);
        create("counted-changelog", 1, Map.of("cleanup.policy", "compact"));
        assertThatThrownBy(() -> check(Changelog.ofCounts(names, "counted-changelog")))
                .hasMessageContaining("keeps the counts of 1 partitions, but counted.enriched has 2")
                .hasMessageContaining("another --application-id");
    }

    @Test
    void shouldTakeAVersionStoreThatIsNotThereYet() throws Exception {
        TopicNames names = new TopicNames("none");
        prepare(names, 1);
        check(Changelog.ofVersions(names, "none-changelog"));

        assertThat(said).as("what is said of a broker that answers").isEmpty();
    }

    private void check(Changelog store) throws InterruptedException {
        kafka.check(StreamsTimeouts.of(kafka.client()), TopicNames.standard(), List.of(store), said::add);
    }

    private PreparedTopic prepare(TopicNames names, int partitions) throws InterruptedException {
        return kafka.prepareTopics(names, partitions, ONE_REPLICA, said::add);
    }

    /** The controller has answered before the broker that is asked next has heard of it. */
    private static void awaitPartitions(String topic, int partitions) throws Exception {
        while (admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic)
                        .partitions()
                        .size()
                < partitions) {
            Thread.onSpinWait();
        }
    }

    private static void create(String topic, int partitions, Map<String, String> settings) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(settings)))
                .all()
                .get();
    }

    private static String setting(String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return config.get(name).value();
    }
}
