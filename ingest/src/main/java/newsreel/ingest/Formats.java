package newsreel.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the form of a document from its name, else from how it begins, and reads it. */
final class Formats {
    private static final int SNIFFED_BYTES = 512;
    private static final Format TEXT = new PlainTextFormat();
    private static final Format NDJSON = new NdjsonFormat();

    private Formats() {}

    static void read(Document document, Consumer<Item> items) throws IOException {
        InputStream content = new BufferedInputStream(document.content(), SNIFFED_BYTES);
        of(document.name(), content).read(new Document(document.name(), document.modified(), content), items);
    }

    private static Format of(String name, InputStream content) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl") || lower.endsWith(".json")) {
            return NDJSON;
        }
        return !lower.endsWith(".txt") && startsLikeJson(content) ? NDJSON : TEXT;
    }

    private static boolean startsLikeJson(InputStream content) throws IOException {
        content.mark(SNIFFED_BYTES);
        int b = content.read();
        for (int i = 1; i < SNIFFED_BYTES && b >= 0 && Character.isWhitespace(b); i++) {
            b = content.read();
        }
        content.reset();
        return b == '{';
    }
}
