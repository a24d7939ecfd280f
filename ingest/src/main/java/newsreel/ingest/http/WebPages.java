package newsreel.ingest.http;

import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.encoding.WebPageDecoder;

/** Web pages among what was fetched. */
public final class WebPages {
    private WebPages() {}

    /** By what the server says; where it says nothing, by how the answer begins. */
    public static boolean isPage(Fetched fetched) {
        String type = fetched.mediaType();
        String markup = type.isEmpty() ? fetched.beginning().markup() : "";
        return type.equals(RawArticle.HTML)
                || type.equals("application/xhtml+xml")
                || markup.startsWith("<!doctype html")
                || markup.startsWith("<html");
    }

    /**
     * The page as an article, decoded.
     *
     * @throws MalformedArticleException when it is empty, or no text
     */
    public static RawArticle article(Fetched page) {
        String text = WebPageDecoder.decode(page.body(), page.contentType());
        String uri = page.uri().toString();
        return RawArticle.builder()
                .uri(uri)
                .contentType(RawArticle.HTML)
                .retrieved(page.at())
                .content(text)
                .build();
    }
}
