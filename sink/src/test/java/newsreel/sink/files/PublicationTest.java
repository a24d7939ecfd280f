package newsreel.sink.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import newsreel.article.EnrichedArticle;
import newsreel.sink.disk.OutputDirectory;
import newsreel.sink.disk.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever directory has a name made or taken away in it must be told, or a power cut undoes what was promised. */
class PublicationTest {
    @TempDir
    private Path out;

    private OutputDirectory directory;
    private CardIndex index;
    private final Set<Path> changed = new LinkedHashSet<>();

    @BeforeEach
    void open() throws IOException {
        directory = OutputDirectory.open(out, ArticleFiles.LAYOUT, new Adoption());
        index = new CardIndex(out);
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @Test
    void shouldTellTheDirectoriesOfTheFirstVersion() throws IOException {
        assertThat(publish(1, "2026-03-04T00:00:00Z")).isTrue();

        Path shard = index.place("a").getParent();
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        out.resolve(".newsreel"),
                        shard.getParent(),
                        shard,
                        out,
                        out.resolve("2026"),
                        out.resolve("2026/03"),
                        out.resolve("2026/03/04"));
        assertThat(index.find("a")).isEqualTo(new Card("topic-1", 1, "2026/03/04/a.json", Optional.empty()));
    }

    @Test
    void shouldTellBothDirectoriesOfAVersionThatMoves() throws IOException {
        publish(1, "2026-03-04T00:00:00Z");
        publish(2, "2026-03-05T00:00:00Z");
        changed.clear();
        assertThat(publish(3, "2026-03-04T00:00:00Z")).isTrue();

        assertThat(changed)
                .containsExactlyInAnyOrder(
                        index.place("a").getParent(), out.resolve("2026/03/04"), out.resolve("2026/03/05"));
    }

    @Test
    void shouldTellOnlyTheFilesOwnWhereTheCardStays() throws IOException {
        publish(1, "2026-03-04T00:00:00Z");
        changed.clear();
        assertThat(publish(1, "2026-03-04T00:00:00Z")).isTrue();

        assertThat(changed).containsExactly(out.resolve("2026/03/04"));
    }

    @Test
    void shouldTouchNothingWhereALaterVersionStands() throws IOException {
        publish(2, "2026-03-04T00:00:00Z");
        changed.clear();
        assertThat(publish(1, "2026-03-05T00:00:00Z")).isFalse();

        assertThat(changed).isEmpty();
        assertThat(out.resolve("2026/03/05")).doesNotExist();
    }

    private boolean publish(int version, String published) throws IOException {
        EnrichedArticle article = EnrichedArticle.builder()
                .id("a")
                .version(version)
                .published(Instant.parse(published))
                .build();
        Filing filing = new Filing(article, FileName.of(article, Instant.EPOCH), directory.temporary());
        filing.write();
        boolean stands = new Publication(directory, index, "topic-1", changed, Steps.UNSEEN).publish(filing);
        Files.deleteIfExists(filing.temporary());
        return stands;
    }
}
