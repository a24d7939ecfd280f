package newsreel.bench.soak;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.article.EnrichedArticle;
import newsreel.search.index.Cursor;
import newsreel.search.index.Hits;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;

/** Each article that an index finds: id, version, headline. */
public final class Indexed {
    private static final int PAGE = 1000;

    private Indexed() {}

    /** @param args the directory of the index */
    public static void main(String[] args) throws IOException {
        try (Searcher searcher = Searcher.open(Path.of(args[0]))) {
            Cursor next = null;
            do {
                Hits hits = searcher.search(new Query.Everything(), PAGE, next);
                hits.articles().forEach(Indexed::print);
                next = hits.next().orElse(null);
            } while (next != null);
        }
    }

    private static void print(EnrichedArticle article) {
        System.out.println(article.id() + "\t" + article.version() + "\t" + article.headline());
    }
}
