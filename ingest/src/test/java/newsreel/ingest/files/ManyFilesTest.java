package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import newsreel.ingest.delivery.AfterReading;
import newsreel.ingest.delivery.Ingest;
import newsreel.ingest.delivery.IngestListener;
import newsreel.ingest.delivery.MockKafka;
import newsreel.ingest.formats.Formats;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that very many files lie in: 2,000, or as many as {@code -Dnewsreel.test.files=150000} says. */
class ManyFilesTest {
    private static final int FILES = Integer.getInteger("newsreel.test.files", 2_000);

    @TempDir
    private Path root;

    private final Set<String> published = new HashSet<>();
    private Path inbox;

    @BeforeEach
    void fill() throws IOException {
        inbox = Files.createDirectory(root.resolve("inbox"));
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        for (int i = 0; i < FILES; i++) {
            Path file = Files.writeString(inbox.resolve("story-" + i + ".txt"), "Story number " + i + ".");
            Files.setLastModifiedTime(file, longAgo);
        }
    }

    @Test
    void everyFileIsPublishedOnceAndMovedAndARestartFindsNothingNew() throws IOException {
        long took = watchOnce(new AfterReading.Keep());
        assertThat(published).hasSize(FILES);

        published.clear();
        long again = watchOnce(new AfterReading.Keep());
        assertThat(published).isEmpty();

        watchOnce(new AfterReading.Move(root.resolve("done")));
        assertThat(published).isEmpty();
        try (Stream<Path> moved = Files.list(root.resolve("done"))) {
            assertThat(moved).hasSize(FILES);
        }
        System.out.printf("%d files: published in %d ms, a restart looks through them in %d ms%n", FILES, took, again);
    }

    @Test
    void everyFileIsPublishedWithoutWatching() throws IOException {
        Ingest ingest = ingest(new AfterReading.Delete());
        ingest.take(Sources.of(inbox.toString(), null));
        ingest.finish();

        assertThat(tally.of(Count.PUBLISHED)).isEqualTo(FILES);
        assertThat(published).hasSize(FILES);
        assertThat(inbox).isEmptyDirectory();
    }

    /** Two looks, as a file is read in the second; in milliseconds. */
    private long watchOnce(AfterReading afterReading) throws IOException {
        long start = System.nanoTime();
        Ingest ingest = ingest(afterReading);
        int[] looks = {2};
        try (WatchedDirectory source = new WatchedDirectory(
                inbox,
                Formats.standard(),
                Ledger.open(Sources.ledgerOf(inbox)),
                Clock.systemUTC(),
                look -> {
                    if (--looks[0] == 0) {
                        throw new InterruptedException();
                    }
                },
                WatchedFiles.PASSING)) {
            ingest.take(source);
            assertThat(Thread.interrupted()).isTrue();
            ingest.finish();
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private final Tally tally = new Tally();

    private Ingest ingest(AfterReading afterReading) {
        return new Ingest(MockKafka.publisher(acknowledging()), IngestListener.SILENT, afterReading, tally);
    }

    /** A producer that has everything at once, and does not keep it. */
    private MockProducer<byte[], byte[]> acknowledging() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
                assertThat(published.add(new String(record.key())))
                        .as("published once")
                        .isTrue();
                callback.onCompletion(null, null);
                return null;
            }
        };
    }
}
