package newsreel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractor;
import newsreel.numbers.NumberExtractors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast numbers are found, on one thread. Run with
 * {@code java -cp 'bench/target/lib/*' org.openjdk.jmh.Main NumbersBenchmark -p page=FILE}; without a page it reads one
 * made of newspaper sentences. {@link #hostile} holds the same megabyte of trouble in several kinds: the times should be
 * of one order, and a tenth of the length should take a tenth of the time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NumbersBenchmark {
    private final NumberExtractor numbers = NumberExtractors.english();
    private ArticleText article;

    /** A file of plain text; empty for the built-in page. */
    @Param("")
    public String page;

    @Setup
    public void read() {
        try {
            article = ArticleText.ofBody(
                    page.isEmpty() ? Copy.page() : Files.readString(Path.of(page), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles a second. */
    @Benchmark
    public List<Quantity> article() {
        return numbers.extract(article);
    }

    /** Texts that would trap a backtracking reader. */
    @State(Scope.Thread)
    public static class Trouble {
        @Param({
            "1,",
            "one ",
            "(",
            "a",
            "1-",
            "$",
            "half a ",
            "twenty and ",
            "from 1 to ",
            "1 . ",
            "up ",
            "1/",
            "and a half ",
            "two hundred "
        })
        public String unit;

        @Param({"100000", "1000000"})
        public int length;

        private ArticleText text;

        @Setup
        public void repeat() {
            text = ArticleText.ofBody(unit.repeat(length / unit.length()));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public List<Quantity> hostile(Trouble trouble) {
        return numbers.extract(trouble.text);
    }
}
