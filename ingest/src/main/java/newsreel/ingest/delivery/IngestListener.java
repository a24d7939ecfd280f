package newsreel.ingest.delivery;

import java.nio.file.Path;
import newsreel.article.RawArticle;

/** Is told what becomes of each item. Acknowledgements come on the producer's thread. */
public interface IngestListener {
    /** Tells nobody. */
    IngestListener SILENT = new IngestListener() {
        @Override
        public void published(String origin, RawArticle article) {}

        @Override
        public void skipped(String origin, String reason) {}

        @Override
        public void failed(String origin, Exception failure) {}
    };

    /** Kafka has the article. */
    void published(String origin, RawArticle article);

    /** Something gave no article and was left out. */
    void skipped(String origin, String reason);

    /** Kafka did not take the article. */
    void failed(String origin, Exception failure);

    /** The article is published, but something about it could not be taken over. */
    default void noted(String origin, String note) {}

    /** The file was to be moved or deleted, and was not. */
    default void kept(Path file, String reason) {}
}
