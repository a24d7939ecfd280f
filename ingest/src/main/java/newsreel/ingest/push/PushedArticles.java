package newsreel.ingest.push;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.encoding.ContentType;
import newsreel.copy.html.WebPages;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;

/**
 * The articles of one request, all of them good.
 *
 * @param articles with their ids, in the order in which they came
 * @param notes what of them could not be taken over
 */
record PushedArticles(List<Item.Found> articles, List<String> notes) {
    static final int MAX_ARTICLES = 10_000;

    private static final int REASONS_SHOWN = 10;

    /** Forms whose encoding the caller may say. */
    private static final List<String> TEXTS = List.of("text", "markdown", "table");

    /** Media types, and what {@code --as} calls them. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("application/json", "json"),
            Map.entry("application/x-ndjson", "ndjson"),
            Map.entry("application/ndjson", "ndjson"),
            Map.entry("application/jsonl", "ndjson"),
            Map.entry(RawArticle.HTML, "html"),
            Map.entry(RawArticle.PLAIN_TEXT, "text"),
            Map.entry(RawArticle.MARKDOWN, "markdown"),
            Map.entry("text/csv", "table"),
            Map.entry("text/tab-separated-values", "table"),
            Map.entry("message/rfc822", "mail"),
            Map.entry("application/mbox", "mail"),
            Map.entry("application/rss+xml", "feed"),
            Map.entry("application/atom+xml", "feed"),
            Map.entry("application/feed+json", "feed"),
            Map.entry(RawArticle.NINJS, "ninjs"),
            Map.entry(RawArticle.NEWS_ITEM, "newsml-g2"),
            Map.entry("application/vnd.iptc.g2.newsmessage+xml", "newsml-g2"),
            Map.entry(RawArticle.NITF, "nitf"));

    /** The form that the media type stands for. */
    static String form(String contentType) {
        String bare = ContentType.bare(contentType);
        String form = FORMS.get(bare);
        if (form == null) {
            throw new Refusal(
                    Answer.UNSUPPORTED,
                    "Content-Type \"" + bare
                            + "\" is not taken; application/json, application/x-ndjson, text/html, text/plain,"
                            + " and those of mail, Markdown, tables, feeds and newsrooms are");
        }
        return form;
    }

    /**
     * @param form see {@link #form}
     * @param particulars what the address of the request says of a page or a text
     * @throws Refusal when anything in it is no article
     */
    static PushedArticles parse(byte[] body, String form, String contentType, Particulars particulars, Instant now) {
        List<Item> items = form.equals("html")
                ? List.of(Item.of("request", () -> WebPages.article(body, contentType, null, null)))
                : read(TEXTS.contains(form) ? asUtf8(body, contentType) : body, form, now);
        refuseUnreadable(items);
        return prepared(items.stream().map(Item.Found.class::cast).toList(), particulars, now);
    }

    private static PushedArticles prepared(List<Item.Found> found, Particulars particulars, Instant now) {
        List<Item.Found> articles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Item.Found one : found) {
            RawArticle article = particulars.addedTo(one.article()).retrieved(now);
            articles.add(checked(new Item.Found(one.origin(), ArticleIdentity.identified(article))));
            one.notes().forEach(note -> notes.add(one.origin() + ": " + note));
        }
        return new PushedArticles(articles, notes);
    }

    /** A request is taken whole or not at all. */
    private static Item.Found checked(Item.Found found) {
        try {
            ArticlePublisher.check(found.article());
            return found;
        } catch (MalformedArticleException e) {
            throw new Refusal(Answer.TOO_LARGE, found.origin() + ": " + e.getMessage() + "; nothing was published");
        }
    }

    private static List<Item> read(byte[] body, String form, Instant now) {
        List<Item> items = new ArrayList<>();
        try {
            Formats.standard()
                    .as(form)
                    .read(new Document("request", now, new ByteArrayInputStream(body)), item -> add(item, items));
        } catch (IOException e) {
            items.add(new Item.Unreadable("request", e.getMessage()));
        }
        return items;
    }

    private static void add(Item item, List<Item> items) {
        if (items.size() == MAX_ARTICLES) {
            throw new Refusal(
                    Answer.TOO_LARGE,
                    "there are more than " + MAX_ARTICLES
                            + " articles in the request, the limit; nothing was published");
        }
        items.add(item);
    }

    /** Text whose caller says its encoding; otherwise it is told from the text. */
    private static byte[] asUtf8(byte[] text, String contentType) {
        return ContentType.charset(contentType)
                .map(charset -> new String(text, known(charset)).getBytes(StandardCharsets.UTF_8))
                .orElse(text);
    }

    private static Charset known(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(Answer.UNSUPPORTED, "the charset \"" + charset + "\" is not known here");
        }
    }

    private static void refuseUnreadable(List<Item> items) {
        List<Item.Unreadable> unreadable = items.stream()
                .filter(Item.Unreadable.class::isInstance)
                .map(Item.Unreadable.class::cast)
                .toList();
        if (unreadable.isEmpty()) {
            return;
        }
        List<String> reasons = unreadable.stream()
                .limit(REASONS_SHOWN)
                .map(item -> item.origin() + ": " + item.reason())
                .toList();
        int more = unreadable.size() - reasons.size();
        throw new Refusal(
                unreadable.stream().allMatch(Item.Unreadable::oversized) ? Answer.TOO_LARGE : Answer.BAD_REQUEST,
                String.join("; ", reasons) + (more > 0 ? "; and " + more + " more" : "") + "; nothing was published");
    }
}
