package newsreel.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import newsreel.article.MalformedArticleException;
import org.jdom2.Document;
import org.jdom2.Namespace;

/**
 * Parses the XML of feeds. Document types are refused, and with them entities of the document's own; so is mark-up nested
 * beyond a limit. Characters that XML has no name for, such as {@code &nbsp;}, are put right. Used once.
 */
final class FeedParser extends WireFeedInput {
    private static final int MAX_DEPTH = 200;
    private static final String DEPTH_LIMIT = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private String language;

    private FeedParser() {
        super(false, Locale.ENGLISH);
    }

    /**
     * @param contentType what the server said; null when none did
     * @throws MalformedArticleException when it is no feed
     */
    static SyndFeed parse(byte[] xml, String contentType) {
        FeedParser parser = new FeedParser();
        try (Reader text = reader(xml, contentType)) {
            SyndFeed feed = new SyndFeedImpl(parser.build(text));
            if (feed.getLanguage() == null) {
                feed.setLanguage(parser.language);
            }
            return feed;
        } catch (FeedException | IOException | RuntimeException e) {
            // Feeds that are bent enough make ROME stumble over its own nulls; they are none the less only bad feeds.
            throw new MalformedArticleException(reason(e), e);
        }
    }

    private static Reader reader(byte[] xml, String contentType) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(xml);
        return contentType == null ? new XmlReader(bytes, true) : new XmlReader(bytes, contentType, true);
    }

    /** Notes the language that an Atom feed has as an attribute, which nobody else reads. */
    @Override
    public WireFeed build(Document document) throws FeedException {
        language = document.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE);
        return super.build(document);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setProperty(DEPTH_LIMIT, Integer.toString(MAX_DEPTH));
        return builder;
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        if (message.contains("DOCTYPE")) {
            return "the feed declares a document type (<!DOCTYPE>), which is refused: it can name other files";
        }
        return "it is not a feed that can be read: "
                + message.lines().findFirst().orElse("");
    }
}
