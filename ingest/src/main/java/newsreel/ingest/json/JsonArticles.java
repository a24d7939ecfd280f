package newsreel.ingest.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.time.Timestamps;
import newsreel.ingest.source.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON objects as raw articles. Only the content is needed: another property that does not fit is left out and
 * noted. Unknown properties are ignored. Immutable.
 */
public final class JsonArticles {
    private static final int SHOWN_LENGTH = 60;
    private static final List<String> MOMENTS = List.of("$date", "$numberLong", "$numberDouble", "$numberDecimal");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private final PropertyNames names;

    /** @param names under which the objects hold what an article has */
    public JsonArticles(PropertyNames names) {
        this.names = names;
    }

    /**
     * The article, or why there is none.
     *
     * @param origin where the JSON stood, in words for a person
     * @param json gives one JSON object in UTF-8, or says that it is too large
     */
    public Item read(String origin, Supplier<byte[]> json) {
        try {
            Properties properties = new Properties(tree(json.get()));
            return new Item.Found(origin, ArticleIdentity.identified(properties.article()), properties.notes);
        } catch (MalformedArticleException e) {
            return Item.Unreadable.of(origin, e);
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode tree = ArticleJson.mapper().readTree(json);
            if (tree.isMissingNode()) {
                throw new MalformedArticleException("not JSON: it is empty");
            }
            if (!tree.isObject()) {
                throw new MalformedArticleException("the JSON is not an article: it is no object");
            }
            return tree;
        } catch (StreamReadException e) {
            throw new MalformedArticleException(
                    "not JSON: " + e.getOriginalMessage() + " (line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")",
                    e);
        } catch (JacksonException e) {
            throw new MalformedArticleException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** One object's properties, and what is to be said of them. */
    private final class Properties {
        private final JsonNode object;
        private final List<String> notes = new ArrayList<>();

        Properties(JsonNode object) {
            this.object = object;
        }

        RawArticle article() {
            return RawArticle.builder()
                    .id(text("id"))
                    .source(text("source"))
                    .uri(text("uri"))
                    .contentType(text("contentType"))
                    .headline(text("headline"))
                    .byline(text("byline"))
                    .language(text("language"))
                    .published(date("published"))
                    .modified(date("modified"))
                    .embargoed(date("embargoed"))
                    .retrieved(date("retrieved"))
                    .revision(number("revision"))
                    .status(text("status"))
                    .content(content())
                    .build();
        }

        private String content() {
            JsonNode content = value("content");
            if (RawArticle.WITHDRAWN.equals(value("status").asString("")) && !isGiven(content)) {
                return null;
            }
            if (content.isString() && !content.asString().isBlank()) {
                return content.asString();
            }
            throw new MalformedArticleException("the article has no \"" + names.of("content") + "\""
                    + (isGiven(content) ? " that is text: " + shown(content) : ""));
        }

        /** null when there is none. */
        private String text(String property) {
            JsonNode value = value(property);
            if (value.isContainer()) {
                note(property, "is no text", value);
                return null;
            }
            return isGiven(value) ? value.asString() : null;
        }

        /** null when there is none. */
        private Instant date(String property) {
            JsonNode value = moment(value(property));
            if (!isGiven(value)) {
                return null;
            }
            Optional<Instant> date = value.isNumber()
                    ? Timestamps.ofNumber(value.decimalValue())
                    : value.isString() ? Timestamps.parse(value.asString()) : Optional.empty();
            if (date.isEmpty()) {
                note(property, "is no date", value);
            }
            return date.orElse(null);
        }

        /** Exports of databases wrap moments: {@code {"$date": {"$numberLong": "1709553600000"}}}. */
        private static JsonNode moment(JsonNode value) {
            for (String wrapper : MOMENTS) {
                if (value.isObject() && value.size() == 1 && value.has(wrapper)) {
                    return moment(value.get(wrapper));
                }
            }
            return value;
        }

        /** null when there is none. */
        private Long number(String property) {
            JsonNode value = value(property);
            if (!isGiven(value)) {
                return null;
            }
            if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0) {
                return value.longValue();
            }
            if (value.isString() && DIGITS.matcher(value.asString()).matches()) {
                return Long.valueOf(value.asString());
            }
            note(property, "is no whole number", value);
            return null;
        }

        private JsonNode value(String property) {
            String name = names.of(property);
            JsonNode value = object.path(name);
            if (value.isMissingNode()) {
                value = object;
                for (String step : name.split("\\.")) {
                    value = value.path(step);
                }
            }
            return value;
        }

        private void note(String property, String what, JsonNode value) {
            notes.add("its \"" + names.of(property) + "\" " + what + ", and left out: " + shown(value));
        }
    }

    private static boolean isGiven(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isString() && value.asString().isBlank());
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "...";
    }
}
