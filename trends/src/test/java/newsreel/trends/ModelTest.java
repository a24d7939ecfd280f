package newsreel.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.article.Topic;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles at random, with later versions that move them to other days and topics, withdrawals, and versions that come late
 * or twice: in the end all that was told is what the latest versions alone amount to.
 */
class ModelTest {
    private static final int ARTICLES = 150;
    private static final List<String> TOPICS = List.of("t:trade", "t:economy", "t:rain", "t:snow");
    private static final Instant FIRST = Instant.parse("2026-02-20T00:00:00Z");

    @TempDir
    private Path state;

    @RepeatedTest(5)
    void shouldTellWhatTheLatestVersionsAmountTo() {
        long seed = Long.getLong("newsreel.seed", System.nanoTime());
        Random random = new Random(seed);
        List<EnrichedArticle> stream = stream(random);
        try (TrendDriver driver = TrendDriver.of(state)) {
            for (EnrichedArticle article : stream) {
                driver.send(article);
                if (random.nextInt(20) == 0) {
                    driver.tell();
                }
            }
            Map<String, Trend> told = new HashMap<>(driver.told());
            told.values().removeIf(trend -> trend.count() == 0);
            assertThat(told).as("-Dnewsreel.seed=" + seed).isEqualTo(expected(stream));
        }
    }

    /** Mostly in the order of versions. */
    private static List<EnrichedArticle> stream(Random random) {
        List<EnrichedArticle> stream = new ArrayList<>();
        for (int id = 0; id < ARTICLES; id++) {
            int versions = 1 + random.nextInt(4);
            for (int version = 1; version <= versions; version++) {
                stream.add(version("id-" + id, version, random));
            }
        }
        IntStream.range(0, 300).forEach(swap -> {
            int at = random.nextInt(stream.size() - 1);
            Collections.swap(stream, at, Math.min(stream.size() - 1, at + random.nextInt(40)));
        });
        IntStream.range(0, 50).forEach(again -> stream.add(stream.get(random.nextInt(stream.size()))));
        return stream;
    }

    private static EnrichedArticle version(String id, int version, Random random) {
        if (random.nextInt(8) == 0) {
            return EnrichedArticle.builder()
                    .id(id)
                    .version(version)
                    .published(published(random))
                    .status(RawArticle.WITHDRAWN)
                    .build();
        }
        List<String> topics =
                TOPICS.stream().filter(topic -> random.nextInt(3) == 0).toList();
        return Articles.article(id, version, published(random), topics);
    }

    /** Sixty days, the hours of the day unevenly. */
    private static Instant published(Random random) {
        return FIRST.plus(Duration.ofDays(random.nextInt(60)))
                .plus(Duration.ofMinutes(random.nextInt(1 + random.nextInt(24 * 60))));
    }

    /** By the latest versions alone, one window after the other. */
    private static Map<String, Trend> expected(List<EnrichedArticle> stream) {
        Map<String, EnrichedArticle> latest = new HashMap<>();
        stream.forEach(article ->
                latest.merge(article.id(), article, (one, other) -> one.version() >= other.version() ? one : other));
        Map<String, Trend> trends = new HashMap<>();
        for (String topic : TOPICS) {
            List<Instant> times = latest.values().stream()
                    .filter(article -> topics(article).contains(topic))
                    .map(EnrichedArticle::published)
                    .toList();
            for (WindowLength length : WindowLength.values()) {
                times.forEach(time -> {
                    Trend trend = trend(topic, length, start(length, time), times);
                    trends.put(trend.key(), trend);
                });
            }
        }
        return trends;
    }

    private static Set<String> topics(EnrichedArticle article) {
        Set<String> topics = new HashSet<>();
        for (Topic topic : article.topics()) {
            topics.add(topic.id());
            if (topic.id().equals("t:trade")) {
                topics.add("t:economy");
            }
        }
        return topics;
    }

    private static Instant start(WindowLength length, Instant time) {
        long seconds = length.duration().toSeconds();
        return Instant.ofEpochSecond(time.getEpochSecond() / seconds * seconds);
    }

    private static Trend trend(String topic, WindowLength length, Instant start, List<Instant> times) {
        int windows = length == WindowLength.HOUR ? 168 : 28;
        double[] past = IntStream.rangeClosed(1, windows)
                .mapToDouble(back -> within(start.minus(length.duration().multipliedBy(back)), length, times))
                .toArray();
        double mean = IntStream.range(0, windows).mapToDouble(i -> past[i]).sum() / windows;
        double variance = IntStream.range(0, windows)
                        .mapToDouble(i -> (past[i] - mean) * (past[i] - mean))
                        .sum()
                / windows;
        int count = within(start, length, times);
        double deviation = (count - mean) / Math.sqrt(Math.max(variance, mean) + 1);
        return new Trend(
                topic,
                topic.substring(2),
                length,
                start,
                count,
                Math.round(1000 * mean) / 1000.0,
                Math.round(1000 * Math.sqrt(variance)) / 1000.0,
                Math.round(1000 * deviation) / 1000.0);
    }

    private static int within(Instant start, WindowLength length, List<Instant> times) {
        return (int) times.stream()
                .filter(time -> !time.isBefore(start) && time.isBefore(start.plus(length.duration())))
                .count();
    }
}
