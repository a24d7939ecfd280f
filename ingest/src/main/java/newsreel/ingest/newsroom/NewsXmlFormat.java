package newsreel.ingest.newsroom;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.XmlDecoder;
import newsreel.copy.newsroom.NewsroomForm;
import newsreel.copy.newsroom.NewsroomItem;
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
        byte[] bytes = SizeLimit.DOCUMENT.read(document.content());
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
        SizeLimit.DOCUMENT.check(bytes);
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
        return Item.of(origin, () -> switch (element.localName()) {
            case "newsItem" -> article(NewsroomForm.NEWS_ITEM, RawArticle.NEWS_ITEM, element, retrieved);
            case "nitf" -> article(NewsroomForm.NITF, RawArticle.NITF, element, retrieved);
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

    private static RawArticle article(NewsroomForm form, String contentType, XmlElement element, Instant retrieved) {
        String xml = element.standingAlone();
        NewsroomItem item = form.parse(xml)
                .orElseThrow(() -> new MalformedArticleException("it holds no <" + element.localName() + ">"));
        return NewsroomArticles.of(item, contentType, xml, retrieved);
    }
}
