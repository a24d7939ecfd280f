package newsreel.ingest.newsroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

/** IPTC's news in JSON, ninjs 1 to 3: one item a document, an array of them, or one a line. Each goes on as it came. */
public final class NinjsFormat implements Format {
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
        Set<String> names = names(text);
        return names.contains("uri")
                && !names.contains("content")
                && names.stream().anyMatch(name -> TELLTALES.contains(name) || name.startsWith("body_"));
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        Lines lines = new Lines(document.content(), SizeLimit.DOCUMENT);
        boolean any = skipBlank(lines);
        if (!any) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
        } else if (parse(lines).filter(JsonNode::isObject).isPresent()) {
            readLines(document, lines, items);
        } else {
            readWhole(document, lines, items);
        }
    }

    private static void readLines(Document document, Lines lines, Consumer<Item> items) throws IOException {
        do {
            String origin = document.name() + ", line " + lines.number();
            items.accept(Item.of(origin, () -> article(lines.bytes(), document.modified())));
        } while (skipBlank(lines));
    }

    private static void readWhole(Document document, Lines lines, Consumer<Item> items) throws IOException {
        try {
            byte[] json = rest(lines);
            JsonNode root = parse(TextDecoder.decode(json));
            if (root.isArray()) {
                readArray(document, root, items);
            } else {
                items.accept(new Item.Found(document.name(), article(json, document.modified())));
            }
        } catch (MalformedArticleException e) {
            items.accept(new Item.Unreadable(document.name(), e.getMessage()));
        }
    }

    private static void readArray(Document document, JsonNode array, Consumer<Item> items) {
        int number = 0;
        for (JsonNode item : array) {
            items.accept(Item.of(
                    document.name() + ", item " + ++number, () -> article(item, item.toString(), document.modified())));
        }
        if (number == 0) {
            items.accept(new Item.Unreadable(document.name(), "the array is empty"));
        }
    }

    private static RawArticle article(byte[] bytes, Instant retrieved) {
        String json = TextDecoder.decode(bytes).strip();
        return article(parse(json), json, retrieved);
    }

    private static RawArticle article(JsonNode item, String json, Instant retrieved) {
        return NewsroomArticles.of(NewsroomForm.ninjs(item), RawArticle.NINJS, json, retrieved);
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
            return Optional.of(parse(TextDecoder.decode(lines.bytes())));
        } catch (MalformedArticleException e) {
            return Optional.empty();
        }
    }

    private static JsonNode parse(String json) {
        try {
            return ArticleJson.mapper().readTree(json);
        } catch (JacksonException e) {
            throw new MalformedArticleException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The names of the first object's own properties, in lower case, as far as the text goes. */
    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = ArticleJson.mapper().createParser(text)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName().toLowerCase(Locale.ROOT));
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException cutShort) {
            // The names so far are what there is to go by.
        }
        return names;
    }
}
