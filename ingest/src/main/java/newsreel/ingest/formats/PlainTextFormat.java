package newsreel.ingest.formats;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.Topics;
import newsreel.copy.encoding.TextDecoder;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/** A text file: one article. */
final class PlainTextFormat implements Format {

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = document.content().readNBytes(Topics.MAX_RAW_BYTES + 1);
        items.accept(item(document, bytes));
    }

    private static Item item(Document document, byte[] bytes) {
        if (bytes.length == 0) {
            return new Item.Unreadable(document.name(), "it is empty");
        }
        if (bytes.length > Topics.MAX_RAW_BYTES) {
            return new Item.Unreadable(
                    document.name(), "it is larger than the limit of " + Topics.MAX_RAW_BYTES + " bytes an article");
        }
        try {
            RawArticle article = RawArticle.ofText(TextDecoder.decode(bytes)).retrieved(document.modified());
            return new Item.Found(document.name(), ArticleIdentity.identified(article));
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(document.name(), e.getMessage());
        }
    }
}
