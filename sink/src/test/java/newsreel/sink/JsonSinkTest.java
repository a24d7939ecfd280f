package newsreel.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSinkTest {
    private static final String TOPIC = TopicNames.standard().enriched();
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    @TempDir
    private Path directory;

    private final List<byte[]> values = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();
    private long committed = -1;
    private boolean refuseCommits;

    @Test
    void anArticleIsFiledAsPrettyJson() throws IOException {
        publish(article("a", 1, "A headline", "2026-03-04T00:00:00Z"));

        run();

        Path file = directory.resolve("2026/03/04/a-headline-a.json");
        assertThat(files()).containsExactly(file);
        assertThat(Files.readString(file)).startsWith("{\n  \"id\" : \"a\"").endsWith("}\n");
        assertThat(committed).isEqualTo(1);
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierWhateverItIsCalled() throws IOException {
        publish(article("a", 1, "First headline", "2026-03-04T00:00:00Z"));
        publish(article("b", 1, "Other story", "2026-03-04T00:00:00Z"));
        publish(article("a", 2, "Second headline", "2026-03-05T00:00:00Z"));
        publish(article("a", 3, "Third headline", "2026-03-05T00:00:00Z"));

        run();

        assertThat(files())
                .containsExactlyInAnyOrder(
                        directory.resolve("2026/03/04/other-story-b.json"),
                        directory.resolve("2026/03/05/third-headline-a.json"));
    }

    @Test
    void aLaterVersionFindsAFileOfAnEarlierRun() throws IOException {
        publish(article("a", 1, "First headline", "2026-03-04T00:00:00Z"));
        run();
        values.clear();
        publish(article("a", 2, "Second headline", "2026-03-05T00:00:00Z"));
        run();

        assertThat(files()).containsExactly(directory.resolve("2026/03/05/second-headline-a.json"));
    }

    @Test
    void otherFilesInTheDirectoryAreNoHindranceToALaterVersion() throws IOException {
        Files.writeString(directory.resolve("package.json"), "{\"name\": \"somebody else's\"}");
        Files.createDirectory(directory.resolve("folder.json"));
        publish(article("a", 1, "First headline", "2026-03-04T00:00:00Z"));
        publish(article("a", 2, "Second headline", "2026-03-05T00:00:00Z"));

        run();

        assertThat(setAside).isEmpty();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        directory.resolve("package.json"), directory.resolve("2026/03/05/second-headline-a.json"));
    }

    @Test
    void aBatchThatComesAgainWritesTheSameFiles() throws IOException {
        publish(article("a", 1, "A headline", "2026-03-04T00:00:00Z"));
        run();
        String first = Files.readString(files().get(0));
        run();

        assertThat(files()).hasSize(1);
        assertThat(Files.readString(files().get(0))).isEqualTo(first);
    }

    @Test
    void aRecordThatIsNoArticleIsKeptAndTheRestGoesOn() throws IOException {
        byte[] bad = "no article".getBytes(StandardCharsets.UTF_8);
        values.add(bad);
        publish(article("a", 1, null, "2026-03-04T00:00:00Z"));

        run();

        assertThat(setAside)
                .singleElement()
                .asString()
                .contains("news.enriched-0-0")
                .contains("not JSON");
        assertThat(directory.resolve("unreadable/news.enriched-0-0")).hasBinaryContent(bad);
        assertThat(directory.resolve("2026/03/04/a.json")).exists();
        assertThat(committed).isEqualTo(2);
    }

    @Test
    void goesOnWhenItsPartitionsMovedToAnotherSinkBeforeTheCommit() throws IOException {
        publish(article("a", 1, null, "2026-03-04T00:00:00Z"));
        refuseCommits = true;

        run();

        assertThat(directory.resolve("2026/03/04/a.json")).exists();
        assertThat(committed).isEqualTo(-1);
    }

    @Test
    void nothingIsCommittedForABatchThatCannotBeWritten() throws IOException {
        publish(article("a", 1, null, "2026-03-04T00:00:00Z"));
        Files.writeString(directory.resolve("2026"), "a file where a directory must go");

        assertThatThrownBy(this::run).isInstanceOf(IOException.class);

        assertThat(committed).isEqualTo(-1);
    }

    private void publish(EnrichedArticle article) {
        values.add(ArticleJson.write(article));
    }

    private static EnrichedArticle article(String id, int version, String headline, String published) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .published(Instant.parse(published))
                .headline(headline)
                .body("body")
                .build();
    }

    /** Runs a sink over all values from the first on, until it has caught up. */
    private void run() throws IOException {
        try (MockConsumer<byte[], byte[]> consumer = consumer();
                JsonSink sink = new JsonSink(consumer, TOPIC, directory, listener())) {
            consumer.schedulePollTask(() -> {
                consumer.rebalance(Set.of(PARTITION));
                consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
                consumer.updateEndOffsets(Map.of(PARTITION, (long) values.size()));
                for (int offset = 0; offset < values.size(); offset++) {
                    consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, new byte[0], values.get(offset)));
                }
            });
            sink.stopWhenCaughtUp();
            sink.run();
            var offsets = consumer.committed(Set.of(PARTITION)).get(PARTITION);
            committed = offsets == null ? -1 : offsets.offset();
        }
    }

    private MockConsumer<byte[], byte[]> consumer() {
        return new MockConsumer<>("earliest") {
            @Override
            public synchronized void commitSync() {
                if (refuseCommits) {
                    throw new CommitFailedException();
                }
                super.commitSync();
            }
        };
    }

    private SinkListener listener() {
        return new SinkListener() {
            @Override
            public void filed(EnrichedArticle article, Path file) {}

            @Override
            public void setAside(String reason, Path file) {
                setAside.add(reason);
            }
        };
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
