package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import newsreel.article.EnrichedArticle;
import newsreel.search.index.Cursor;
import newsreel.search.index.Hits;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;

/** What whoever searches an index finds. */
final class Indexed {
    private static final int PAGE = 500;

    private Indexed() {}

    /** The version of each id; one that is found twice fails. */
    static Map<String, Integer> versions(Path index) {
        Map<String, Integer> found = new TreeMap<>();
        try (Searcher searcher = Searcher.open(index)) {
            Cursor next = null;
            do {
                Hits hits = searcher.search(new Query.Everything(), PAGE, next);
                for (EnrichedArticle article : hits.articles()) {
                    assertThat(found.put(article.id(), article.version()))
                            .as("%s found twice", article.id())
                            .isNull();
                }
                next = hits.next().orElse(null);
            } while (next != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
