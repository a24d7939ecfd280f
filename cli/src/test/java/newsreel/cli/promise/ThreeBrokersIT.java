package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.Docker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of three, of which one is killed while articles flow: nobody notices, and nothing was on one disk only. */
class ThreeBrokersIT {
    private static final TopicNames TOPICS = TopicNames.standard();
    private static final int ARTICLES = 400;
    private static final int PORTIONS = 4;

    @TempDir
    private Path directory;

    @RegisterExtension
    private final LastWords lastWords = new LastWords(this::said);

    private final long seed = Long.getLong("newsreel.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Stories stories = Stories.of(ARTICLES, random);
    private KafkaCluster cluster;
    private Launcher launcher;
    private Feed feed;
    private Sinks sinks;

    @BeforeEach
    void start() throws Exception {
        Docker.assume();
        cluster = new KafkaCluster();
        launcher = new Launcher(directory, cluster::bootstrapServers);
        feed = launcher.feed();
        feed.start();
        launcher.enrich().start();
        sinks = launcher.sinks("articles", List.of());
        sinks.add();
    }

    @AfterEach
    void stop() {
        if (cluster != null) {
            launcher.made().stream().filter(Stage::isAlive).forEach(Stage::kill);
            cluster.close();
        }
    }

    private List<String> said() {
        return Stream.concat(cluster.lastWords().stream(), launcher.lastWords().stream())
                .toList();
    }

    @Test
    void shouldAccountForEachRecordWhenOneDies() throws Exception {
        try (TopicReader enriched = TopicReader.awaiting(cluster.bootstrapServers(), TOPICS.enriched());
                Strays strays = new Strays(cluster.bootstrapServers(), TOPICS.raw(), random)) {
            bring(0);
            Looking.until(
                    "the first files",
                    () -> !Filed.below(sinks.directory()).files().isEmpty());
            checkReplication();
            long before = enriched.grown();
            bring(1);
            Looking.until("articles to be enriched", () -> enriched.grown() > before);
            cluster.kill(leaderOf(TOPICS.raw()));
            strays.publish(12);
            for (int portion = 2; portion < PORTIONS; portion++) {
                bring(portion);
            }
            feed.end();
            assertThat(feed.ingest().awaitEnd())
                    .as("ingest: %s", feed.ingest().said())
                    .isZero();
            Books books = Books.balanced(cluster.bootstrapServers(), TOPICS, stories, seed);
            Filed.await(sinks.directory(), books.latest(), seed);
        }
    }

    private void bring(int portion) {
        feed.add(stories.portion(portion, PORTIONS, 0, 1));
    }

    /** Every topic, Kafka's own and the version store among them. */
    private void checkReplication() throws Exception {
        try (Admin admin = admin()) {
            Set<String> names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            assertThat(names)
                    .contains(TOPICS.raw(), TOPICS.rekeyed(), TOPICS.enriched(), TOPICS.deadLetter())
                    .contains("__consumer_offsets", "__transaction_state")
                    .anyMatch(name -> name.endsWith("-changelog"));
            describe(admin, names)
                    .forEach(topic -> assertThat(topic.partitions())
                            .as(topic.name())
                            .allMatch(partition -> partition.replicas().size() == 3));
            Map<ConfigResource, Config> configs = admin.describeConfigs(names.stream()
                            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                            .collect(Collectors.toSet()))
                    .all()
                    .get();
            configs.forEach((topic, config) -> assertThat(
                            config.get("min.insync.replicas").value())
                    .as(topic.name())
                    .isEqualTo("2"));
        }
    }

    private int leaderOf(String topic) throws Exception {
        try (Admin admin = admin()) {
            return describe(admin, Set.of(topic))
                    .iterator()
                    .next()
                    .partitions()
                    .get(0)
                    .leader()
                    .id();
        }
    }

    private static Collection<TopicDescription> describe(Admin admin, Set<String> names) throws Exception {
        return admin.describeTopics(names).allTopicNames().get().values();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()));
    }
}
