package newsreel.sink;

import java.nio.file.Path;
import newsreel.article.EnrichedArticle;

/** Is told where each record of the enriched stream ended, by the sink's thread: it is filed, superseded or set aside. */
public interface SinkListener {

    /** The article stands in the file. */
    void filed(EnrichedArticle article, Path file);

    /** A later version of the article stands there already. */
    default void superseded(String id, int version) {}

    /** A record is no article; its bytes were kept in the file. */
    void setAside(String reason, Path file);
}
