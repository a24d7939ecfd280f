package newsreel.sink.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.DisplacedException;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StoreContract;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest extends StoreContract {
    private static final Set<TopicPartition> ALL = Set.of(PARTITION);

    private Instant now = Instant.parse("2026-07-08T00:00:00Z");
    private SegmentSettings settings = SegmentSettings.STANDARD;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Override
    protected ArticleStore open(Path directory, SinkListener listener, Steps steps) throws IOException {
        return Segments.open(directory, "topic-1", settings, listener, clock, steps);
    }

    /** The latest version of each id; ranges that overlap or leave a gap, and a version that comes twice, fail. */
    @Override
    protected Map<String, Integer> read(Path directory) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        Map<TopicPartition, Map<Long, Long>> ranges = new HashMap<>();
        for (String path : names(directory)) {
            String file = Path.of(path).getFileName().toString();
            SegmentName name = SegmentName.parse(file).orElse(null);
            if (name != null) {
                ranges.computeIfAbsent(name.partition(), p -> new java.util.TreeMap<>())
                        .put(name.first(), name.last());
                for (EnrichedArticle article : articles(directory.resolve(path), name.compression())) {
                    assertThat(found.merge(article.id(), article.version(), Math::max))
                            .isGreaterThanOrEqualTo(article.version());
                }
            }
        }
        ranges.values().forEach(SegmentsTest::assertContiguous);
        assertThat(lines(directory)).doesNotHaveDuplicates();
        return found;
    }

    private static void assertContiguous(Map<Long, Long> ranges) {
        long expected = 0;
        for (Map.Entry<Long, Long> range : ranges.entrySet()) {
            assertThat(range.getKey()).isEqualTo(expected);
            expected = range.getValue() + 1;
        }
    }

    private static List<EnrichedArticle> articles(Path file, Compression compression) throws IOException {
        List<EnrichedArticle> articles = new ArrayList<>();
        try (var in = compression.unpack(Files.newInputStream(file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> articles.add(ArticleJson.readEnriched(line.getBytes(StandardCharsets.UTF_8))));
        }
        return articles;
    }

    private static List<String> lines(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String path : names(directory)) {
            SegmentName name =
                    SegmentName.parse(Path.of(path).getFileName().toString()).orElse(null);
            if (name != null) {
                articles(directory.resolve(path), name.compression())
                        .forEach(article -> lines.add(article.id() + " " + article.version()));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void shouldFileByDateUnderANameThatTellsTheOffsets(Compression compression) throws IOException {
        settings = new SegmentSettings(Rolling.STANDARD, compression);
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1), article("b", 1, "Late", "2025-12-31T00:00:00Z"), article("c", 1)));

        String name = "news.enriched-p0-00000000000000000000-00000000000000000002.ndjson" + compression.suffix();
        assertThat(names(out)).containsExactly("date=2025-12-31/" + name, "date=2026-03-04/" + name);
        assertThat(read(out)).isEqualTo(Map.of("a", 1, "b", 1, "c", 1));
        assertThat(tally.filed).isEqualTo(3);
    }

    @Test
    void shouldCountTheMarksOfTransactionsAsRead() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(new Batch(batch(0, article("a", 1)).arrivals(), Map.of(PARTITION, 2L)));
            store.put(new Batch(List.of(), Map.of(PARTITION, 5L)));
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 0L));
            store.flush(ALL);
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 5L));
            store.put(new Batch(List.of(), Map.of(PARTITION, 6L)));
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 6L));
        }
        store(out, batch(6, article("b", 1)));
        assertThat(read(out)).isEqualTo(Map.of("a", 1, "b", 1));
    }

    @Test
    void shouldCloseAGroupByRecordsBytesIdlenessAndAge() throws IOException {
        settings = new SegmentSettings(
                new Rolling(2, 1000, Duration.ofMinutes(1), Duration.ofMinutes(3)), Compression.NONE);
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            assertThat(store.durable()).as("records").isEqualTo(Map.of(PARTITION, 2L));
            store.put(batch(2, article("x".repeat(1000), 1)));
            assertThat(store.durable()).as("bytes").isEqualTo(Map.of(PARTITION, 3L));
            store.put(batch(3, article("d", 1)));
            now = now.plusSeconds(59);
            store.tick();
            assertThat(store.durable()).as("not yet").isEqualTo(Map.of(PARTITION, 3L));
            now = now.plusSeconds(1);
            store.tick();
            assertThat(store.durable()).as("idle").isEqualTo(Map.of(PARTITION, 4L));
        }
        settings = new SegmentSettings(
                new Rolling(9, 9999, Duration.ofMinutes(1), Duration.ofMinutes(3)), Compression.NONE);
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            for (int i = 0; i < 6; i++) {
                store.put(batch(4 + i, article("e" + i, 1)));
                now = now.plusSeconds(36);
            }
            assertThat(store.durable()).as("age").isEqualTo(Map.of(PARTITION, 10L));
        }
    }

    @Test
    void shouldMakeNoStormOfTinyFilesOfAnArchiveInNoOrder() throws IOException {
        Path out = scratch.resolve("out");
        EnrichedArticle[] articles = new EnrichedArticle[400];
        for (int i = 0; i < articles.length; i++) {
            Instant day = Instant.parse("2000-01-01T00:00:00Z").plus(Duration.ofDays(i / 2));
            articles[i] = article("a" + i, 1, "Headline", day.toString());
        }
        store(out, batch(0, articles));

        assertThat(names(out)).hasSize(Dates.MOST).anyMatch(name -> name.startsWith("date=mixed/"));
        assertThat(read(out)).hasSize(400);
    }

    /** What SIGSTOP and SIGCONT do, at each step: another takes the partition meanwhile, and cuts elsewhere. */
    @Test
    void shouldNeverOverlapWhenAStoppedWriterGoesOn() throws IOException {
        List<String> steps = new ArrayList<>();
        try (ArticleStore store = open(scratch.resolve("dry"), tally, steps::add)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            store.flush(ALL);
        }
        assertThat(steps).contains("write", "claim", "link", "clear");
        for (int stop = 0; stop < steps.size(); stop++) {
            Path out = scratch.resolve("out" + stop);
            stopAndGoOn(out, stop);
            resume(out, 3, article("a", 1), article("b", 1), article("c", 1));
            assertThat(read(out)).as(steps.get(stop)).isEqualTo(Map.of("a", 1, "b", 1, "c", 1));
            assertThat(temporaries(out)).isEmpty();
        }
    }

    private void stopAndGoOn(Path out, int stop) throws IOException {
        int[] step = {0};
        try (ArticleStore sleeper = open(out, tally, said -> {
            if (step[0]++ == stop) {
                resume(out, 1, article("a", 1));
                resume(out, 3, article("a", 1), article("b", 1), article("c", 1));
            }
        })) {
            sleeper.position(PARTITION);
            sleeper.put(batch(0, article("a", 1), article("b", 1)));
            try {
                sleeper.flush(ALL);
            } catch (DisplacedException e) {
                assertThat(sleeper.position(PARTITION)).hasValue(3);
            }
        }
    }

    private void resume(Path out, long end, EnrichedArticle... all) throws IOException {
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            long from = store.position(PARTITION).orElseThrow();
            store.put(new Batch(
                    batch(0, all).arrivals().stream()
                            .filter(arrival -> arrival.offset() >= from)
                            .toList(),
                    Map.of(PARTITION, Math.max(from, end))));
            store.flush(ALL);
        }
    }

    @Test
    void shouldGoOnFromTheNamesWhereTheClaimsAreLost() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1), article("b", 1)));
        newsreel.sink.disk.Directories.remove(out.resolve(".newsreel"));

        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            assertThat(store.position(PARTITION)).hasValue(2);
        }
    }

    @Test
    void shouldRefuseAnotherTopicOfTheSameName() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1)));
        try (Segments other = Segments.open(out, "topic-2", settings, tally)) {
            assertThatThrownBy(() -> other.position(PARTITION))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("topic-1")
                    .hasMessageContaining("topic-2");
        }
    }

    @Test
    void shouldNotReplaceAForeignFileAndGoOnWhenItIsGone() throws IOException {
        Path out = scratch.resolve("out");
        String name = "news.enriched-p0-00000000000000000000-00000000000000000000.ndjson";
        Path foreign = Files.createDirectories(out.resolve("date=2026-03-04")).resolve(name);
        Files.writeString(foreign, "somebody else's");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.position(PARTITION);
            Files.writeString(foreign, "somebody else's");
        }
        assertThat(foreign).hasContent("somebody else's");
    }

    @Test
    void shouldKeepTheLinesOfEachDateInTheirOrder() throws IOException {
        Path out = scratch.resolve("out");
        String odd = "2026-03-05T00:00:00Z";
        String even = "2026-03-04T00:00:00Z";
        String large = "x".repeat(300 * 1024);
        store(
                out,
                batch(
                        0,
                        article("a", 1, large, even),
                        article("b", 1, "H", odd),
                        article("c", 1, "H", even),
                        article("d", 1, "H", even),
                        article("e", 1, large, odd)));

        List<String> files = names(out);
        assertThat(ids(out.resolve(files.get(0)))).containsExactly("a", "c", "d");
        assertThat(ids(out.resolve(files.get(1)))).containsExactly("b", "e");
        assertThat(articles(out.resolve(files.get(0)), Compression.NONE).get(0).headline())
                .isEqualTo(large);
    }

    private static List<String> ids(Path file) throws IOException {
        return articles(file, Compression.NONE).stream()
                .map(EnrichedArticle::id)
                .toList();
    }

    @Test
    void shouldLeaveOutWhatWasGatheredBefore() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            store.put(batch(1, article("b", 1), article("c", 1)));
            assertThat(store.position(PARTITION)).hasValue(3);
            store.put(batch(0, article("a", 1)));
            assertThat(store.position(PARTITION)).hasValue(3);
            store.flush(ALL);
        }
        assertThat(lines(out)).containsExactly("a 1", "b 1", "c 1");
        assertThat(tally.filed).isEqualTo(3);
    }

    @Test
    void shouldForgetWhatIsAnothers() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.missed(PARTITION, 0, 5);
            store.put(batch(5, article("a", 1)));
            assertThat(temporaries(out)).as("workshop, lock, spool").hasSize(3);
            store.forget(ALL);
            assertThat(temporaries(out)).hasSize(2);
            assertThat(store.durable()).isEmpty();
            store.flush(ALL);
            assertThat(names(out)).isEmpty();

            store.put(batch(0, article("a", 1)));
            store.flush(ALL);
        }
        assertThat(claim(out, 0).missedTo()).isZero();
    }

    @Test
    void shouldNoteWhatTheTopicHadLostOnce() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.missed(PARTITION, 0, 5);
            store.put(batch(5, article("a", 1)));
            store.flush(ALL);
            store.put(batch(6, article("b", 1)));
            store.flush(ALL);
        }
        assertThat(claim(out, 0).missedTo()).isEqualTo(5);
        assertThat(claim(out, 6).missedTo()).isEqualTo(6);
    }

    private static Manifest claim(Path out, long first) throws IOException {
        return Manifest.read(History.claims(out).resolve("news.enriched-p0").resolve(SegmentName.padded(first)));
    }

    @Test
    void shouldTryAgainWhatFailedBeforeItWasClaimed() throws IOException {
        Path out = scratch.resolve("out");
        int[] failures = {1};
        try (ArticleStore store = open(out, tally, step -> fail(step, "claim", failures))) {
            store.put(batch(0, article("a", 1)));
            assertThatThrownBy(() -> store.flush(ALL)).hasMessage("no space left");
            assertThat(temporaries(out)).as("workshop, lock, spool").hasSize(3);
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 0L));

            store.flush(ALL);

            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 1L));
            assertThat(temporaries(out)).as("workshop, lock").hasSize(2);
        }
        assertThat(read(out)).isEqualTo(Map.of("a", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"force", "link", "clear"})
    void shouldPublishWhatFailedAfterItWasClaimed(String step) throws IOException {
        Path out = scratch.resolve("out");
        int[] failures = {2};
        try (ArticleStore store = open(out, tally, said -> fail(said, step, failures))) {
            store.put(batch(0, article("a", 1)));
            assertThatThrownBy(() -> store.flush(ALL)).hasMessage("no space left");
            assertThatThrownBy(() -> store.put(batch(1, article("b", 1)))).hasMessage("no space left");
            assertThat(store.durable()).as("not yet").isEqualTo(Map.of(PARTITION, 0L));
            assertThat(tally.filed).as("not yet").isZero();

            store.put(batch(1, article("b", 1)));
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 1L));
            assertThat(tally.filed).isEqualTo(1);
            store.flush(ALL);
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 2L));
        }
        assertThat(tally.filed).isEqualTo(2);
        assertThat(read(out)).isEqualTo(Map.of("a", 1, "b", 1));
        assertThat(temporaries(out)).isEmpty();
    }

    @Test
    void shouldPublishWhatWasClaimedBeforeItGoesWithThePartition() throws IOException {
        Path out = scratch.resolve("out");
        int[] failures = {1};
        try (ArticleStore store = open(out, tally, step -> fail(step, "link", failures))) {
            store.put(batch(0, article("a", 1)));
            assertThatThrownBy(() -> store.flush(ALL)).hasMessage("no space left");
            store.forget(ALL);
            assertThat(store.durable()).isEmpty();

            assertThat(store.position(PARTITION)).hasValue(1);

            assertThat(read(out)).isEqualTo(Map.of("a", 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void shouldLoseNothingThatWasClaimedWhenItCloses(int times) throws IOException {
        Path out = scratch.resolve("out");
        int[] failures = {times};
        ArticleStore store = open(out, tally, step -> fail(step, "link", failures));
        store.put(batch(0, article("a", 1)));
        assertThatThrownBy(() -> store.flush(ALL)).hasMessage("no space left");
        if (times == 1) {
            store.close();
        } else {
            assertThatThrownBy(store::close).hasMessage("no space left");
        }

        store(out, batch(1, article("b", 1)));

        assertThat(read(out)).isEqualTo(Map.of("a", 1, "b", 1));
        assertThat(temporaries(out)).isEmpty();
    }

    private static void fail(String step, String wanted, int[] failures) throws IOException {
        if (step.equals(wanted) && failures[0]-- > 0) {
            throw new IOException("no space left");
        }
    }

    @Test
    void shouldSayThatAnotherHasFiledIt() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            resume(out, 1, article("a", 1));

            assertThatThrownBy(() -> store.flush(ALL))
                    .isInstanceOf(DisplacedException.class)
                    .hasMessageContaining("news.enriched-0 from offset 0 on was filed by another sink");
            assertThat(temporaries(out)).as("workshop, lock").hasSize(2);
            assertThat(store.durable()).isEmpty();
            assertThat(store.position(PARTITION)).hasValue(1);
        }
    }

    @Test
    void shouldKeepPartitionsApart() throws IOException {
        Path out = scratch.resolve("out");
        TopicPartition other = new TopicPartition("news.enriched", 10);
        TopicPartition ones = new TopicPartition("news.enriched", 1);
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(other, 0, article("a", 1), article("b", 1)));
            store.put(batch(ones, 0, article("c", 1)));
            store.flush(Set.of(ones));
            assertThat(store.durable()).isEqualTo(Map.of(other, 0L, ones, 1L));
            store.flush(Set.of(other));
        }
        newsreel.sink.disk.Directories.remove(out.resolve(".newsreel"));
        Path strange = out.resolve(
                "date=2026-03-04/news.enriched-p1-p1-" + "0".repeat(20) + "-" + "9".repeat(18) + "00.ndjson");
        Files.createFile(strange);
        Files.createFile(out.resolve("date=2026-03-04/news.enriched-p1-notes.txt"));
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            assertThat(store.position(ones)).hasValue(1);
            assertThat(store.position(other)).hasValue(2);
            assertThat(store.position(PARTITION)).hasValue(0);
        }
    }

    @Test
    void shouldGoOnFromTheLatestOfManyClaims() throws IOException {
        Path out = scratch.resolve("out");
        for (int offset = 0; offset < 12; offset++) {
            store(out, batch(offset, article("a" + offset, 1)));
        }
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            assertThat(store.position(PARTITION)).hasValue(12);
        }
    }

    @Test
    void shouldRefuseATopicWhoseNameIsTooLong() throws IOException {
        try (ArticleStore store = open(scratch.resolve("out"), tally, Steps.UNSEEN)) {
            assertThat(store.position(new TopicPartition("t".repeat(160), 0))).hasValue(0);
            assertThatThrownBy(() -> store.position(new TopicPartition("t".repeat(161), 0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("at most 160 characters");
        }
    }

    @Test
    void shouldSayThatAForeignFileIsInTheWay() throws IOException {
        Path out = scratch.resolve("out");
        String name = "news.enriched-p0-00000000000000000000-00000000000000000000.ndjson";
        Path foreign = out.resolve("date=2026-03-04").resolve(name);
        boolean[] once = {true};
        try (ArticleStore store = open(out, tally, step -> {
            if (step.equals("link") && once[0]) {
                once[0] = false;
                Files.writeString(foreign, "somebody else's");
            }
        })) {
            store.put(batch(0, article("a", 1)));
            assertThatThrownBy(() -> store.flush(ALL))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(foreign + " is in the way");
            assertThat(foreign).hasContent("somebody else's");
            Files.delete(foreign);

            assertThat(store.position(PARTITION)).hasValue(1);
        }
        assertThat(read(out)).isEqualTo(Map.of("a", 1));
    }

    /** A temporary that somebody cut short is no segment. */
    @Test
    void shouldFileNothingOfATemporaryThatWasCutShort() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore store = open(out, tally, Steps.UNSEEN)) {
            store.put(batch(0, article("a", 1)));
            Path spool = temporaries(out).stream()
                    .filter(path -> path.toString().endsWith(".tmp"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(spool, "{");

            assertThatThrownBy(() -> store.flush(ALL))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("shorter than what was written");
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 0L));
        }
    }

    @Test
    void shouldFormatAndParseNames() {
        SegmentName name = new SegmentName(new TopicPartition("a-p1-b", 12), 3, 44, Compression.ZSTD);

        assertThat(name).hasToString("a-p1-b-p12-00000000000000000003-00000000000000000044.ndjson.zst");
        assertThat(SegmentName.parse(name.toString())).contains(name);
        assertThat(SegmentName.parse("a-p1-00000000000000000003-00000000000000000002.ndjson"))
                .isEmpty();
        assertThat(SegmentName.parse("a-p1-3-4.ndjson")).isEmpty();
        assertThat(SegmentName.parse("package.json")).isEmpty();
    }
}
