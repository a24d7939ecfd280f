package newsreel.topology;

import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.enrich.Enricher;
import org.rocksdb.RocksDB;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enriches articles of its own, from bytes to bytes, before the group is joined. What is read at first need, classes, tables
 * and the store's native library, takes more than a second, and an instance that has its partitions by then lets them stand
 * still as long. It needs no broker.
 */
public final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    static final List<RawArticle> PIECES = List.of(piece(RawArticle.PLAIN_TEXT, """
                    Port traffic rises 4.5% in March

                    By Mary Example

                    ROTTERDAM, April 7 (Newsreel) - The port handled 12 million tonnes of goods last month, up 4.5% from a year \
                    earlier, its director said on Friday. Profit rose to 115 million euros ($125 million), between a tenth and \
                    an eighth of sales, and some 2,300 dockers voted 3-1 for the agreement.

                    Trade with Japan fell for the third quarter in a row, by 20,000 containers.
                    """), piece("text/html", """
                    <html lang="en"><head><title>Port traffic rises</title><meta property="og:type" content="article">\
                    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-04-07T09:00:00Z"}</script>\
                    </head><body><nav><a href="/">Home</a></nav><article><h1>Port traffic rises</h1>\
                    <p class="byline">By Mary Example</p><time datetime="2026-04-07">7 April 2026</time>\
                    <p>The port handled 12 million tonnes of goods last month, its director said.</p>\
                    <p>Trade with Japan fell by 20,000 containers, he told reporters.</p></article></body></html>
                    """));

    private final Enricher enricher;

    private Rehearsal(Enricher enricher) {
        this.enricher = enricher;
    }

    private static RawArticle piece(String contentType, String content) {
        return RawArticle.builder().content(content).contentType(contentType).build();
    }

    /**
     * Plays the pieces through. An enricher that fails on them fails on articles too, each of which is a dead letter then.
     *
     * @throws IllegalStateException when the store's native library cannot be loaded; it cannot be tried again in this process
     */
    public static Rehearsal of(Enricher enricher) {
        loadLibrary();
        for (RawArticle piece : PIECES) {
            try {
                ArticleJson.write(enricher.enrich(ArticleJson.readRaw(ArticleJson.write(piece))));
            } catch (RuntimeException e) {
                LOG.warn("the enricher fails on an article that is as plain as can be", e);
            }
        }
        return new Rehearsal(enricher);
    }

    private static void loadLibrary() {
        try {
            RocksDB.loadLibrary();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "the native library of the store cannot be loaded out of " + System.getProperty("java.io.tmpdir")
                            + "; the variable ROCKSDB_SHAREDLIB_DIR names another directory: " + Reason.of(e),
                    e);
        }
    }

    Enricher enricher() {
        return enricher;
    }
}
