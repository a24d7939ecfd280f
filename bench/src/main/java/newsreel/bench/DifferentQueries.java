package newsreel.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Questions of one kind, each another than the ones before, since Lucene keeps what it found for one that comes again. */
final class DifferentQueries {
    private static final List<String> TOPICS = List.of(
            "international trade",
            "economy",
            "politics",
            "central bank",
            "sport",
            "energy market",
            "health",
            "agriculture");
    private static final List<String> WORDS =
            List.of("tariff", "harbor", "bank", "minister", "wheat", "oil", "shares", "strike", "company", "price");
    private static final int MOST_MILLIONS = 5000;
    private static final int MOST_DAYS = 120;

    private DifferentQueries() {}

    /** A topic, an amount of dollars, some days and a word, the same ones for the same seed. */
    static Stream<String> of(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> "topic:\"%s\" amount>%dm USD since:%dd %s"
                .formatted(
                        TOPICS.get(random.nextInt(TOPICS.size())),
                        1 + random.nextInt(MOST_MILLIONS),
                        1 + random.nextInt(MOST_DAYS),
                        WORDS.get(random.nextInt(WORDS.size()))));
    }
}
