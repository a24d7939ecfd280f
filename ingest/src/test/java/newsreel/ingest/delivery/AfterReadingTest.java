package newsreel.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import newsreel.article.TopicNames;
import newsreel.article.count.Counters;
import newsreel.ingest.files.Sources;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Source;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterReadingTest {
    @TempDir
    private Path root;

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final RecordingListener listener = new RecordingListener();
    private Path inbox;
    private Path done;

    @BeforeEach
    void folders() throws IOException {
        inbox = Files.createDirectory(root.resolve("inbox"));
        done = root.resolve("done");
    }

    @Test
    void aFileMovesOnlyOnceKafkaHasEveryArticleOfIt() throws IOException {
        Path file = write("deep/two.ndjson", "{\"content\":\"x\"}\n{\"content\":\"y\"}\n");
        Ingest ingest = ingest(new AfterReading.Move(done));
        ingest.take(source());

        producer.completeNext();
        assertThat(file).exists();

        ingest.finish();
        assertThat(file).doesNotExist();
        assertThat(done.resolve("deep/two.ndjson")).hasContent("{\"content\":\"x\"}\n{\"content\":\"y\"}");
        assertThat(listener.kept()).isEmpty();
    }

    @Test
    void aFileOfWhichKafkaDidNotTakeAllStaysAndIsNamed() throws IOException {
        Path file = write("two.ndjson", "{\"content\":\"x\"}\n{\"content\":\"y\"}\n");
        Ingest ingest = ingest(new AfterReading.Delete());
        ingest.take(source());
        producer.errorNext(new TimeoutException("no broker"));
        ingest.finish();

        assertThat(file).exists();
        assertThat(listener.kept()).containsExactly("two.ndjson: Kafka has not all of it");
    }

    @Test
    void aFileWithSomethingUnreadableStaysAndItsNeighboursGo() throws IOException {
        Path bad = write("bad.ndjson", "{\"content\":\"x\"}\nnonsense\n");
        Path good = write("good.ndjson", "{\"content\":\"y\"}\n");
        Ingest ingest = ingest(new AfterReading.Delete());
        ingest.take(source());
        ingest.finish();

        assertThat(bad).exists();
        assertThat(good).doesNotExist();
        assertThat(listener.kept()).containsExactly("bad.ndjson: not all of it could be read");
    }

    @Test
    void aFileThatChangedSinceItWasReadStays() throws IOException {
        Path file = write("a.ndjson", "{\"content\":\"x\"}\n");
        Ingest ingest = ingest(new AfterReading.Delete());
        ingest.take(source());
        write("a.ndjson", "{\"content\":\"x\"}\n{\"content\":\"late\"}\n");
        ingest.finish();

        assertThat(file).exists();
        assertThat(listener.kept()).containsExactly("a.ndjson: it has changed since it was read");
    }

    @Test
    void aMovedFileNeverReplacesAnother() throws IOException {
        Files.createDirectory(done);
        Files.writeString(done.resolve("a.warc.gz"), "older");
        Path file = write("a.warc.gz", "text");

        new AfterReading.Move(done).act(FileRead.of(file, Path.of("a.warc.gz")));

        assertThat(done.resolve("a.warc.gz")).hasContent("older");
        assertThat(done.resolve("a-2.warc.gz")).hasContent("text");
    }

    @Test
    void whatIsWrittenOnTheCommandLineIsUnderstood() {
        assertThat(AfterReading.parse("delete")).isEqualTo(new AfterReading.Delete());
        assertThat(AfterReading.parse("move:done")).isEqualTo(new AfterReading.Move(Path.of("done")));
        assertThatThrownBy(() -> AfterReading.parse("move:")).hasMessageContaining("move:DIR");
    }

    private Source source() {
        return Sources.of(inbox.toString(), InputStream.nullInputStream());
    }

    private Ingest ingest(AfterReading afterReading) {
        return new Ingest(new ArticlePublisher(producer, TopicNames.standard()), listener, afterReading, Counters.NONE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
