package newsreel.ingest.newsroom;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.xml.XmlDocument;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.Item;
import org.jsoup.nodes.Element;

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
            read(document, xml(bytes), items);
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(document.name(), e));
        }
    }

    private static XmlDocument xml(byte[] bytes) {
        if (bytes.length == 0) {
            throw new MalformedArticleException("it is empty");
        }
        SizeLimit.DOCUMENT.check(bytes);
        XmlDocument xml = XmlDocument.admit(bytes);
        if (xml.roots().isEmpty()) {
            throw new MalformedArticleException("it has no element that is whole; it is not XML, or cut short");
        }
        return xml;
    }

    /** Documents that were written one after another into one file are read one after another. */
    private static void read(Document document, XmlDocument xml, Consumer<Item> items) {
        List<Element> members =
                xml.roots().stream().flatMap(NewsXmlFormat::members).toList();
        boolean alone = members.equals(xml.roots()) && members.size() == 1;
        for (int i = 0; i < members.size(); i++) {
            NewsXmlMember member = new NewsXmlMember(xml, members.get(i));
            String origin = alone ? document.name() : document.name() + ", item " + (i + 1);
            items.accept(member.item(origin, document.modified()));
        }
        Element last = xml.roots().get(xml.roots().size() - 1);
        if (members.isEmpty()) {
            items.accept(new Item.Unreadable(document.name(), "the message has no items"));
        } else if (members.stream().allMatch(XmlDocument::isClosed) && !XmlDocument.isClosed(last)) {
            items.accept(new Item.Unreadable(document.name(), XmlDocument.cutWithin(last)));
        }
    }

    /** The items of a message; else what there is. */
    private static Stream<Element> members(Element root) {
        return XmlDocument.localName(root).equals("newsMessage")
                ? root.children().stream()
                        .filter(part -> XmlDocument.localName(part).equals("itemSet"))
                        .flatMap(set -> set.children().stream())
                : Stream.of(root);
    }
}
