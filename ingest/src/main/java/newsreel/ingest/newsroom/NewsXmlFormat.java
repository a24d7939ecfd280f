package newsreel.ingest.newsroom;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;

/**
 * IPTC's news in XML: a NewsML-G2 {@code newsItem}, a {@code newsMessage} of several, or an NITF document. Each item goes
 * on as it came, with its identifier, source, language and time of publication beside it. A document type declaration is
 * passed over; entities that a document declares itself are refused.
 */
public final class NewsXmlFormat implements Format {
    /** The largest document taken; each item in it has the limit of an article. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final Pattern G2 = Pattern.compile(
            "(?s)(?:<!doctype[^>]*>\\s*)?<(?:[\\w.-]+:)?(?:newsitem|newsmessage|packageitem|newsml)[\\s>].*");
    private static final Pattern NITF =
            Pattern.compile("(?s)(?:<!doctype\\s+(?:[\\w.-]+:)?nitf\\b.*|<(?:[\\w.-]+:)?nitf[\\s>].*)");

    /** Whether the root element is one of NewsML-G2. */
    public static boolean looksLikeNewsMl(Beginning beginning) {
        return G2.matcher(beginning.markup()).matches();
    }

    /** Whether the root element is that of NITF. */
    public static boolean looksLikeNitf(Beginning beginning) {
        return NITF.matcher(beginning.markup()).matches();
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = document.content().readNBytes(MAX_BYTES + 1);
        try {
            split(document, root(bytes), items);
        } catch (MalformedArticleException e) {
            items.accept(new Item.Unreadable(document.name(), e.getMessage()));
        }
    }

    private static XmlElement root(byte[] bytes) {
        if (bytes.length == 0) {
            throw new MalformedArticleException("it is empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new MalformedArticleException("it is larger than the limit of " + MAX_BYTES + " bytes a document");
        }
        return XmlTree.parse(XmlDecoder.decode(bytes));
    }

    private static void split(Document document, XmlElement root, Consumer<Item> items) {
        if (!root.localName().equals("newsMessage")) {
            items.accept(item(document.name(), root, document.modified()));
            return;
        }
        int number = 0;
        for (XmlElement member :
                root.all("itemSet").flatMap(set -> set.children().stream()).toList()) {
            items.accept(item(document.name() + ", item " + ++number, member, document.modified()));
        }
        if (number == 0) {
            items.accept(new Item.Unreadable(document.name(), "the message has no items"));
        }
    }

    private static Item item(String origin, XmlElement element, Instant retrieved) {
        return found(origin, () -> switch (element.localName()) {
            case "newsItem" -> NewsItem.copy(element).article(RawArticle.NEWS_ITEM, element.standingAlone(), retrieved);
            case "nitf" -> NitfDocument.copy(element).article(RawArticle.NITF, element.standingAlone(), retrieved);
            case "packageItem" ->
                throw new MalformedArticleException(
                        "a package refers to articles and is none; they have to come by themselves");
            case "NewsML" ->
                throw new MalformedArticleException(
                        "it is NewsML 1; NewsML-G2 (newsItem, newsMessage) and NITF are read");
            default ->
                throw new MalformedArticleException("it is a <" + element.name()
                        + ">; of XML, newsItem, newsMessage (NewsML-G2) and nitf are read as articles");
        });
    }

    static Item found(String origin, Supplier<RawArticle> article) {
        try {
            return new Item.Found(origin, article.get());
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(origin, e.getMessage());
        }
    }
}
