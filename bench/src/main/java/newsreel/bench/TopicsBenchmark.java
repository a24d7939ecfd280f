package newsreel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import newsreel.topics.MediaTopics;
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
 * Tags an article of newspaper length (6,400 characters, made of the words of {@link #PARAGRAPH}) on one thread, with
 * the shipped terms and with ten times as many, and with text of one, two and four times the length. {@code -Darticle=FILE}
 * tags the text of a file instead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TopicsBenchmark {
    private static final int CHARACTERS = 6_400;

    private static final String PARAGRAPH = """
            The prime minister told his party that exports to Europe must grow while the central bank keeps interest
            rates where they are. Opposition leaders called the budget a gamble with the country's hospitals and
            schools. In Geneva, negotiators from a dozen nations met for a third day over tariffs on steel, cars and
            farm goods, and a spokesman said that talks were close to an agreement. Shares in the largest airline fell
            by four per cent after it said that fuel had eaten its profit. Police searched two houses in the capital.
            A storm is expected on the coast by Friday, the weather office said, and a football match was put off.

            """;

    @Param({"1", "10"})
    private int termsTimes;

    @Param({"1", "2", "4"})
    private int lengthTimes;

    private MediaTopics topics;
    private ArticleText article;

    @Setup
    public void load() throws IOException {
        topics = termsTimes == 1 ? MediaTopics.shipped() : MediaTopics.with(withMoreTerms(termsTimes));
        article = ArticleText.ofBody(text().repeat(lengthTimes));
    }

    @Benchmark
    public List<Topic> tag() {
        return topics.tag(article);
    }

    private static String text() throws IOException {
        String file = System.getProperty("article");
        if (file != null) {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        }
        return PARAGRAPH.repeat(CHARACTERS / PARAGRAPH.length() + 1).substring(0, CHARACTERS);
    }

    /** A directory with so many made-up phrases, of words that the shipped ones have, that there are {@code times} as many. */
    private static Path withMoreTerms(int times) throws IOException {
        List<String> words = new ArrayList<>();
        MediaTopics.shipped().list().forEach(topic -> topic.terms().forEach(term -> words.add(term.term())));
        Random random = new Random(42);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < (times - 1) * words.size(); i++) {
            lines.add("bench:more\t" + pick(words, random) + " " + pick(words, random) + "\t1");
        }
        Path directory = Files.createTempDirectory("newsreel-topics");
        Path file = Files.write(directory.resolve("more.tsv"), lines);
        file.toFile().deleteOnExit();
        directory.toFile().deleteOnExit();
        return directory;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
