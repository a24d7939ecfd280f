package newsreel.sink.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
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

class FiledArticlesTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);
    private static final Instant DAY = Instant.parse("2026-03-04T00:00:00Z");
    private static final SinkListener NOBODY = new SinkListener() {
        @Override
        public void filed(EnrichedArticle article, Path file) {}

        @Override
        public void setAside(String reason, Path file) {}
    };

    @TempDir
    private Path directory;

    @Test
    void shouldReadTheLatestOfArticleFiles() throws IOException {
        try (ArticleStore store = ArticleFiles.open(directory, "topic-1", NOBODY)) {
            fill(store);
        }
        assertThat(read(directory)).containsExactlyInAnyOrder("a 2", "b 1");
    }

    @Test
    void shouldReadEveryVersionOfSegments() throws IOException {
        SegmentSettings settings = new SegmentSettings(Rolling.STANDARD, Compression.ZSTD);
        try (ArticleStore store = Segments.open(directory, "topic-1", settings, NOBODY)) {
            fill(store);
        }
        assertThat(read(directory)).containsExactlyInAnyOrder("a 1", "b 1", "a 2");
    }

    @Test
    void shouldReadLinesWhateverTheFileIsCalledAndSayWhatIsNone() throws IOException {
        String lines = line("a", 1) + "\n\n" + line("b", 1) + "\n{\"error\":\"line 3: not JSON\"}\nnonsense\n";
        assertThat(read(Files.writeString(directory.resolve("before"), lines)))
                .startsWith("a 1", "b 1", "line 3: not JSON")
                .hasSize(4);
        assertThat(read(Files.writeString(directory.resolve("before.json"), lines)))
                .hasSize(4);
        Path packed = directory.resolve("before.ndjson.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(packed)).hasSize(4);
    }

    @Test
    void shouldGoOnBehindAFileThatIsBroken() throws IOException {
        Files.writeString(directory.resolve("a.json"), "{\n  \"id\": ");
        Files.writeString(directory.resolve("b.ndjson.gz"), "not packed at all");
        Files.write(directory.resolve("c.json"), ArticleJson.writePretty(article("c", 1)));
        assertThat(read(directory)).hasSize(3).endsWith("c 1");
    }

    private static void fill(ArticleStore store) throws IOException {
        store.put(
                new Batch(List.of(arrival(0, "a", 1), arrival(1, "b", 1), arrival(2, "a", 2)), Map.of(PARTITION, 3L)));
        store.flush(Set.of(PARTITION));
    }

    private static Arrival arrival(long offset, String id, int version) {
        return new Arrival(PARTITION, offset, DAY, ArticleJson.write(article(id, version)));
    }

    private static String line(String id, int version) {
        return new String(ArticleJson.write(article(id, version)), StandardCharsets.UTF_8);
    }

    private static EnrichedArticle article(String id, int version) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .published(DAY)
                .body("Body.")
                .build();
    }

    /** Each article as its id and version, and what is none as the reason. */
    private static List<String> read(Path path) throws IOException {
        List<String> found = new ArrayList<>();
        FiledArticles.read(path, filed -> {
            if (filed instanceof Filed.Article it) {
                found.add(it.article().id() + " " + it.article().version());
            } else if (filed instanceof Filed.Unreadable it) {
                found.add(it.reason());
            }
        });
        return found;
    }
}
