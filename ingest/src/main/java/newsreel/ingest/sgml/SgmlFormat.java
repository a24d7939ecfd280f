package newsreel.ingest.sgml;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.TextDecoder;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/**
 * A collection in SGML: Reuters-21578 ({@code <REUTERS>}), or the {@code <DOC>} of TREC's and LDC's collections of newswire.
 * Each document is an article.
 */
public final class SgmlFormat implements Format {
    private static final Pattern START = Pattern.compile("<(REUTERS|DOC)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)\\s*(?:<!doctype\\s+lewis\\b.*|<reuters\\s[^>]*newid.*|<doc\\b[^>]*>\\s*<(?:docno|docid|headline|dateline|text)\\b.*|<doc\\s[^>]*type=\"\\w+\"\\s*>.*)");

    public static boolean looksLike(Beginning beginning) {
        return BEGINNING.matcher(beginning.text()).matches();
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = SizeLimit.DOCUMENT.read(document.content());
        try {
            SizeLimit.DOCUMENT.check(bytes);
            read(document, TextDecoder.decode(bytes), items);
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(document.name(), e));
        }
    }

    private static void read(Document document, String text, Consumer<Item> items) {
        Matcher start = START.matcher(text);
        int number = 0;
        for (int from = 0; start.find(from); number++) {
            String origin = document.name() + ", document " + (number + 1);
            Optional<SgmlElement> element = SgmlElement.at(text, start.group(1), start.group(2), start.end());
            if (element.isEmpty()) {
                items.accept(new Item.Unreadable(origin, "it is cut off: <" + start.group(1) + "> has no end"));
                return;
            }
            items.accept(Item.of(
                    origin,
                    () -> element.get().isNamed("REUTERS")
                            ? ReutersDocument.article(element.get(), document.modified())
                            : NewswireDocument.article(element.get(), document.modified())));
            from = start.end() + element.get().content().length();
        }
        if (number == 0) {
            items.accept(new Item.Unreadable(document.name(), "there is no document in it"));
        }
    }
}
