package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.TestClock;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Outcome;
import newsreel.ingest.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedDirectoryTest {

    @TempDir
    private Path directory;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> published = new ArrayList<>();
    private final List<RawArticle> articles = new ArrayList<>();
    private final Deque<Exception> failures = new ArrayDeque<>();
    private final List<String> ends = new ArrayList<>();
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private final TestClock clock = new TestClock();

    /** What happens in the directory between two looks. */
    private interface Step {
        void happen() throws IOException;
    }

    @Test
    void aFileIsReadOnceWhenItHasSettled() throws IOException {
        steps.add(() -> write("story.txt", "whole"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch();

        assertThat(published).containsExactly("whole");
    }

    @Test
    void aFileStillBeingWrittenIsLeftUntilItIsWhole() throws IOException {
        steps.add(() -> write("story.txt", "half "));
        steps.add(() -> append("story.txt", "and half "));
        steps.add(() -> append("story.txt", "and the end"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch();

        assertThat(published).containsExactly("half and half and the end");
    }

    @Test
    void aFileThatChangesLaterIsReadAgain() throws IOException {
        write("story.txt", "first");
        steps.add(() -> pass(2));
        steps.add(() -> append("story.txt", " and more"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch();

        assertThat(published).containsExactly("first", "first and more");
    }

    @Test
    void aNameThatComesAgainAfterItsFileIsGoneIsRead() throws IOException {
        write("story.txt", "one");
        steps.add(() -> pass(2));
        steps.add(() -> Files.delete(directory.resolve("story.txt")));
        steps.add(() -> write("story.txt", "two"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch();

        assertThat(published).containsExactly("one", "two");
    }

    @Test
    void aRestartGoesOnWhereTheLastRunStopped() throws IOException {
        write("a.txt", "one");
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));
        watch();

        write("b.txt", "two");
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));
        watch();

        assertThat(published).containsExactly("one", "two");
    }

    @Test
    void aFileThatChangedBetweenTwoRunsIsReadAgain() throws IOException {
        write("a.txt", "one");
        steps.add(() -> pass(2));
        watch();

        append("a.txt", " and more");
        steps.add(() -> pass(2));
        watch();

        assertThat(published).containsExactly("one", "one and more");
    }

    @Test
    void aFileThatARunDidNotDealWithComesToItsEndAgainWithoutBeingRead() throws IOException {
        write("a.txt", "one");
        steps.add(() -> pass(2));
        watch();
        steps.add(() -> pass(2));
        watch();

        assertThat(published).containsExactly("one");
        assertThat(ends).containsExactly("a.txt", "a.txt");
    }

    @Test
    void whatKafkaDidNotTakeIsReadAgainAfterAWhileAndAfterARestart() throws IOException {
        write("a.txt", "one");
        outcomes.add(Outcome.REFUSED);
        outcomes.add(Outcome.REFUSED);
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));
        steps.add(() -> pass(120));
        watch();
        assertThat(published).containsExactly("one", "one");

        steps.add(() -> pass(2));
        watch();
        assertThat(published).containsExactly("one", "one", "one");
    }

    @Test
    void whatCouldNotBeReadWholeIsNotReadAgain() throws IOException {
        write("a.txt", "one");
        outcomes.add(Outcome.PARTIAL);
        steps.add(() -> pass(2));
        watch();
        steps.add(() -> pass(2));
        watch();

        assertThat(published).containsExactly("one");
    }

    @Test
    void shouldKnowAnEditedFileForTheSameArticle() throws IOException {
        write("story.txt", "first");
        steps.add(() -> pass(2));
        steps.add(() -> append("story.txt", " and more"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch(WatchedFiles.STAYING);

        assertThat(published).containsExactly("first", "first and more");
        assertThat(articles.get(0).uri())
                .isEqualTo(directory.resolve("story.txt").toUri().toString());
        assertThat(articles)
                .extracting(RawArticle::id)
                .containsOnly(articles.get(0).id());
    }

    @Test
    void shouldLeaveArticlesTheirOwnIdentity() throws IOException {
        write("two.ndjson", "{\"content\":\"one\"}\n{\"content\":\"two\"}\n");
        write("own.ndjson", "{\"id\":\"own\",\"content\":\"three\"}\n");
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));

        watch(WatchedFiles.STAYING);

        assertThat(published).containsExactly("three", "one", "two");
        assertThat(articles).extracting(RawArticle::uri).containsOnlyNulls();
        assertThat(articles.get(0).id()).isEqualTo("own");
    }

    @Test
    void shouldWithdrawTheArticleOfADeletedFileOnce() throws IOException {
        write("gone.txt", "one");
        write("here.txt", "two");
        steps.add(() -> pass(2));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);
        Files.delete(directory.resolve("gone.txt"));
        steps.add(() -> pass(3));
        steps.add(() -> pass(3));
        steps.add(() -> pass(3));
        steps.add(() -> pass(3));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);
        steps.add(() -> pass(9));
        steps.add(() -> pass(9));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);

        assertThat(articles.stream().filter(RawArticle::isWithdrawn))
                .containsExactly(RawArticle.withdrawal(articles.get(0).id()));
    }

    @Test
    void shouldWithdrawWhatIsDeletedAfterARestart() throws IOException {
        write("gone.txt", "one");
        write("here.txt", "two");
        steps.add(() -> pass(2));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);
        steps.add(() -> pass(2));
        steps.add(() -> pass(2));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);
        Files.delete(directory.resolve("gone.txt"));
        steps.add(() -> pass(9));
        steps.add(() -> pass(9));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);

        assertThat(articles.stream().filter(RawArticle::isWithdrawn)).hasSize(1);
    }

    @Test
    void shouldWithdrawAgainWhatKafkaDidNotTake() throws IOException {
        write("gone.txt", "one");
        write("here.txt", "two");
        steps.add(() -> pass(2));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);
        Files.delete(directory.resolve("gone.txt"));
        failures.add(new IOException("away"));
        steps.add(() -> pass(9));
        steps.add(() -> pass(9));
        steps.add(() -> pass(9));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);

        assertThat(articles.stream().filter(RawArticle::isWithdrawn)).hasSize(2);
    }

    @Test
    void shouldWithdrawNothingWhileAFileIsReplacedOrAllAreGone() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        steps.add(() -> pass(2));
        steps.add(() -> Files.delete(directory.resolve("a.txt")));
        steps.add(() -> pass(2));
        steps.add(() -> write("a.txt", "one, edited"));
        steps.add(() -> pass(2));
        steps.add(() -> pass(9));
        steps.add(() -> {
            Files.delete(directory.resolve("a.txt"));
            Files.delete(directory.resolve("b.txt"));
        });
        steps.add(() -> pass(9));
        steps.add(() -> pass(9));
        watch(WatchedFiles.WITHDRAWN_WHEN_DELETED);

        assertThat(published).containsExactly("one", "two", "one, edited");
        assertThat(articles).noneMatch(RawArticle::isWithdrawn);
    }

    private void watch() throws IOException {
        watch(WatchedFiles.PASSING);
    }

    private void watch(WatchedFiles files) throws IOException {
        Ledger ledger = Ledger.open(Sources.ledgerOf(directory));
        try (WatchedDirectory source =
                new WatchedDirectory(directory, Formats.standard(), ledger, clock, this::next, files)) {
            source.read(item -> take(source, item));
        }
        assertThat(Thread.interrupted()).as("the watch ends by an interrupt").isTrue();
    }

    private void take(Source source, Item item) {
        if (item instanceof Item.Found found) {
            published.add(found.article().content());
            articles.add(found.article());
            source.acknowledged(found, failures.poll());
        } else if (item instanceof Item.End end) {
            ends.add(end.file().name().toString());
            source.settled(end.file(), outcomes.isEmpty() ? Outcome.COMPLETE : outcomes.poll());
        }
    }

    private void next(Duration look) throws InterruptedException {
        if (steps.isEmpty()) {
            throw new InterruptedException();
        }
        try {
            steps.poll().happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
        touch(name);
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text, StandardOpenOption.APPEND);
        pass(1);
        touch(name);
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(directory.resolve(name), FileTime.from(clock.instant()));
    }

    private void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }
}
