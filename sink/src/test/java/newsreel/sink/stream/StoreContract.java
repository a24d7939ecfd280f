package newsreel.sink.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link ArticleStore} promises. A new store extends this, says how it is opened and how it is read. */
public abstract class StoreContract {
    protected static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final Instant RECORDED = Instant.parse("2026-07-08T00:00:00Z");

    @TempDir
    protected Path scratch;

    protected final Tally tally = new Tally();

    /** Opens a store on the directory, as a process of its own would. */
    protected abstract ArticleStore open(Path directory, SinkListener listener, Steps steps) throws IOException;

    /** Each id's latest version, as whoever uses the files finds it; fails where an id is found in a way it must not be. */
    protected abstract Map<String, Integer> read(Path directory) throws IOException;

    /** Counts where records ended. */
    protected static final class Tally implements SinkListener {
        public int filed;
        public final List<String> superseded = new ArrayList<>();
        public final List<String> setAside = new ArrayList<>();

        @Override
        public void filed(EnrichedArticle article, Path file) {
            filed++;
        }

        @Override
        public void filed(long articles, Path file) {
            filed += (int) articles;
        }

        @Override
        public void superseded(String id, int version) {
            superseded.add(id + " " + version);
        }

        @Override
        public void setAside(String reason, Path file) {
            setAside.add(reason);
        }
    }

    @Test
    void shouldFindWhatWasPut() throws IOException {
        store(scratch.resolve("out"), batch(0, article("a", 1), article("b", 1)));

        assertThat(read(scratch.resolve("out"))).isEqualTo(Map.of("a", 1, "b", 1));
        assertThat(tally.filed).isEqualTo(2);
    }

