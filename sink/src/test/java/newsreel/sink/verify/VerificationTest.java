package newsreel.sink.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.sink.check.Finding;
import newsreel.sink.check.Finding.Kind;
import newsreel.sink.files.ArticleFiles;
import newsreel.sink.segments.Compression;
import newsreel.sink.segments.Rolling;
import newsreel.sink.segments.SegmentSettings;
import newsreel.sink.segments.Segments;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.SinkListener;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final Instant DAY = Instant.parse("2026-03-04T00:00:00Z");

    @TempDir
    private Path out;

    private static final SinkListener NOBODY = new SinkListener() {
        @Override
        public void filed(EnrichedArticle article, Path file) {}

        @Override
        public void setAside(String reason, Path file) {}
    };

    @Test
    void shouldFindNothingAmissInArticleFilesAsTheyWereWritten() throws IOException {
        fileArticles();

        Report report = Verification.of(out);

        assertThat(report.counts()).isEmpty();
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.articles()).isEqualTo(3);
    }

    @Test
    void shouldSayWhereThereIsNoDirectory() {
        assertThatThrownBy(() -> Verification.of(out.resolve("ouch"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Verification.of(out)).hasMessageContaining("was not filled by a sink");
    }

    @Test
    void shouldFindWhatIsAmissAmongArticleFiles() throws IOException {
        fileArticles();
        Path day = out.resolve("2026/03/04");
        Files.delete(day.resolve("headline-a.json"));
        Files.writeString(day.resolve("headline-b.json"), "{");
        Files.write(day.resolve("headline-c.json"), ArticleJson.writePretty(article("c", 1)));
        Files.write(day.resolve("headline-d.json"), ArticleJson.writePretty(article("d", 1)));
        Files.writeString(out.resolve("2026/notes.json"), "somebody else's");

        assertThat(Verification.of(out).counts())
                .isEqualTo(Map.of(Kind.MISSING, 1L, Kind.BROKEN, 1L, Kind.STALE, 1L, Kind.DUPLICATE, 1L));
    }

    @Test
    void shouldFindNothingAmissInSegmentsAsTheyWereWritten() throws IOException {
        fileSegments();

        Report report = Verification.of(out);

        assertThat(report.counts()).isEmpty();
        assertThat(report.articles()).isEqualTo(6);
        assertThat(report.files()).isEqualTo(3);
    }

    @Test
    void shouldFindAGapAndFilesOfNoGroup() throws IOException {
        fileSegments();
        Files.delete(claims().get(1));

        assertThat(Verification.of(out).counts()).isEqualTo(Map.of(Kind.GAP, 1L, Kind.OVERLAP, 1L));
    }

    @Test
    void shouldFindSegmentsThatAreMissingOrDamaged() throws IOException {
        fileSegments();
        List<Path> segments = segments();
        Files.delete(segments.get(0));
        byte[] whole = Files.readAllBytes(segments.get(1));
        Files.write(segments.get(1), java.util.Arrays.copyOf(whole, whole.length - 10));

        assertThat(Verification.of(out).counts()).isEqualTo(Map.of(Kind.MISSING, 1L, Kind.BROKEN, 1L));
    }

    @Test
    void shouldFindVersionsThatComeTwiceOrAfterALater() throws IOException {
        try (ArticleStore store = segments(Compression.NONE)) {
            store.put(batch(0, article("a", 2), article("b", 1)));
            store.put(batch(2, article("a", 1), article("b", 1)));
        }
        assertThat(Verification.of(out).counts()).isEqualTo(Map.of(Kind.STALE, 1L, Kind.DUPLICATE, 1L));
    }

    @Test
    void shouldFindFilesAndCardsThatAreNotAsTheyWereLeft() throws IOException {
        fileArticles();
        Path day = out.resolve("2026/03/04");
        Path next = Files.createDirectories(out.resolve("2026/03/05"));
        Files.write(day.resolve("headline-b.json"), ArticleJson.writePretty(article("b", 2)));
        Files.copy(day.resolve("headline-c.json"), next.resolve("headline-c.json"));
        Files.write(next.resolve("renamed.json"), ArticleJson.writePretty(article("z", 1)));
        Files.createFile(out.resolve("2026/04"));
        Files.createFile(out.resolve("2026/03/06"));
        Path shard = Files.createDirectories(out.resolve(".newsreel/ids/00"));
        Files.createSymbolicLink(shard.resolve("card"), Path.of("no card"));

        Report report = Verification.of(out);

        assertThat(report.files()).as("files under their own names").isEqualTo(4);
        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        new Finding(
                                Kind.STALE, day.resolve("headline-b.json").toString(), "its card has version 1, not 2"),
                        new Finding(
                                Kind.DUPLICATE,
                                next.resolve("headline-c.json").toString(),
                                "the file of this id is 2026/03/04/headline-c.json"),
                        new Finding(
                                Kind.BROKEN,
                                shard.resolve("card").toString(),
                                "not version, stream, path and earlier path: no card"));
    }

    @Test
    void shouldFindWhatADeadWriterLeft() throws IOException {
        fileArticles();
        Path life = Files.createFile(out.resolve(".newsreel/writers/dead.lock"));

        assertThat(Verification.of(out).findings())
                .containsExactly(new Finding(Kind.LEFTOVER, life.toString(), "its writer is dead"));
    }

    @Test
    void shouldSayWhichOffsetsAreInNoSegment() throws IOException {
        fileSegments();
        Files.delete(claims().get(1));

        Report report = Verification.of(out);

        assertThat(report.findings())
                .contains(new Finding(Kind.GAP, claims().get(1).toString(), "offsets 2 to 3 are in no segment"))
                .contains(new Finding(Kind.OVERLAP, segments().get(1).toString(), "it is of no group"));
    }

    @Test
    void shouldFindGroupsThatOverlap() throws IOException {
        fileSegments();
        Path claim = claims().get(1);
        Files.writeString(claim, Files.readString(claim).replace("offsets 2 3 2", "offsets 1 3 1"));

        assertThat(Verification.of(out).findings())
                .containsExactly(new Finding(
                        Kind.OVERLAP, claim.toString(), "it begins before offset 2, where the one before ends"));
    }

    @Test
    void shouldSayWhichOffsetsTheTopicHadLost() throws IOException {
        try (ArticleStore store = segments(Compression.NONE)) {
            store.missed(PARTITION, 0, 3);
            store.put(batch(3, article("a", 1), article("b", 1)));
        }
        assertThat(Verification.of(out).findings())
                .containsExactly(new Finding(
                        Kind.GAP,
                        claims().get(0).toString(),
                        "offsets 0 to 2 were deleted from the topic before they were read"));
    }

    @Test
    void shouldFindSegmentsThatDoNotHoldWhatWasFiled() throws IOException {
        try (ArticleStore store = segments(Compression.NONE)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
        }
        Path segment = segments().get(0);
        Files.write(segment, ArticleJson.write(article("a", 1)));
        assertThat(Verification.of(out).findings())
                .containsExactly(new Finding(Kind.BROKEN, segment.toString(), "1 articles, not 2"));

        Files.writeString(segment, "{}\n");
        assertThat(Verification.of(out).counts()).isEqualTo(Map.of(Kind.BROKEN, 1L));
        Files.writeString(claims().get(0), "half");
        assertThat(Verification.of(out).counts()).isEqualTo(Map.of(Kind.BROKEN, 1L, Kind.OVERLAP, 1L));
    }

    @Test
    void shouldRefuseADirectoryThatIsNoSinks() {
        assertThatThrownBy(() -> Verification.of(out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(out.toString());
    }

    private void fileArticles() throws IOException {
        try (ArticleStore store = ArticleFiles.open(out, "topic-1", NOBODY)) {
            store.put(batch(0, article("a", 1), article("b", 1), article("c", 2)));
        }
    }

    private void fileSegments() throws IOException {
        try (ArticleStore store = segments(Compression.GZIP)) {
            store.put(batch(0, article("a", 1), article("b", 1)));
            store.put(batch(2, article("a", 2), article("c", 1)));
            store.put(batch(4, article("d", 1), article("e", 1)));
            store.flush(Set.of(PARTITION));
        }
    }

    private ArticleStore segments(Compression compression) throws IOException {
        Rolling rolling = new Rolling(2, 10_000, Duration.ofMinutes(1), Duration.ofMinutes(1));
        return Segments.open(out, "topic-1", new SegmentSettings(rolling, compression), NOBODY);
    }

    private List<Path> claims() throws IOException {
        try (Stream<Path> claims = Files.list(out.resolve(".newsreel/segments/news.enriched-p0"))) {
            return claims.sorted().toList();
        }
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("date=2026-03-04"))) {
            return files.sorted().toList();
        }
    }

    private static EnrichedArticle article(String id, int version) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .headline("Headline")
                .published(DAY)
                .body("body")
                .build();
    }

    private static Batch batch(long offset, EnrichedArticle... articles) {
        List<Arrival> arrivals = new ArrayList<>();
        for (EnrichedArticle article : articles) {
            arrivals.add(new Arrival(PARTITION, offset + arrivals.size(), DAY, ArticleJson.write(article)));
        }
        return new Batch(arrivals, Map.of(PARTITION, offset + articles.length));
    }
}
