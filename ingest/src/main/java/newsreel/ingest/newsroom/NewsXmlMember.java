package newsreel.ingest.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.newsroom.NewsroomForm;
import newsreel.copy.newsroom.NewsroomItem;
import newsreel.copy.xml.XmlDocument;
import newsreel.ingest.source.Item;
import org.jsoup.nodes.Element;

/**
 * What may be an item in a document of news.
 *
 * @param xml the document
 * @param element the item, whether it stands alone or in a message
 */
record NewsXmlMember(XmlDocument xml, Element element) {

    /** The article, or why it is none. */
    Item item(String origin, Instant retrieved) {
        List<String> notes = new ArrayList<>();
        return Item.of(origin, () -> article(retrieved, notes), notes);
    }

    /** @throws MalformedArticleException when it is no article, or cut short */
    private RawArticle article(Instant retrieved, List<String> notes) {
        return switch (XmlDocument.localName(element)) {
            case "newsItem" -> article(NewsroomForm.newsItem(element), RawArticle.NEWS_ITEM, retrieved, notes);
            case "nitf" -> article(NewsroomForm.nitf(element), RawArticle.NITF, retrieved, notes);
            case "packageItem" ->
                throw new MalformedArticleException(
                        "a package refers to articles and is none; they have to come by themselves");
            case "NewsML" ->
                throw new MalformedArticleException(
                        "it is NewsML 1; NewsML-G2 (newsItem, newsMessage) and NITF are read");
            default ->
                throw new MalformedArticleException("it is a <" + element.tagName()
                        + ">; of XML, newsItem, newsMessage (NewsML-G2) and nitf are read as articles");
        };
    }

    private RawArticle article(NewsroomItem item, String contentType, Instant retrieved, List<String> notes) {
        XmlDocument.checkClosed(element);
        return NewsroomArticles.of(item, contentType, xml.standingAlone(element), retrieved, notes);
    }
}
