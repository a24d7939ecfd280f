package newsreel.ingest.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.document.Lines;
import newsreel.ingest.source.Item;

/** Raw articles as JSON objects, one a line, with or without the record separators of RFC 7464; blank lines are passed over. */
public final class NdjsonFormat implements Format {
    private static final byte RECORD_SEPARATOR = 0x1E;

    private final JsonArticles articles;

    public NdjsonFormat(JsonArticles articles) {
        this.articles = articles;
    }

    public static boolean looksLike(Beginning beginning) {
        return beginning.text().startsWith("{");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        Lines lines = new Lines(document.content(), SizeLimit.ARTICLE);
        boolean any = false;
        while (lines.next()) {
            if (!lines.isBlank()) {
                any = true;
                articles.items(document.name() + ", line " + lines.number(), () -> withoutSeparator(lines.bytes()))
                        .forEach(items);
            }
        }
        if (!any) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
        }
    }

    private static byte[] withoutSeparator(byte[] line) {
        return line.length > 0 && line[0] == RECORD_SEPARATOR ? Arrays.copyOfRange(line, 1, line.length) : line;
    }
}
