package newsreel.cli.search;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.search.index.Cursor;
import newsreel.search.index.Hits;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;

/** An index, read where it lies. */
final class IndexArchive implements Archive {
    private final Searcher searcher;
    private final Query query;

    /** See {@link Searcher#open} for what is thrown. */
    IndexArchive(Path index, Query query) throws IOException {
        this.searcher = Searcher.open(index);
        this.query = query;
    }

    @Override
    public Page page(int most, String after) throws IOException {
        Hits hits = searcher.search(query, most, after == null ? null : Cursor.parse(after));
        return new Page(hits.articles(), hits.next().map(Cursor::toString).orElse(null));
    }

    @Override
    public long count() throws IOException {
        return searcher.count(query);
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
