package newsreel.ingest.formats;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.copy.SizeLimit;
import newsreel.copy.html.WebPages;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/** A web page: one article, whose content is the page as it came, decoded. */
final class WebPageFormat implements Format {

    static boolean looksLike(Beginning beginning) {
        return WebPages.beginLike(beginning.markup());
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] page = SizeLimit.ARTICLE.read(document.content());
        items.accept(Item.of(document.name(), () -> WebPages.article(page, null, null, document.modified())));
    }
}
