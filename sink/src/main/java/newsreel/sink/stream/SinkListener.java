package newsreel.sink.stream;

import java.nio.file.Path;
import newsreel.article.EnrichedArticle;

/**
 * Is told where each record of the enriched stream ended, by the sink's thread, once it stands there: every record is
 * filed, superseded or set aside. What comes again after a crash is told again.
 */
public interface SinkListener {

    /** The article stands in the file. */
    void filed(EnrichedArticle article, Path file);

    /** So many articles stand in the file, an article a line. */
    default void filed(long articles, Path file) {}

    /** A later version of the article was there already, or came in the same breath. */
    default void superseded(String id, int version) {}

    /** A record is no article; its bytes were kept in the file. */
    void setAside(String reason, Path file);
}
