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
        newsreel.sink.disk.OutputDirectory.remove(out.resolve(".newsreel"));

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
