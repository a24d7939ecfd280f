package newsreel.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.Topics;

/** Raw articles as JSON objects, one a line; blank lines are passed over. */
final class NdjsonFormat implements Format {

    static boolean looksLike(Beginning beginning) {
        return beginning.text().startsWith("{");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        Lines lines = new Lines(document.content(), Topics.MAX_RAW_BYTES);
        boolean any = false;
        while (lines.next()) {
            if (!lines.isBlank()) {
                any = true;
                items.accept(item(document.name() + ", line " + lines.number(), lines));
            }
        }
        if (!any) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
        }
    }

    private static Item item(String origin, Lines lines) {
        try {
            return new Item.Found(origin, ArticleJson.readRaw(lines.bytes()).identified());
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(origin, e.getMessage());
        }
    }
}
