package newsreel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import newsreel.topics.MediaTopics;
import newsreel.topics.TopicListing.TermWeight;
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
 * Tags articles of newspaper length (6,400 characters, made of the sentences of {@link #PARAGRAPH} and of the lexicon's
 * terms) on one thread, with the shipped terms and with ten times as many, and with text of one, two and four times the
 * length. There are a thousand of them, and each is another: one that is read over and over flatters caches and branch
 * prediction. {@code -Darticles=FILE} tags the articles of a file instead, one a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TopicsBenchmark {
    private static final int CHARACTERS = 6_400;
    private static final int ARTICLES = 1_000;
    private static final int TERMS_A_SENTENCE = 3;

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
    private List<ArticleText> articles;
    private int next;

    @Setup
    public void load() throws IOException {
        topics = termsTimes == 1 ? MediaTopics.shipped() : MediaTopics.with(withMoreTerms(termsTimes));
        articles = texts().stream()
                .map(text -> ArticleText.ofBody(text.repeat(lengthTimes)))
                .toList();
    }

    @Benchmark
    public List<Topic> tag() {
        next = (next + 1) % articles.size();
        return topics.tag(articles.get(next));
    }

    private static List<String> texts() throws IOException {
        String file = System.getProperty("articles");
        if (file != null) {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        }
        List<String> sentences = List.of(PARAGRAPH.strip().split("(?<=\\.)\\s+"));
        List<String> terms = terms();
        Random random = new Random(7);
        return Stream.generate(() -> text(sentences, terms, random))
                .limit(ARTICLES)
                .toList();
    }

    private static String text(List<String> sentences, List<String> terms, Random random) {
        StringBuilder text = new StringBuilder(CHARACTERS + 400);
        while (text.length() < CHARACTERS) {
            text.append(pick(sentences, random)).append(" The talk was of");
            for (int i = 0; i < TERMS_A_SENTENCE; i++) {
                text.append(" the ").append(pick(terms, random)).append(" and");
            }
            text.append(" more.\n");
        }
        return text.toString();
    }

    private static List<String> terms() {
        return MediaTopics.shipped().list().stream()
                .flatMap(topic -> topic.terms().stream())
                .map(TermWeight::term)
                .toList();
    }

    /** A directory with so many made-up phrases, of words that the shipped ones have, that there are {@code times} as many. */
    private static Path withMoreTerms(int times) throws IOException {
        List<String> words = terms();
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
