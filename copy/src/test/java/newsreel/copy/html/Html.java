package newsreel.copy.html;

import newsreel.article.RawArticle;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages for tests. */
final class Html {
    private Html() {}

    static RawArticle page(String html) {
        return page(html, null);
    }

    static RawArticle page(String html, String uri) {
        return RawArticle.builder()
                .uri(uri)
                .contentType(RawArticle.HTML)
                .content(html)
                .build();
    }

    static PageFacts facts(String html) {
        Document page = Parser.htmlParser().parseInput(html, "");
        return new PageFacts(page, PageWalk.over(page).notes());
    }
}
