package newsreel.sink.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.sink.disk.Steps;
import newsreel.sink.stream.ArticleStore;
import newsreel.sink.stream.Batch;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StoreContract;
import org.junit.jupiter.api.Test;

class ArticleFilesTest extends StoreContract {
    private static final String STREAM = "topic-1";

    @Override
    protected ArticleStore open(Path directory, SinkListener listener, Steps steps) throws IOException {
        return ArticleFiles.open(directory, STREAM, listener, steps);
    }

    /** One file an id, or it fails. */
    @Override
    protected Map<String, Integer> read(Path directory) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (String name : names(directory)) {
            if (name.matches("\\d{4}/\\d\\d/\\d\\d/.*\\.json")) {
                try {
                    EnrichedArticle article = ArticleJson.readEnriched(Files.readAllBytes(directory.resolve(name)));
                    assertThat(found.put(article.id(), article.version()))
                            .as("another file of %s", article.id())
                            .isNull();
                } catch (newsreel.article.MalformedArticleException foreign) {
                    continue;
                }
            }
        }
        return found;
    }

    @Test
    void shouldFileAnArticleAsPrettyJson() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1)));

        Path file = out.resolve("2026/03/04/a-headline-a.json");
        assertThat(names(out)).containsExactly("2026/03/04/a-headline-a.json");
        assertThat(Files.readString(file)).startsWith("{\n  \"id\" : \"a\"").endsWith("}\n");
    }

    @Test
    void shouldLeaveNothingOfAStoryThatIsWithdrawn() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1, "Secret", "2026-03-04T00:00:00Z")));

        EnrichedArticle withdrawn = EnrichedArticle.builder()
                .id("a")
                .version(2)
                .status("withdrawn")
                .published(java.time.Instant.parse("2026-03-04T00:00:00Z"))
                .build();
        store(out, batch(1, withdrawn));

        assertThat(names(out)).containsExactly("2026/03/04/a.json");
        assertThat(Files.readString(out.resolve("2026/03/04/a.json")))
                .contains("\"status\" : \"withdrawn\"")
                .doesNotContain("Secret");
    }

    @Test
    void shouldNeverGiveTwoArticlesOneName() throws IOException {
        Path out = scratch.resolve("out");
        store(
                out,
                batch(
                        0,
                        article("2-1", 1, "Story", "2026-03-04T00:00:00Z"),
                        article("1", 1, "Story 2", "2026-03-04T00:00:00Z")));

        assertThat(read(out)).isEqualTo(Map.of("2-1", 1, "1", 1));
    }

    @Test
    void shouldIgnoreAnOlderVersionAndCountIt() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 2, "New", "2026-03-05T00:00:00Z"), article("b", 1)));
        store(out, batch(0, article("a", 1, "Old", "2026-03-04T00:00:00Z")));

        assertThat(read(out)).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(tally.filed).isEqualTo(2);
        assertThat(tally.superseded).containsExactly("a 1");
    }

    @Test
    void shouldCountTheOlderOfTwoVersionsInOneBatch() throws IOException {
        store(scratch.resolve("out"), batch(0, article("a", 2), article("a", 1), article("a", 3)));

        assertThat(tally.filed).isEqualTo(1);
        assertThat(tally.superseded).containsExactly("a 1", "a 2");
    }

    /** What SIGSTOP and SIGCONT do: the writer has its batch written and goes to sleep; another files later versions. */
    @Test
    void shouldNotFileOldOverNewWhenAStoppedWriterGoesOn() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore other = open(out, tally, Steps.UNSEEN);
                ArticleStore sleeper = open(out, tally, step -> {
                    if (step.equals("publish")) {
                        other.put(batch(0, article("a", 1, "One", "2026-03-04T00:00:00Z"), article("b", 1)));
                        other.put(batch(2, article("a", 2, "Two", "2026-03-05T00:00:00Z"), article("b", 2)));
                    }
                })) {
            sleeper.put(batch(0, article("a", 1, "One", "2026-03-04T00:00:00Z"), article("b", 1)));
        }
        assertThat(read(out)).isEqualTo(Map.of("a", 2, "b", 2));
        assertThat(names(out)).containsExactly("2026/03/04/a-headline-b.json", "2026/03/05/two-a.json");
    }

    @Test
    void shouldSayWhoIsInTheWayWhenAWriterWasStoppedWhileItPublished() throws IOException {
        Path out = scratch.resolve("out");
        try (ArticleStore other = open(out, tally, Steps.UNSEEN);
                ArticleStore sleeper = open(out, tally, step -> {
                    if (step.equals("move")) {
                        inAnotherThread(() -> assertThatThrownBy(() -> other.put(batch(1, article("b", 1))))
                                .isInstanceOf(IOException.class)
                                .hasMessageContaining("held by another sink"));
                    }
                })) {
            sleeper.put(batch(0, article("a", 1)));
            other.put(batch(1, article("b", 1)));
        }
        assertThat(read(out)).isEqualTo(Map.of("a", 1, "b", 1));
    }

    @Test
    void shouldTakeOverTheFilesOfABuildThatKeptNoCards() throws IOException {
        Path out = scratch.resolve("out");
        earlierFile(out, "2026/03/04/story-2-1.json", article("2-1", 1, "Story", "2026-03-04T00:00:00Z"));
        earlierFile(out, "2026/03/04/first-a.json", article("a", 1, "First", "2026-03-04T00:00:00Z"));
        earlierFile(out, "2026/03/05/second-a.json", article("a", 2, "Second", "2026-03-05T00:00:00Z"));
        earlierFile(out, "2026/03/05/my-notes.json", article("z", 1, "Renamed by somebody", "2026-03-05T00:00:00Z"));
        Files.writeString(out.resolve("2026/03/05/.third-a.json.tmp"), "{");

        store(
                out,
                batch(
                        0,
                        article("a", 1, "First", "2026-03-04T00:00:00Z"),
                        article("1", 1, "Story 2", "2026-03-04T00:00:00Z")));
        assertThat(names(out))
                .containsExactly(
                        "2026/03/04/story--2-1.json",
                        "2026/03/04/story-2-1.json",
                        "2026/03/05/my-notes.json",
                        "2026/03/05/second-a.json");

        store(out, batch(2, article("a", 3, "Third", "2026-03-06T00:00:00Z")));
        assertThat(names(out)).contains("2026/03/06/third-a.json").doesNotContain("2026/03/05/second-a.json");
    }

    @Test
    void shouldLetAnotherTopicBeginItsVersionsAnew() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 2, "Old topic", "2026-03-04T00:00:00Z")));
        try (ArticleStore store = ArticleFiles.open(out, "topic-2", tally)) {
            store.put(batch(0, article("a", 1, "New topic", "2026-03-04T00:00:00Z")));
        }
        assertThat(names(out)).containsExactly("2026/03/04/new-topic-a.json");
    }

    @Test
    void shouldSetAsideAnIdThatIsNoText() throws IOException {
        Path out = scratch.resolve("out");
        byte[] half = "{\"id\":\"\\ud800\",\"version\":1,\"body\":\"\",\"topics\":[],\"numbers\":[]}".getBytes();
        store(out, new Batch(List.of(arrival(0, half)), Map.of(PARTITION, 1L)));

        assertThat(tally.setAside).singleElement().asString().contains("surrogate");
        assertThat(names(out)).containsExactly("unreadable/news.enriched-0-0");
    }

    @Test
    void shouldRefuseADirectoryOfAnotherLayout() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1)));
        Path mark = out.resolve(".newsreel/store");
        Files.writeString(mark, Files.readString(mark).replace("articles", "segments"));

        assertThatThrownBy(() -> open(out, tally, Steps.UNSEEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("layout segments");
    }

    @Test
    void shouldRemoveTheTemporariesOfTheDeadAndLeaveThoseOfTheLiving() throws IOException {
        Path out = scratch.resolve("out");
        List<Path> deaths = new ArrayList<>();
        try (ArticleStore store = open(out, tally, step -> {
            if (step.equals("publish")) {
                deaths.add(copy(out, "death"));
                try (ArticleStore newcomer = open(out, tally, Steps.UNSEEN)) {
                    newcomer.put(batch(5, article("c", 1)));
                }
            }
        })) {
            store.put(batch(0, article("a", 1)));
        }
        assertThat(read(out)).isEqualTo(Map.of("a", 1, "c", 1));
        assertThat(temporaries(deaths.get(0))).isNotEmpty();
        open(deaths.get(0), tally, Steps.UNSEEN).close();
        assertThat(temporaries(deaths.get(0))).isEmpty();
    }

    @Test
    void shouldKeepTheFileJustWrittenWhereALaterVersionHasItsName() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1)));
        store(out, batch(1, article("a", 2)));

        assertThat(names(out)).containsExactly("2026/03/04/a-headline-a.json");
        assertThat(read(out)).isEqualTo(Map.of("a", 2));
    }

    @Test
    void shouldKeepTheFileJustWrittenWhereTheNameComesBack() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1, "First", "2026-03-04T00:00:00Z")));
        store(out, batch(1, article("a", 2, "Second", "2026-03-04T00:00:00Z")));
        assertThat(names(out)).containsExactly("2026/03/04/second-a.json");
        store(out, batch(2, article("a", 3, "First", "2026-03-04T00:00:00Z")));
        assertThat(names(out)).containsExactly("2026/03/04/first-a.json");
        store(out, batch(3, article("a", 4, "First", "2026-03-04T00:00:00Z")));

        assertThat(names(out)).containsExactly("2026/03/04/first-a.json");
        assertThat(read(out)).isEqualTo(Map.of("a", 4));
    }

    @Test
    void shouldTakeTheLaterOfTwoRecordsOfOneVersion() throws IOException {
        Path out = scratch.resolve("out");
        store(
                out,
                batch(
                        0,
                        article("a", 1, "First", "2026-03-04T00:00:00Z"),
                        article("a", 1, "Second", "2026-03-04T00:00:00Z")));

        assertThat(names(out)).containsExactly("2026/03/04/second-a.json");
    }

    @Test
    void shouldWriteNoCardWhereTheOneThatIsThereSaysIt() throws IOException {
        Path out = scratch.resolve("out");
        List<String> steps = new ArrayList<>();
        try (ArticleStore store = open(out, tally, steps::add)) {
            store.put(batch(0, article("a", 1)));
            store.put(batch(0, article("a", 1)));
        }
        assertThat(steps)
                .containsExactly("publish", "card", "move", "force", "told", "publish", "move", "force", "told");
    }

    /** A batch that comes again is told again, and one that failed only once. */
    @Test
    void shouldTellNobodyOfWhatIsNotOnTheDisk() throws IOException {
        Path out = scratch.resolve("out");
        int[] failures = {1};
        try (ArticleStore store = open(out, tally, step -> {
            if (step.equals("force") && failures[0]-- > 0) {
                throw new IOException("no space left");
            }
        })) {
            Batch batch = batch(0, article("a", 1));
            assertThatThrownBy(() -> store.put(batch)).hasMessage("no space left");
            assertThat(tally.filed).isZero();
            assertThat(store.durable()).isEmpty();
            assertThat(temporaries(out)).as("none of the batch").hasSize(2);

            store.put(batch);

            assertThat(tally.filed).isEqualTo(1);
            assertThat(store.durable()).isEqualTo(Map.of(PARTITION, 1L));
            store.forget(List.of(PARTITION));
            assertThat(store.durable()).isEmpty();
            assertThat(store.position(PARTITION)).isEmpty();
        }
    }

    @Test
    void shouldNameACardThatIsDamaged() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1)));
        Path card = new CardIndex(out).place("a");
        Files.delete(card);
        Files.createSymbolicLink(card, Path.of("no card"));

        assertThatThrownBy(() -> store(out, batch(0, article("a", 1))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(card + " is damaged");
    }

    /** What the writer of the last card had not come to is done by the next, whatever it files. */
    @Test
    void shouldDeleteTheFileBeforeTheLastWhereADeadWriterHadNot() throws IOException {
        Path out = scratch.resolve("out");
        store(out, batch(0, article("a", 1, "First", "2026-03-04T00:00:00Z")));
        List<Path> deaths = new ArrayList<>();
        try (ArticleStore store = open(out, tally, step -> {
            if (step.equals("delete")) {
                deaths.add(copy(out, "death"));
            }
        })) {
            store.put(batch(1, article("a", 2, "Second", "2026-03-04T00:00:00Z")));
        }
        Path death = deaths.get(0);
        assertThat(names(death)).containsExactly("2026/03/04/first-a.json", "2026/03/04/second-a.json");

        store(death, batch(2, article("a", 3, "Third", "2026-03-04T00:00:00Z")));

        assertThat(names(death)).containsExactly("2026/03/04/third-a.json");
    }

    @Test
    void shouldTakeOverTheLaterWhicheverOfTwoEarlierFilesItFindsFirst() throws IOException {
        Path out = scratch.resolve("out");
        earlierFile(out, "2026/03/04/second-a.json", article("a", 2, "Second", "2026-03-04T00:00:00Z"));
        earlierFile(out, "2026/03/05/first-a.json", article("a", 1, "First", "2026-03-05T00:00:00Z"));
        earlierFile(out, "2026/03/04/first-b.json", article("b", 1, "First", "2026-03-04T00:00:00Z"));
        earlierFile(out, "2026/03/05/second-b.json", article("b", 2, "Second", "2026-03-05T00:00:00Z"));
        Files.createSymbolicLink(out.resolve("2026/03/05/link-c.json"), Path.of("nowhere"));
        Files.createFile(out.resolve("2026/04"));

        open(out, tally, Steps.UNSEEN).close();

        assertThat(names(out))
                .contains("2026/03/04/second-a.json", "2026/03/05/second-b.json")
                .doesNotContain("2026/03/05/first-a.json", "2026/03/04/first-b.json");
        store(out, batch(0, article("a", 1, "First", "2026-03-05T00:00:00Z")));
        assertThat(read(out)).isEqualTo(Map.of("a", 2, "b", 2));
    }

    /** It may have died after the file had its new name. */
    @Test
    void shouldTakeOverAFileOnceMore() throws IOException {
        Path out = scratch.resolve("out");
        earlierFile(out, "2026/03/04/story-2-1.json", article("2-1", 1, "Story", "2026-03-04T00:00:00Z"));
        open(out, tally, Steps.UNSEEN).close();
        Files.delete(out.resolve(".newsreel/store"));

        open(out, tally, Steps.UNSEEN).close();

        assertThat(names(out)).containsExactly("2026/03/04/story--2-1.json");
    }

    private static void earlierFile(Path out, String path, EnrichedArticle article) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleJson.writePretty(article));
    }

    private static void inAnotherThread(Runnable task) {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(task);
        thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        assertThat(failures).isEmpty();
    }
}
