package newsreel.ingest.newsroom;

import java.time.Instant;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.newsroom.NewsroomForm;
import newsreel.copy.newsroom.NewsroomItem;
import newsreel.copy.xml.XmlDocument;
import org.jsoup.nodes.Element;

/**
 * What may be an item in a document of news.
 *
 * @param xml the document
 * @param element the item, whether it stands alone or in a message
 */
record NewsXmlMember(XmlDocument xml, Element element) {

    /** @throws MalformedArticleException when it is no article, or cut short */
    RawArticle article(Instant retrieved) {
        return switch (XmlDocument.localName(element)) {
            case "newsItem" -> article(NewsroomForm.newsItem(element), RawArticle.NEWS_ITEM, retrieved);
            case "nitf" -> article(NewsroomForm.nitf(element), RawArticle.NITF, retrieved);
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

    private RawArticle article(NewsroomItem item, String contentType, Instant retrieved) {
        XmlDocument.checkClosed(element);
        return NewsroomArticles.of(item, contentType, xml.standingAlone(element), retrieved);
    }
}
