package newsreel.cli.search;

import java.io.IOException;
import java.util.List;
import newsreel.article.EnrichedArticle;

/** What answers a query: an index, or a server over one. Belongs to one thread. */
interface Archive extends AutoCloseable {

    /**
     * @param articles newest first
     * @param next where the next page begins; null when this is the last
     */
    record Page(List<EnrichedArticle> articles, String next) {}

    /**
     * A page of what is meant.
     *
     * @param most how many articles at most
     * @param after where it begins; null for the newest
     * @throws IOException when the archive cannot be read
     */
    Page page(int most, String after) throws IOException, InterruptedException;

    /** How many are meant in all, whatever was asked for. Known once a page was. */
    long count() throws IOException;

    @Override
    void close() throws IOException;
}
