package newsreel.ingest.newsroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.TextDecoder;
import newsreel.copy.newsroom.NewsroomForm;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.document.Lines;
import newsreel.ingest.source.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * IPTC's news in JSON, ninjs 1 to 3 and as Superdesk writes it: one item a document, one a line, an array of them, or an
 * array within the answer of a server. Each goes on as it came.
 */
public final class NinjsFormat implements Format {
    /** How deep an answer holds its items. */
    private static final int WRAPPED = 3;

    private static final Set<String> TELLTALES = Set.of(
            "bodies",
            "headlines",
            "pubstatus",
            "versioncreated",
            "firstcreated",
            "contentcreated",
            "representationtype",
            "copyrightholder",
            "copyrightnotice");

    /** Whether it is JSON whose first object has a {@code uri} and further properties that only ninjs has. */
    public static boolean looksLike(Beginning beginning) {
        String text = beginning.text();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        return isItem(names(text, 1)) || isItem(names(text, WRAPPED));
    }

    private static boolean isItem(Set<String> names) {
        return (names.contains("uri") || names.contains("guid"))
                && !names.contains("content")
                && names.stream().anyMatch(name -> TELLTALES.contains(name) || name.startsWith("body_"));
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        Lines lines = new Lines(document.content(), SizeLimit.DOCUMENT);
        boolean any = skipBlank(lines);
        if (!any) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
        } else if (parse(lines).filter(NinjsFormat::isItem).isPresent()) {
            readLines(document, lines, items);
        } else {
            readWhole(document, lines, items);
        }
    }

    private static void readLines(Document document, Lines lines, Consumer<Item> items) throws IOException {
        do {
            String origin = document.name() + ", line " + lines.number();
            items.accept(item(origin, lines::bytes, document.modified()));
        } while (skipBlank(lines));
    }

    private static void readWhole(Document document, Lines lines, Consumer<Item> items) throws IOException {
        try {
            byte[] json = rest(lines);
            JsonNode root = ArticleJson.readTree(TextDecoder.decode(json));
            JsonNode list = root.isArray() ? root : wrapped(root);
            if (list != null) {
                readArray(document, list, items);
            } else {
                items.accept(item(document.name(), () -> json, document.modified()));
            }
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(document.name(), e));
        }
    }

    private static boolean isItem(JsonNode node) {
        return node.isObject() && wrapped(node) == null;
    }

    /** The array of items in an answer that is none itself; null when there is none. */
    private static JsonNode wrapped(JsonNode answer) {
        if (answer.isObject() && (answer.has("uri") || answer.has("guid"))) {
            return null;
        }
        for (JsonNode part : answer) {
            JsonNode list = part.isArray() ? part : part.isObject() ? wrapped(part) : null;
            if (list != null
                    && !list.isEmpty()
                    && (list.get(0).has("uri") || list.get(0).has("guid"))) {
                return list;
            }
        }
        return null;
    }

    private static void readArray(Document document, JsonNode array, Consumer<Item> items) {
        int number = 0;
        for (JsonNode item : array) {
            List<String> notes = new ArrayList<>();
            items.accept(Item.of(
                    document.name() + ", item " + ++number,
                    () -> article(item, item.toString(), document.modified(), notes),
                    notes));
        }
        if (number == 0) {
            items.accept(new Item.Unreadable(document.name(), "the array is empty"));
        }
    }

    private static Item item(String origin, Supplier<byte[]> bytes, Instant retrieved) {
        List<String> notes = new ArrayList<>();
        return Item.of(
                origin,
                () -> {
                    String json = TextDecoder.decode(bytes.get()).strip();
                    return article(ArticleJson.readTree(json), json, retrieved, notes);
                },
                notes);
    }

    private static RawArticle article(JsonNode item, String json, Instant retrieved, List<String> notes) {
        return NewsroomArticles.of(NewsroomForm.ninjs(item), RawArticle.NINJS, json, retrieved, notes);
    }

    private static boolean skipBlank(Lines lines) throws IOException {
        boolean any = lines.next();
        while (any && lines.isBlank()) {
            any = lines.next();
        }
        return any;
    }

    private static byte[] rest(Lines lines) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(lines.bytes());
        while (lines.next()) {
            json.write('\n');
            json.writeBytes(lines.bytes());
            SizeLimit.DOCUMENT.check("it", json.size());
        }
        return json.toByteArray();
    }

    private static Optional<JsonNode> parse(Lines lines) {
        try {
            return Optional.of(ArticleJson.readTree(TextDecoder.decode(lines.bytes())));
        } catch (MalformedArticleException e) {
            return Optional.empty();
        }
    }

    /** The names of the first object's properties down to that depth, in lower case, as far as the text goes. */
    private static Set<String> names(String text, int depth) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = ArticleJson.mapper().createParser(text)) {
            int above = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                above += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (above == 0 && !names.isEmpty()) {
                    break;
                }
                if (token == JsonToken.PROPERTY_NAME && above <= depth) {
                    names.add(parser.currentName().toLowerCase(Locale.ROOT));
                }
            }
        } catch (JacksonException cutShort) {
            // The names so far are what there is to go by.
        }
        return names;
    }
}
