package newsreel.ingest.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.TextDecoder;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.json.JsonArticles;
import newsreel.ingest.json.UsualNames;
import newsreel.ingest.source.Item;
import tools.jackson.databind.node.ObjectNode;

/**
 * Markdown, an article a file. What stands above it between lines {@code ---} (YAML) or {@code +++} (TOML), or as an object of JSON, says what it is:
 * title, date, author and so on, under the names that JSON is read by. A draft is no article.
 */
public final class MarkdownFormat implements Format {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?s)(?:---\\s*\\n(?:\\s*#[^\\n]*\\n)*[\\w-]+:.*\\n(?:---|\\.\\.\\.)[ \\t]*\\r?(?:\\n.*|$)|\\+\\+\\+\\s*\\n(?:\\s*#[^\\n]*\\n)*[\\w.-]+\\s*=.*\\n\\+\\+\\+[ \\t]*\\r?(?:\\n.*|$))");

    /** Whether it is published at all, as some generators ask. */
    private static final Pattern FLAG = Pattern.compile("(?i)true|yes");

    private static final Pattern DAY = Pattern.compile("(?:^|[/\\\\])(\\d{4}-\\d{2}-\\d{2})-[^/\\\\]+$");

    private final JsonArticles articles;

    /** @param articles reads what stands above the copy */
    public MarkdownFormat(JsonArticles articles) {
        this.articles = articles;
    }

    /** Whether something is said of it above. */
    public static boolean looksLike(Beginning beginning) {
        return BEGINNING.matcher(beginning.text()).matches();
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        byte[] bytes = SizeLimit.ARTICLE.read(document.content());
        try {
            SizeLimit.ARTICLE.check(bytes);
            items.accept(item(document, TextDecoder.decode(bytes)));
        } catch (MalformedArticleException e) {
            items.accept(Item.Unreadable.of(document.name(), e));
        }
    }

    private Item item(Document document, String text) {
        FrontMatter front = FrontMatter.of(text);
        if (front.isDraft()) {
            return new Item.Unreadable(document.name(), "it is a draft, by what stands above it");
        }
        ObjectNode properties = ofSite(front.properties());
        day(document.name())
                .filter(day -> UsualNames.of("published").stream().noneMatch(bareNames(properties)::contains))
                .ifPresent(day -> properties.put("published", day));
        properties.put("content", front.rest()).put("contentType", RawArticle.MARKDOWN);
        Item item = articles.read(document.name(), () -> ArticleJson.mapper().writeValueAsBytes(properties));
        if (!(item instanceof Item.Found found)) {
            return item;
        }
        List<String> notes = new ArrayList<>(found.notes());
        front.problem().ifPresent(notes::add);
        return new Item.Found(found.origin(), found.article().retrieved(document.modified()), notes);
    }

    /** The day that site generators take from the name of a file, {@code 2024-03-04-schools.md}. */
    private static Optional<String> day(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() ? Optional.of(day.group(1)) : Optional.empty();
    }

    private static Set<String> bareNames(ObjectNode properties) {
        return properties
                .propertyStream()
                .map(one -> UsualNames.bare(one.getKey()))
                .collect(Collectors.toSet());
    }

    /** Names and addresses that mean something within one site only are no one's elsewhere. */
    private static ObjectNode ofSite(ObjectNode properties) {
        List<String> own = new ArrayList<>();
        properties.properties().forEach(one -> {
            String property = UsualNames.bare(one.getKey());
            String value = one.getValue().asString("");
            boolean local = UsualNames.of("uri").contains(property) && !value.startsWith("http")
                    || property.equals("id") && value.indexOf(':') < 0
                    || property.equals("published") && FLAG.matcher(value).matches();
            if (local) {
                own.add(one.getKey());
            }
        });
        return properties.remove(own);
    }
}
