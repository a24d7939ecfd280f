package newsreel.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsreel.article.EnrichedArticle;
import newsreel.search.Articles;
import newsreel.search.Queries;
import newsreel.search.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index finds what the evaluator finds, article by article, whatever is asked. */
class AgreementTest {
    private static final int ROUNDS = 8;

    @TempDir
    private Path directory;

    @Test
    void shouldFindWhatIsMeant() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Articles articles = new Articles(random);
        Queries queries = new Queries(random);
        Map<String, EnrichedArticle> latest = new HashMap<>();
        try (ArticleIndex index = ArticleIndex.open(directory, "stream")) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int put = 0; put < 60; put++) {
                    String id = "id-" + random.nextInt(200);
                    int version = latest.containsKey(id) ? latest.get(id).version() + 1 : 1;
                    EnrichedArticle article =
                            random.nextInt(10) == 0 ? withdrawn(id, version) : articles.article(id, version);
                    assertThat(index.put(article)).isTrue();
                    latest.put(id, article);
                }
                index.refresh();
                for (int query = 0; query < 100; query++) {
                    check(index.searcher(), queries.query(3), latest.values(), seed);
                }
            }
        }
    }

    private static void check(Searcher searcher, Query query, Iterable<EnrichedArticle> articles, long seed)
            throws Exception {
        List<String> meant = new ArrayList<>();
        for (EnrichedArticle article : articles) {
            if (query.matches(article)) {
                meant.add(article.id());
            }
        }
        List<String> found = searcher.search(query, 1000, null).articles().stream()
                .map(EnrichedArticle::id)
                .toList();
        assertThat(found).as("seed %d: %s", seed, query).containsExactlyInAnyOrderElementsOf(meant);
        assertThat(searcher.count(query)).as("seed %d: %s", seed, query).isEqualTo(meant.size());
    }

    private static EnrichedArticle withdrawn(String id, int version) {
        return EnrichedArticle.builder()
                .id(id)
                .version(version)
                .status("withdrawn")
                .build();
    }
}
