package newsreel.ingest.push;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.RawArticle;
import newsreel.copy.time.Timestamps;

/** What the query of a request says of the page or text in its body: {@code ?uri=https://...&source=...}. */
record Particulars(Map<String, String> properties) {
    private static final List<String> OF_PAGES_AND_TEXTS = List.of("html", "text");
    private static final List<String> NAMES =
            List.of("id", "source", "uri", "headline", "byline", "language", "published");

    /**
     * @param query null when there is none
     * @throws Refusal when it names what an article has not, or two times the same
     */
    static Particulars parse(String query, String form) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!NAMES.contains(name)) {
                throw refusal(
                        "there is no property \"" + name + "\" to give beside a page or text; there are " + NAMES);
            }
            if (properties.put(name, decoded(pair.substring(equals + 1))) != null) {
                throw refusal("\"" + name + "\" is given twice");
            }
        }
        if (!properties.isEmpty() && !OF_PAGES_AND_TEXTS.contains(form)) {
            throw refusal("articles in the form \"" + form + "\" have their own " + properties.keySet()
                    + "; the address is for pages and texts");
        }
        return new Particulars(properties);
    }

    RawArticle addedTo(RawArticle article) {
        if (properties.isEmpty()) {
            return article;
        }
        return RawArticle.builder()
                .id(properties.get("id"))
                .source(properties.get("source"))
                .uri(properties.get("uri"))
                .contentType(article.contentType())
                .headline(properties.get("headline"))
                .byline(properties.get("byline"))
                .language(properties.get("language"))
                .published(published())
                .retrieved(article.retrieved())
                .content(article.content())
                .build();
    }

    private Instant published() {
        String published = properties.get("published");
        if (published == null) {
            return null;
        }
        return Timestamps.parse(published)
                .orElseThrow(() -> refusal("\"published\" is no time such as 2026-03-04T12:00:00Z: " + published));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refusal("the query of the address is malformed: " + text);
        }
    }

    private static Refusal refusal(String reason) {
        return new Refusal(Answer.BAD_REQUEST, reason + "; nothing was published");
    }
}