    @Test
    void shouldTellHowFarAllIsDurable() throws IOException {
        try (ArticleStore store = open(scratch.resolve("out"), tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            store.flush(Set.of(PARTITION));

            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 2L));
        }
    }

    @Test
    void shouldChangeNothingWhenABatchComesAgain() throws IOException {
        Path out = scratch.resolve("out");
        Batch batch = batch(0, article("a", 1), article("b", 1), article("a", 2));
        store(out, batch);
        List<String> first = names(out);
        store(out, batch);

        assertThat(names(out)).isEqualTo(first);
        assertThat(read(out)).isEqualTo(Map.of("a", 2, "b", 1));
    }

    @Test
    void shouldHoldTheLatestVersionWhateverItsHeadlineAndDate() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1, "First", "2026-03-04T00:00:00Z")));
        store(out, batch(1, article("a", 2, "Second", "2026-03-05T00:00:00Z")));
        store(out, batch(2, article("a", 3, "First", "2026-03-04T00:00:00Z")));

        assertThat(read(out)).isEqualTo(Map.of("a", 3));
    }

    @Test
    void shouldFileWhatComesFromWritersInTurn() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore one = open(out, tally, Steps.UNSEEN);
                ArticleStore two = open(out, tally, Steps.UNSEEN)) {
            for (int turn = 0; turn < 10; turn++) {
                ArticleStore store = turn % 2 == 0 ? one : two;
                TopicPartition partition = new TopicPartition("news.enriched", turn % 2);
                store.put(batch(partition, turn / 2, article("a" + turn % 2, turn / 2 + 1)));
                store.flush(Set.of(partition));
            }
        }
        assertThat(read(out)).isEqualTo(Map.of("a0", 5, "a1", 5));
    }

    @Test
    void shouldSurviveADeathBetweenAnyTwoSteps() throws IOException {
        Path out = scratch.resolve("out");
        Batch before = batch(0, article("a", 1, "One", "2026-03-04T00:00:00Z"), article("b", 1));
        Batch batch = batch(
                2,
                article("a", 2, "Two", "2026-03-05T00:00:00Z"),
                article("c", 1),
                article("b", 2, "B moved", "2026-01-01T00:00:00Z"));
        Batch after = batch(5, article("a", 3, "Three", "2026-03-06T00:00:00Z"), article("b", 3));
        store(out, before);
        List<Path> deaths = new ArrayList<>();
        storeWatched(out, batch, step -> deaths.add(copy(out, "death-" + deaths.size() + "-" + step)));

        assertThat(deaths).hasSizeGreaterThan(3);
        for (Path death : deaths) {
            resume(death, before, batch);
            assertThat(read(death)).as(death.toString()).isEqualTo(Map.of("a", 2, "b", 2, "c", 1));
            assertThat(temporaries(death)).as(death.toString()).isEmpty();
            resume(death, before, batch, after);
            assertThat(read(death)).as(death.toString()).isEqualTo(Map.of("a", 3, "b", 3, "c", 1));
        }
    }

    /** As above, but the next process comes to the records in other batches, and dies too. */
    @Test
    void shouldSurviveTwoDeathsInARow() throws IOException {
        Path out = scratch.resolve("out");
        Batch first = batch(0, article("a", 1, "One", "2026-03-04T00:00:00Z"));
        Batch second = batch(1, article("a", 2, "Two", "2026-03-05T00:00:00Z"));
        Batch third = batch(2, article("a", 3, "Three", "2026-03-06T00:00:00Z"));
        store(out, first);
        List<Path> deaths = new ArrayList<>();
        storeWatched(out, second, step -> deaths.add(copy(out, "once-" + deaths.size())));
        List<Path> again = new ArrayList<>();
        for (Path death : List.copyOf(deaths)) {
            storeWatched(death, third(death, second, third), step -> again.add(copy(death, "twice-" + again.size())));
        }

        for (Path death : again) {
            resume(death, first, second, third);
            assertThat(read(death)).as(death.toString()).isEqualTo(Map.of("a", 3));
            assertThat(temporaries(death)).as(death.toString()).isEmpty();
        }
    }

    private Batch third(Path death, Batch second, Batch third) throws IOException {
        List<Arrival> both = new ArrayList<>(second.arrivals());
        both.addAll(third.arrivals());
        try (ArticleStore store = open(death, tally, Steps.UNSEEN)) {
            long from = store.position(PARTITION).orElse(0);
            return new Batch(
                    both.stream().filter(arrival -> arrival.offset() >= from).toList(), third.next());
        }
    }

    @Test
    void shouldKeepWhatIsNoArticleAndGoOn() throws IOException {
        Path out = scratch.resolve("out");
        byte[] bad = "no article".getBytes(StandardCharsets.UTF_8);
        Batch batch = new Batch(
                List.of(arrival(0, bad), arrival(1, null), arrival(2, ArticleJson.write(article("a", 1)))),
                Map.of(PARTITION, 3L));
        store(out, batch);
        store(out, batch);

        assertThat(out.resolve("unreadable/news.enriched-0-0")).hasBinaryContent(bad);
        assertThat(out.resolve("unreadable/news.enriched-0-1")).isEmptyFile();
        assertThat(tally.setAside).anyMatch(said -> said.contains("news.enriched-0-0") && said.contains("not JSON"));
        assertThat(names(out.resolve("unreadable"))).hasSize(2);
        assertThat(read(out)).isEqualTo(Map.of("a", 1));
    }

    @Test
    void shouldNotStopAtADateThatNoCalendarHolds() throws IOException {
        Path out = scratch.resolve("out");
        List<String> dates = List.of(
                "\"+999999999-01-01T00:00:00Z\"",
                "\"+1000000000-12-31T23:59:59.999999999Z\"",
                "\"-1000000000-01-01T00:00:00Z\"",
                "\"+12026-01-01T00:00:00Z\"",
                "1e999999999",
                "-99999999999999999");
        List<Arrival> arrivals = new ArrayList<>();
        for (String date : dates) {
            String json = "{\"id\":\"a" + arrivals.size() + "\",\"version\":1,\"published\":" + date
                    + ",\"body\":\"\",\"topics\":[],\"numbers\":[]}";
            arrivals.add(arrival(arrivals.size(), json.getBytes(StandardCharsets.UTF_8)));
        }
        arrivals.add(arrival(arrivals.size(), ArticleJson.write(article("good", 1))));
        store(out, new Batch(arrivals, Map.of(PARTITION, (long) arrivals.size())));

        assertThat(read(out)).containsKey("good");
        assertThat(tally.filed + tally.setAside.size()).isEqualTo(arrivals.size());
    }

    @Test
    void shouldTellHostileIdsApart() throws IOException {
        Path out = scratch.resolve("out");
        List<String> ids = List.of(
                "../../etc/passwd",
                "..",
                ".",
                "/",
                "a/b",
                "a%2Fb",
                "a b",
                " a",
                "-a",
                "--a",
                "a-",
                "a\nb",
                "a\u0000b",
                "CON",
                "é",
                "e\u0301",
                "\uD83D\uDE00",
                "x".repeat(300),
                "x".repeat(300) + "-",
                "*",
                "~",
                "$(rm)",
                "2-1");
        store(out, batch(0, ids.stream().map(id -> article(id, 1)).toArray(EnrichedArticle[]::new)));

        assertThat(read(out)).containsOnlyKeys(ids);
    }

    @Test
    void shouldNotMindWhatIsSomebodyElses() throws IOException {
        Path out = Files.createDirectories(scratch.resolve("out"));
        Files.writeString(out.resolve("package.json"), "{\"name\": \"somebody else's\"}");
        Files.createDirectory(out.resolve("folder.json"));
        Path locked = Files.createDirectories(out.resolve("2026/03/05"));
        Files.writeString(locked.resolve("a.json"), "{\"id\":");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            store(out, batch(0, article("a", 1)));
            store(out, batch(1, article("a", 2)));
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }

        assertThat(read(out)).isEqualTo(Map.of("a", 2));
        assertThat(out.resolve("package.json")).exists();
    }

    @Test
    void shouldNameAPlaceItCannotUseAndGoOnWhenItCan() throws IOException {
        Path out = scratch.resolve("out");
        Batch batch = batch(0, article("a", 1));
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            Path aside = scratch.resolve("aside");
            Files.move(out, aside);
            assertThatThrownBy(() -> {
                        store.put(batch);
                        store.flush(Set.of(PARTITION));
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(out.toString());
            assertThat(out).as("a disk that has gone").doesNotExist();
            assertThat(store.durable()).doesNotContainValue(1L);
            Files.move(aside, out);

            store.put(batch);
            store.flush(Set.of(PARTITION));

            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 1L));
        }
        assertThat(tally.filed).isEqualTo(1);
        assertThat(read(out)).isEqualTo(Map.of("a", 1));
    }

    @Test
    void shouldNameAPlaceItCannotOpen() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "in the way");

        assertThatThrownBy(() -> open(file, tally, Steps.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void shouldLeaveNoTemporaryBehind() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
        }
        assertThat(temporaries(out)).isEmpty();
    }

    @Test
    void shouldAgreeWithAMapWhateverIsPut() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path out = scratch.resolve("out");
        Map<String, Integer> expected = new HashMap<>();
        List<Arrival> all = new ArrayList<>();
        for (int offset = 0; offset < 200; offset++) {
            String id = "id-" + random.nextInt(20);
            int version = expected.merge(id, 1, Integer::sum);
            String headline = "Headline " + random.nextInt(3);
            String published = "2026-03-0" + (1 + random.nextInt(5)) + "T00:00:00Z";
            all.add(arrival(offset, ArticleJson.write(article(id, version, headline, published))));
        }
        int from = 0;
        while (from < all.size()) {
            try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
                from = (int) store.position(PARTITION).orElse(Math.max(0, from - random.nextInt(20)));
                int to = Math.min(all.size(), from + 1 + random.nextInt(60));
                store.put(new Batch(all.subList(from, to), Map.of(PARTITION, (long) to)));
                store.flush(Set.of(PARTITION));
                from = to;
            }
        }
        assertThat(read(out)).as("seed %d", seed).isEqualTo(expected);
    }

    /** Puts the batches as a process of its own does, from the place on that the store, or else the broker, knows. */
    protected final void store(Path directory, Batch batch) throws IOException {
        storeWatched(directory, batch, Steps.UNSEEN);
    }

    private void storeWatched(Path directory, Batch batch, Steps steps) throws IOException {
        try (ArticleStore store = open(directory, tally, steps)) {
            store.position(PARTITION);
            store.put(batch);
            store.flush(Set.of(PARTITION));
        }
    }

    /** What the next process does: it reads again from its place on, or all where the store leaves that to the broker. */
    private void resume(Path directory, Batch... batches) throws IOException {
        try (ArticleStore store = open(directory, tally, Steps.UNSEEN)) {
            long from = store.position(PARTITION).orElse(0);
            List<Arrival> all = Stream.of(batches)
                    .flatMap(batch -> batch.arrivals().stream())
                    .filter(arrival -> arrival.offset() >= from)
                    .toList();
            long next = batches[batches.length - 1].next().get(PARTITION);
            store.put(new Batch(all, Map.of(PARTITION, next)));
            store.flush(Set.of(PARTITION));
        }
    }

    protected static Batch batch(long offset, EnrichedArticle... articles) {
        return batch(PARTITION, offset, articles);
    }

    protected static Batch batch(TopicPartition partition, long offset, EnrichedArticle... articles) {
        List<Arrival> arrivals = new ArrayList<>();
        for (EnrichedArticle article : articles) {
            arrivals.add(new Arrival(partition, offset + arrivals.size(), RECORDED, ArticleJson.write(article)));
        }
        return new Batch(arrivals, Map.of(partition, offset + articles.length));
    }

    protected static Arrival arrival(long offset, byte[] value) {
        return new Arrival(PARTITION, offset, RECORDED, value);
    }

    protected static EnrichedArticle article(String id, int version) {
        return article(id, version, "A headline", "2026-03-04T00:00:00Z");
    }

    protected static EnrichedArticle article(String id, int version, String headline, String published) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .headline(headline)
                .published(Instant.parse(published))
                .body("body")
                .build();
    }

    /** A copy of the directory at this moment: what a process that is killed now leaves behind. */
    protected final Path copy(Path directory, String name) throws IOException {
        Path target = scratch.resolve(name);
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Files.copy(path, target.resolve(directory.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            }
        }
        return target;
    }

    protected static List<String> names(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(path -> !path.toString().contains(OutputDirectory.HIDDEN))
                    .filter(Files::isRegularFile)
                    .map(path -> directory.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Whatever is in the workshops of writers, dead or alive. */
    protected static List<Path> temporaries(Path directory) throws IOException {
        try (Stream<Path> tree =
                Files.walk(directory.resolve(OutputDirectory.HIDDEN).resolve("writers"))) {
            return tree.skip(1).toList();
        }
    }
}
