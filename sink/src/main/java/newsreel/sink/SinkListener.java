package newsreel.sink;

import java.nio.file.Path;
import newsreel.article.EnrichedArticle;

/** Is told what the sink does, by the sink's thread. */
public interface SinkListener {

    /** The article stands in the file. */
    void filed(EnrichedArticle article, Path file);

    /** A record is no article; its bytes were kept in the file. */
    void setAside(String reason, Path file);
}
