package newsreel.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.DisplacedException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexStoreTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final TopicPartition OTHER = new TopicPartition("news.enriched", 1);
    private static final Instant RECORDED = Instant.parse("2026-07-08T00:00:00Z");

    @TempDir
    private Path scratch;

    private final Told told = new Told();

    /** What the listener was told. */
    private static final class Told implements IndexListener {
        private final List<String> indexed = new ArrayList<>();
        private final List<String> superseded = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();

        @Override
        public void indexed(EnrichedArticle article) {
            indexed.add(article.id() + " " + article.version());
        }

        @Override
        public void superseded(String id, int version) {
            superseded.add(id + " " + version);
        }

        @Override
        public void unreadable(String reason) {
            unreadable.add(reason);
        }
    }

    @Test
    void shouldFindWhatWasPutAtOnceAndKeepItsPlace() throws IOException {
        try (IndexStore store = open()) {
            assertThat(store.position(PARTITION)).hasValue(0);
            store.put(batch(PARTITION, 0, article("a", 1), article("b", 1)));

            assertThat(versions(store.searcher())).isEqualTo(Map.of("a", 1, "b", 1));
            assertThat(told.indexed).containsExactly("a 1", "b 1");
            assertThat(store.durable()).as("not yet on the disk").isEmpty();
            store.flush(Set.of(PARTITION));
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 2L));
        }
        try (IndexStore again = open()) {
            assertThat(again.position(PARTITION)).hasValue(2);
            assertThat(again.position(OTHER)).hasValue(0);
            assertThat(versions(again.searcher())).isEqualTo(Map.of("a", 1, "b", 1));
        }
    }

    @Test
    void shouldGoOnFromItsLatestCommitWhenItWasKilled() throws IOException {
        String identity;
        try (IndexStore killed = open()) {
            identity = killed.identity();
            killed.put(batch(PARTITION, 0, article("a", 1)));
            killed.flush(Set.of(PARTITION));
            killed.put(batch(PARTITION, 1, article("a", 2), article("b", 1)));
        }
        try (IndexStore next = open()) {
            assertThat(next.identity()).isEqualTo(identity);
            assertThat(next.position(PARTITION)).hasValue(1);
            assertThat(versions(next.searcher())).isEqualTo(Map.of("a", 1));
        }
    }

    @Test
    void shouldTellOfEachRecordWhereItEnded() throws IOException {
        try (IndexStore store = open()) {
            Batch batch = new Batch(
                    List.of(
                            arrival(0, "no article".getBytes(StandardCharsets.UTF_8)),
                            arrival(1, null),
                            arrival(2, ArticleJson.write(article("a", 2))),
                            arrival(3, ArticleJson.write(article("a", 1)))),
                    Map.of(PARTITION, 4L));
            store.put(batch);

            assertThat(told.indexed).containsExactly("a 2");
            assertThat(told.superseded).containsExactly("a 1");
            assertThat(told.unreadable).hasSize(2).anyMatch(reason -> reason.contains("news.enriched-0-0: not JSON"));
            assertThat(store.position(PARTITION)).hasValue(4);
        }
    }

    @Test
    void shouldFindABacklogALittleLater() throws IOException {
        try (IndexStore store = open()) {
            EnrichedArticle[] many = new EnrichedArticle[300];
            for (int id = 0; id < many.length; id++) {
                many[id] = article("a" + id, 1);
            }
            store.put(batch(PARTITION, 0, many));
            assertThat(told.indexed).isEmpty();
            store.tick();
            assertThat(told.indexed).hasSize(many.length);
        }
    }

    @Test
    void shouldGoBackToItsLatestCommitWhenItsDiskHadGone() throws IOException {
        Path aside = scratch.resolve("aside");
        try (IndexStore store = open()) {
            store.put(batch(PARTITION, 0, article("a", 1)));
            store.put(batch(OTHER, 0, article("x", 1)));
            store.flush(Set.of(PARTITION));
            store.put(batch(PARTITION, 1, article("b", 1)));
            store.put(batch(OTHER, 1, article("x", 2)));
            Files.move(directory(), aside);
            assertThatThrownBy(() -> store.flush(Set.of(PARTITION)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(directory().toString());
            assertThat(versions(store.searcher())).as("while it is away").containsEntry("a", 1);
            assertThatThrownBy(() -> store.position(PARTITION)).isInstanceOf(IOException.class);
            assertThat(directory()).as("a disk that has gone").doesNotExist();
            Files.move(aside, directory());

            assertThatThrownBy(() -> store.put(batch(PARTITION, 2, article("c", 1))))
                    .isInstanceOf(DisplacedException.class);
            assertThatThrownBy(store::tick).isInstanceOf(DisplacedException.class);
            assertThat(store.position(PARTITION)).hasValue(1);
            assertThat(store.position(OTHER)).hasValue(1);
            store.tick();
            store.put(batch(PARTITION, 1, article("b", 1), article("c", 1)));
            store.put(batch(OTHER, 1, article("x", 2)));
            store.flush(Set.of(PARTITION, OTHER));

            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 3L, OTHER, 2L));
            assertThat(versions(store.searcher())).isEqualTo(Map.of("a", 1, "b", 1, "c", 1, "x", 2));
        }
    }

    @Test
    void shouldAgreeWithAMapWhateverIsPut() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, Integer> expected = new HashMap<>();
        List<Arrival> all = new ArrayList<>();
        for (int offset = 0; offset < 300; offset++) {
            String id = "id-" + random.nextInt(30);
            all.add(arrival(offset, ArticleJson.write(article(id, expected.merge(id, 1, Integer::sum)))));
        }
        long reached = 0;
        while (reached < all.size()) {
            try (IndexStore store = open()) {
                long from = store.position(PARTITION).orElseThrow();
                long to = Math.min(all.size(), from + 1 + random.nextInt(60));
                store.put(new Batch(all.subList((int) from, (int) to), Map.of(PARTITION, to)));
                if (random.nextInt(3) > 0) {
                    store.flush(Set.of(PARTITION));
                    reached = to;
                }
            }
        }
        try (IndexStore store = open()) {
            assertThat(versions(store.searcher())).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private Path directory() {
        return scratch.resolve("index");
    }

    private IndexStore open() throws IOException {
        return IndexStore.open(directory(), "topic", told, Clock.fixed(RECORDED, ZoneOffset.UTC));
    }

    private static Map<String, Integer> versions(Searcher searcher) throws IOException {
        Map<String, Integer> versions = new HashMap<>();
        searcher.search(new Query.Everything(), 1000, null)
                .articles()
                .forEach(article -> versions.put(article.id(), article.version()));
        return versions;
    }

    private static EnrichedArticle article(String id, int version) {
        return EnrichedArticle.builder().id(id).version(version).body("body").build();
    }

    private static Arrival arrival(long offset, byte[] value) {
        return new Arrival(PARTITION, offset, RECORDED, value);
    }

    private static Batch batch(TopicPartition partition, long offset, EnrichedArticle... articles) {
        List<Arrival> arrivals = new ArrayList<>();
        for (EnrichedArticle article : articles) {
            arrivals.add(new Arrival(partition, offset + arrivals.size(), RECORDED, ArticleJson.write(article)));
        }
        return new Batch(arrivals, Map.of(partition, offset + articles.length));
    }
}
