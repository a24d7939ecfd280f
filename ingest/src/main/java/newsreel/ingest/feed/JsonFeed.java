package newsreel.ingest.feed;

import java.util.List;
import java.util.regex.Pattern;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.copy.encoding.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** JSON Feed (versions 1 and 1.1), which says in JSON what Atom says in XML: it is read as the Atom that it could be. */
final class JsonFeed {
    /** PHP writes slashes with a backslash before them. */
    private static final Pattern VERSION = Pattern.compile("\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/");

    private JsonFeed() {}

    /** @param beginning of a document, without blanks before it */
    static boolean beginsLike(String beginning) {
        return beginning.startsWith("{") && VERSION.matcher(beginning).find();
    }

    /** @throws MalformedArticleException when it is no JSON, or cut off */
    static String asAtom(byte[] json) {
        return asAtom(ArticleJson.readTree(TextDecoder.decode(json)));
    }

    private static String asAtom(JsonNode feed) {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element root = document.appendElement("feed");
        add(root, "title", feed.path("title"));
        link(root, feed.path("home_page_url"));
        add(root, "language", feed.path("language"));
        authors(root, feed);
        feed.path("items").forEach(item -> entry(root.appendElement("entry"), item));
        return document.outerHtml();
    }

    private static void entry(Element entry, JsonNode item) {
        add(entry, "id", item.path("id"));
        add(entry, "title", item.path("title"));
        link(entry, item.path("url"));
        add(entry, "language", item.path("language"));
        add(entry, "published", item.path("date_published"));
        add(entry, "updated", item.path("date_modified"));
        authors(entry, item);
        add(entry, "content", item.path("content_html")).forEach(content -> content.attr("type", "html"));
        add(entry, "content", item.path("content_text")).forEach(content -> content.attr("type", "text"));
        add(entry, "summary", item.path("summary"));
    }

    private static void link(Element parent, JsonNode address) {
        if (address.isString()) {
            parent.appendElement("link").attr("href", address.asString());
        }
    }

    /** A list since version 1.1, one before. */
    private static void authors(Element parent, JsonNode node) {
        JsonNode authors = node.has("authors") ? node.path("authors") : node.path("author");
        (authors.isArray() ? authors.valueStream().toList() : List.of(authors))
                .forEach(author -> add(parent.appendElement("author"), "name", author.path("name")));
    }

    /** In Atom a title may have mark-up; here none has. */
    private static boolean isPlain(String name) {
        return name.equals("title");
    }

    /** The element, where there is something to stand in it. */
    private static List<Element> add(Element parent, String name, JsonNode value) {
        return value.isValueNode() && !value.isNull()
                ? List.of(parent.appendElement(name)
                        .text(isPlain(name) ? value.asString().replace("<", "&lt;") : value.asString()))
                : List.of();
    }
}
