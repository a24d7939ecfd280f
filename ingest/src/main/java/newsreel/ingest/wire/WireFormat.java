package newsreel.ingest.wire;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/**
 * A wire, IPTC 7901 or ANPA-1312: messages between control characters (SOH, STX, ETX, EOT), or between {@code ZCZC} and
 * {@code NNNN} where those were lost. Each is an article, without the codes that steered it to desks; takes of one story that
 * come in one document are one. A notice that takes a story back becomes a withdrawal of it: of the story in the document that
 * it names by number or name, else of the one that was sent under the number, name and day that it gives. Where it does not
 * tell, it is no article, and said to be none.
 */
public final class WireFormat implements Format {
    private static final char SOH = 1;
    private static final int LINES_LOOKED_AT = 6;

    /** A line set flush left, as American wires mark slug, headline and byline. */
    private static final Pattern FLUSH_LEFT = Pattern.compile("\\^[^<>]{2,100}<\\s*");

    /** Whether it begins as a message does. What holds a zero byte is a program's: wires are filled with other characters. */
    public static boolean looksLike(Beginning beginning) {
        String text = beginning.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return text.lastIndexOf(SOH, start) >= 0 && !beginning.hasZeroByte()
                || text.startsWith(WireMessages.START, start)
                || text.lines()
                        .limit(LINES_LOOKED_AT)
                        .anyMatch(line -> FLUSH_LEFT.matcher(line).matches());
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = SizeLimit.DOCUMENT.read(document.content());
        try {
            SizeLimit.DOCUMENT.check(bytes);
            new WireStories(document, WireMessages.of(bytes)).read(items);
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(document.name(), e));
        }
    }
}
