package newsreel.ingest.json;

import java.io.IOException;
import java.util.function.Consumer;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/**
 * Articles as one JSON object, an array of them, or objects that follow one another, over any number of lines; or in a list
 * within what a service answered.
 */
public final class JsonFormat implements Format {
    /** Beyond that, a line that holds a list of objects may be all that a service answered. */
    private static final int LONG_LINE = Beginning.BYTES / 2;

    private final JsonArticles articles;

    public JsonFormat(JsonArticles articles) {
        this.articles = articles;
    }

    /** Whether it is an array of objects, or an object that goes on after the first line. */
    public static boolean looksLike(Beginning beginning) {
        String text = beginning.text();
        return text.startsWith("[")
                ? text.substring(1).stripLeading().startsWith("{")
                : text.startsWith("{") && goesOnAfterFirstLine(text);
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        JsonValues values = new JsonValues(document.content(), SizeLimit.DOCUMENT);
        while (values.next()) {
            articles.items(document.name() + ", article " + values.number(), values::bytes)
                    .forEach(items);
        }
        if (values.number() == 0) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
        }
    }

    /** In JSON no string holds the end of a line, so brackets alone tell, strings left out. */
    private static boolean goesOnAfterFirstLine(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text.length() > LONG_LINE && text.contains("[{");
        }
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return depth > 0 && !inString;
    }
}
