package newsreel.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.search.index.ArticleIndex;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.TopicTree;
import newsreel.search.query.Units;
import newsreel.search.query.Vocabulary;
import newsreel.topics.MediaTopics;

/**
 * How fast articles are indexed, how large the index is, and how long queries take: {@code IndexRates ENRICHED.ndjson
 * ARTICLES DIRECTORY [plain]}. The articles of the file come again and again under other ids, dates and names, three years of
 * them. With {@code plain}, the same documents go into Lucene without all that makes the index exact.
 */
final class IndexRates {
    private static final Instant FIRST = Instant.parse("2023-07-08T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-08T00:00:00Z");
    private static final int BETWEEN_REFRESHES = 5000;
    private static final int BETWEEN_COMMITS = 15_000;
    private static final int ROUNDS = 300;
    private static final int DIFFERENT = 1000;

    private static final List<String> QUERIES = List.of(
            "topic:\"international trade\" amount>1bn USD since:1d tariff",
            "topic:\"international trade\" amount>1bn USD since:90d tariff",
            "topic:economy amount>1bn USD",
            "amount>5% trend:up",
            "5%..10% -sport lang:en",
            "(tariff OR harbor) published:2024-01..2024-03",
            "near:profit amount>1m USD",
            "the",
            "\"said on Tuesday\"",
            "source:reuters OR topic:sport",
            "");

    private IndexRates() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[2]);
        int articles = Integer.parseInt(args[1]);
        Samples samples = new Samples(read(Path.of(args[0])));
        boolean plain = args.length > 3;
        long begin = cpu();
        long json = plain ? PlainLucene.index(samples, articles, directory) : index(samples, articles, directory);
        double seconds = (cpu() - begin) / 1e9;
        long size = size(directory);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d articles in %.1f s of processor time, %.0f/s; %,d MB of JSON, %,d MB of index, %.2f of it%n",
                plain ? "plain Lucene" : "index",
                articles,
                seconds,
                articles / seconds,
                json >> 20,
                size >> 20,
                (double) size / json);
        if (!plain) {
            ask(directory);
        }
    }

    /** Of the whole process, merges and collections among it: other work on the machine does not count. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<EnrichedArticle> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> ArticleJson.readEnriched(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }

    private static long index(Samples samples, int articles, Path directory) throws IOException {
        long json = 0;
        try (ArticleIndex index = ArticleIndex.open(directory, "bench")) {
            for (int number = 0; number < articles; number++) {
                EnrichedArticle article = samples.article(number);
                index.put(article);
                json += samples.size(number);
                if (number % BETWEEN_REFRESHES == BETWEEN_REFRESHES - 1) {
                    index.refresh();
                }
                if (number % BETWEEN_COMMITS == BETWEEN_COMMITS - 1) {
                    index.commit(Map.of("p", (long) number));
                }
            }
            index.commit(Map.of("p", (long) articles));
        }
        return json;
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void ask(Path directory) throws IOException {
        TopicTree tree = new TopicTree(MediaTopics.shipped().list().stream()
                .map(listing -> new TopicTree.Node(
                        listing.topic().id(),
                        listing.topic().name(),
                        listing.topic().parent()))
                .toList());
        QueryParser parser =
                new QueryParser(new Vocabulary(tree, Units.basic()), Clock.fixed(NOW, java.time.ZoneOffset.UTC));
        try (Searcher searcher = Searcher.open(directory)) {
            for (String text : QUERIES) {
                Query query = parser.parse(text);
                double[] millis = millis(searcher, Stream.generate(() -> query).limit(ROUNDS));
                print(millis, String.format(Locale.ROOT, "%,9d found: %s", searcher.count(query), text));
            }
            Stream<Query> different =
                    DifferentQueries.of(DIFFERENT).limit(DIFFERENT).map(parser::parse);
            print(millis(searcher, different), DIFFERENT + " different ones of the first kind");
            long begin = System.nanoTime();
            searcher.countByTopic(new Query.Everything(), tree);
            System.out.printf(Locale.ROOT, "  by topic, of all: %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        }
    }

    private static double[] millis(Searcher searcher, Stream<Query> queries) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (Query query : (Iterable<Query>) queries::iterator) {
            long begin = System.nanoTime();
            searcher.search(query, 20, null);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void print(double[] millis, String what) {
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "  median %7.2f ms, 99th %7.2f ms, first %7.2f ms, %s%n",
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                millis[0],
                what);
    }

    /** Articles without end, made of some. */
    static final class Samples {
        private final List<EnrichedArticle> articles;
        private final long[] sizes;

        Samples(List<EnrichedArticle> articles) {
            this.articles = articles;
            this.sizes = new long[articles.size()];
            Arrays.setAll(sizes, i -> ArticleJson.write(articles.get(i)).length);
        }

        /** The JSON's bytes, near enough. */
        long size(int number) {
            return sizes[number % sizes.length];
        }

        EnrichedArticle article(int number) {
            EnrichedArticle sample = articles.get(number % articles.size());
            Random random = new Random(number);
            long age = random.nextLong(NOW.toEpochMilli() - FIRST.toEpochMilli());
            return sample.toBuilder()
                    .id(Long.toHexString(random.nextLong()) + Integer.toHexString(number))
                    .published(FIRST.plusMillis(age))
                    .subheadline("By " + Integer.toString(random.nextInt(200_000), 36) + " "
                            + Integer.toString(random.nextInt(200_000), 36))
                    .build();
        }
    }
}
