package newsreel.ingest.formats;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.Topics;
import newsreel.copy.encoding.WebPageDecoder;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/** A web page: one article, whose content is the page as it came, decoded. */
final class WebPageFormat implements Format {

    static boolean looksLike(Beginning beginning) {
        String markup = beginning.markup();
        return markup.startsWith("<!doctype html") || markup.startsWith("<html");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = document.content().readNBytes(Topics.MAX_RAW_BYTES + 1);
        items.accept(item(document, bytes));
    }

    private static Item item(Document document, byte[] bytes) {
        if (bytes.length > Topics.MAX_RAW_BYTES) {
            return new Item.Unreadable(
                    document.name(), "it is larger than the limit of " + Topics.MAX_RAW_BYTES + " bytes an article");
        }
        try {
            RawArticle page = RawArticle.builder()
                    .contentType(RawArticle.HTML)
                    .retrieved(document.modified())
                    .content(WebPageDecoder.decode(bytes, null))
                    .build();
            return new Item.Found(document.name(), ArticleIdentity.identified(page));
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(document.name(), e.getMessage());
        }
    }
}
