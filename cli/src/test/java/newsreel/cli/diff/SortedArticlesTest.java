package newsreel.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import newsreel.article.EnrichedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in order, in memory and beyond it. */
class SortedArticlesTest {
    private static final long SEED = Long.getLong("newsreel.seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(longs = {0, 1000, 100_000, Long.MAX_VALUE})
    void shouldHoldTheLatestOfEachInOrderWhateverMemoryThereIs(long room) {
        Random random = new Random(SEED);
        Map<Place, EnrichedArticle> expected = new TreeMap<>();
        try (SortedArticles sorted = new SortedArticles(room)) {
            for (int i = 0; i < 500; i++) {
                EnrichedArticle article = article("a-" + random.nextInt(200), 1 + random.nextInt(3), "copy " + i);
                sorted.add(article);
                expected.merge(
                        Place.of(article.id()),
                        article,
                        (one, other) -> other.version() >= one.version() ? other : one);
            }
            List<EnrichedArticle> found = new ArrayList<>();
            sorted.inOrder().forEachRemaining(article -> found.add(article.article()));
            assertThat(found).as("seed " + SEED).containsExactlyElementsOf(expected.values());
        }
    }

    @Test
    void shouldTakeArticlesThatAreLargerThanAnyBuffer() {
        EnrichedArticle large = article("ä".repeat(3000), 1, "x".repeat(1_000_000));
        try (SortedArticles sorted = new SortedArticles(0)) {
            sorted.add(large);
            sorted.add(article("b", 1, ""));
            List<EnrichedArticle> found = new ArrayList<>();
            sorted.inOrder().forEachRemaining(article -> found.add(article.article()));
            assertThat(found).containsExactlyInAnyOrder(large, article("b", 1, ""));
        }
    }

    @Test
    void shouldPairWhatEitherHasAndStopAtSoMany() {
        try (SortedArticles before = new SortedArticles(0);
                SortedArticles after = new SortedArticles(Long.MAX_VALUE)) {
            List.of("a", "b", "c").forEach(id -> before.add(article(id, 1, "before")));
            List.of("b", "c", "d").forEach(id -> after.add(article(id, 1, "after")));
            assertThat(pairs(before, after, Long.MAX_VALUE))
                    .extracting(pair -> pair.id() + " " + (pair.before() != null) + " " + (pair.after() != null))
                    .containsExactlyInAnyOrder("a true false", "b true true", "c true true", "d false true");
            assertThat(pairs(before, after, 2))
                    .isEqualTo(pairs(before, after, 9).subList(0, 2));
        }
    }

    private static List<ArticlePair> pairs(SortedArticles before, SortedArticles after, long most) {
        List<ArticlePair> pairs = new ArrayList<>();
        new PairedSides(before.inOrder(), after.inOrder()).each(most, pairs::add);
        return pairs;
    }

    private static EnrichedArticle article(String id, int version, String body) {
        return EnrichedArticle.builder().id(id).version(version).body(body).build();
    }
}
