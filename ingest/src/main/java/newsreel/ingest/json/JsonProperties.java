package newsreel.ingest.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.language.LanguageTag;
import newsreel.copy.text.TitleOfSource;
import newsreel.copy.time.TimesInText;
import newsreel.copy.time.Timestamps;
import tools.jackson.databind.JsonNode;

/** What an object of JSON has of an article, and what is to be said of that. */
final class JsonProperties {
    private static final int SHOWN_LENGTH = 60;

    /** What NewsAPI has for each text of an article that it took back. */
    private static final String REMOVED = "[Removed]";

    /** What services put behind a text that they cut: how much more there is. */
    private static final Pattern CUT = Pattern.compile("(?<!\\s)\\s*+\\[\\+\\d+ chars\\]\\s*+$");

    private static final String END_OF_CUT = " chars]";

    private static final List<String> MOMENTS = List.of("$date", "$numberLong", "$numberDouble", "$numberDecimal");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private final JsonObject object;
    private final List<String> notes = new ArrayList<>();

    JsonProperties(JsonObject object) {
        this.object = object;
    }

    /** What of it does not fit and is left out, after {@link #article} was asked for. */
    List<String> notes() {
        return notes;
    }

    /** @throws MalformedArticleException when it is none */
    RawArticle article() {
        String content = content();
        String type = text("contentType");
        String source = text("source");
        return RawArticle.builder()
                .id(text("id"))
                .source(source)
                .uri(text("uri"))
                .contentType(type == null && content != null && JsonText.isHtml(content) ? RawArticle.HTML : type)
                .headline(TitleOfSource.without(line("headline"), source))
                .byline(object.value("byline").isNumber() ? null : line("byline"))
                .language(text("language"))
                .published(date("published"))
                .modified(date("modified"))
                .embargoed(date("embargoed"))
                .retrieved(date("retrieved"))
                .revision(number("revision"))
                .status(text("status"))
                .content(content)
                .build();
    }

    private String content() {
        JsonNode content = object.value("content");
        if (RawArticle.WITHDRAWN.equals(object.value("status").asString("")) && !JsonObject.isGiven(content)) {
            return null;
        }
        return Optional.of(content)
                .filter(value -> value.isContainer() || value.isString())
                .flatMap(JsonText::copy)
                .map(JsonProperties::withoutCut)
                .filter(text -> !text.equals(REMOVED))
                .orElseThrow(() -> noContent(content));
    }

    private static String withoutCut(String text) {
        return text.contains(END_OF_CUT) ? CUT.matcher(text).replaceFirst("") : text;
    }

    private MalformedArticleException noContent(JsonNode content) {
        String name = "\"" + object.name("content") + "\"";
        if (content.isString() && content.asString().isBlank()) {
            return new MalformedArticleException("the article's " + name + " is empty");
        }
        return new MalformedArticleException("the article has no " + name
                + (JsonObject.isGiven(content) ? " that is text: " + shown(content) : "")
                + JsonHint.of(object.node()));
    }

    private String line(String property) {
        String text = text(property);
        return text == null ? null : JsonText.line(text);
    }

    /** null when there is none. */
    private String text(String property) {
        JsonNode value = object.value(property);
        Optional<String> text = value.isContainer()
                ? JsonText.of(value, ", ")
                : Optional.of(value).filter(JsonObject::isGiven).map(JsonNode::asString);
        if (text.isEmpty() && JsonObject.isGiven(value)) {
            note(property, "is no text", value);
        }
        return text.orElse(null);
    }

    /** null when there is none. */
    private Instant date(String property) {
        JsonNode value = moment(object.value(property));
        if (!JsonObject.isGiven(value)) {
            return null;
        }
        Optional<Instant> date = value.isNumber()
                ? Timestamps.ofNumber(value.decimalValue())
                : value.isString() ? TimesInText.whole(value.asString(), language()) : Optional.empty();
        if (date.isEmpty()) {
            note(property, "is no date", value);
        }
        return date.orElse(null);
    }

    /** It tells days from months in numbers; empty where nobody says it. */
    private String language() {
        return LanguageTag.canonical(object.value("language").asString("")).orElse("");
    }

    /** Exports of databases wrap moments: {@code {"$date": {"$numberLong": "1709553600000"}}}, or have lists of one. */
    private static JsonNode moment(JsonNode value) {
        if (value.isArray() && value.size() == 1) {
            return moment(value.get(0));
        }
        for (String wrapper : MOMENTS) {
            if (value.isObject() && value.size() == 1 && value.has(wrapper)) {
                return moment(value.get(wrapper));
            }
        }
        return value;
    }

    /** null when there is none. */
    private Long number(String property) {
        JsonNode value = object.value(property);
        if (!JsonObject.isGiven(value)) {
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

    private void note(String property, String what, JsonNode value) {
        notes.add("its \"" + object.name(property) + "\" " + what + ", and left out: " + shown(value));
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "...";
    }
}
