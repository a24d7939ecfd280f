package newsreel.sink.files;

import java.io.IOException;
import java.nio.file.Path;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.sink.disk.Disk;
import newsreel.sink.stream.Arrival;

/**
 * An article on its way into its file.
 *
 * @param article the article
 * @param name where it goes
 * @param temporary where it is written first
 */
record Filing(EnrichedArticle article, FileName name, Path temporary) {

    static Filing of(Arrival arrival, EnrichedArticle article, Path temporary) {
        return new Filing(article, FileName.of(article, arrival.recorded()), temporary);
    }

    /** Writes the whole article under its temporary name, and to the disk. */
    Void write() throws IOException {
        Disk.write(temporary, ArticleJson.writePretty(article));
        return null;
    }
}
