package newsreel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import newsreel.ingest.files.Sources;
import newsreel.ingest.source.Item;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast web archives are read into articles, on one thread, in uncompressed megabytes a second. Run with
 * {@code java -cp 'bench/target/lib/*' org.openjdk.jmh.Main WarcBenchmark}; with {@code -jvmArgs -Xmx64m} it shows that the
 * archive's size does not matter.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WarcBenchmark {
    private static final int MEGABYTES = 100;
    private static final int PAGE_BYTES = 50_000;
    private static final int PAGES = MEGABYTES * 1_000_000 / PAGE_BYTES;

    @Param({"NONE", "GZIP"})
    public WarcCompression compression;

    private Path archive;

    @Setup(Level.Trial)
    public void write() throws IOException {
        archive = Files.createTempFile("newsreel-bench", ".warc");
        Random random = new Random(1);
        try (WarcWriter writer = new WarcWriter(FileChannel.open(archive, StandardOpenOption.WRITE), compression)) {
            for (int i = 0; i < PAGES; i++) {
                writer.write(page("https://example.org/" + i, random));
            }
        }
    }

    /** Megabytes a second. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public long read() throws IOException {
        long[] pages = {0};
        Sources.of(archive.toString(), InputStream.nullInputStream()).read(item -> {
            pages[0] += item instanceof Item.Found ? 1 : 0;
        });
        if (pages[0] != PAGES) {
            throw new IllegalStateException("read " + pages[0] + " pages of " + PAGES);
        }
        return pages[0];
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(archive);
    }

    private static WarcResponse page(String uri, Random random) throws IOException {
        String[] words = Copy.page().split("\\s+");
        String text = random.ints(PAGE_BYTES / 4, 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
        byte[] html = ("<!doctype html><p>" + text).getBytes(StandardCharsets.UTF_8);
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML_UTF8, Arrays.copyOf(html, PAGE_BYTES))
                .build();
        return new WarcResponse.Builder(uri).body(http).build();
    }
}
