package newsreel.copy.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The article in a page's JSON-LD, read by schema.org's vocabulary. */
final class LinkedData {
    private static final Set<String> POSTS =
            Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review", "Recipe");

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final List<Map<?, ?>> organizations = new ArrayList<>();

    static LinkedData of(List<String> scripts) {
        LinkedData data = new LinkedData();
        for (String script : scripts) {
            data.index(LenientJson.read(script));
        }
        return data;
    }

    private void index(List<Object> values) {
        Deque<Object> open = new ArrayDeque<>(values);
        while (!open.isEmpty()) {
            Object next = open.poll();
            if (next instanceof List<?> list) {
                list.stream().filter(o -> o != null).forEach(open::add);
            } else if (next instanceof Map<?, ?> node) {
                index(node);
                node.values().stream().filter(o -> o != null).forEach(open::add);
            }
        }
    }

    private void index(Map<?, ?> node) {
        if (node.get("@id") instanceof String id && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        List<String> types = strings(node.get("@type"));
        if (types.stream().anyMatch(LinkedData::isArticle) || node.containsKey("headline")) {
            articles.add(node);
        } else if (types.stream().anyMatch(type -> type.endsWith("WebPage"))) {
            pages.add(node);
        } else if (types.stream().anyMatch(type -> type.endsWith("Organization"))) {
            organizations.add(node);
        }
    }

    private static boolean isArticle(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        return name.endsWith("Article") || POSTS.contains(name);
    }

    /** The article that says the most of itself. */
    private Optional<Map<?, ?>> article() {
        Map<?, ?> best = null;
        for (Map<?, ?> article : articles) {
            if (best == null || weight(article) > weight(best)) {
                best = article;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int weight(Map<?, ?> article) {
        int weight = 0;
        for (String property : List.of("headline", "datePublished", "author", "articleBody", "publisher")) {
            weight += article.containsKey(property) ? 1 : 0;
        }
        return weight;
    }

    Optional<String> text(String property) {
        return article()
                .flatMap(a -> strings(a.get(property)).stream().findFirst())
                .map(LinkedData::clean);
    }

    /** Text of the article or, failing that, of the page. */
    Optional<String> textOfAny(String property) {
        return text(property)
                .or(() -> pages.stream()
                        .flatMap(page -> strings(page.get(property)).stream())
                        .findFirst()
                        .map(LinkedData::clean));
    }

    /** The names of the persons or organizations that a property of the article names. */
    List<String> names(String property) {
        return article().map(a -> namesIn(a.get(property), true)).orElse(List.of());
    }

    /** The same without those that are said to be organizations. */
    List<String> persons(String property) {
        return article().map(a -> namesIn(a.get(property), false)).orElse(List.of());
    }

    private List<String> namesIn(Object value, boolean organizations) {
        List<String> names = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (each instanceof String name) {
                names.add(clean(name));
            } else if (each instanceof Map<?, ?> node) {
                Map<?, ?> whole = node.get("name") == null ? resolve(node) : node;
                if (organizations || strings(whole.get("@type")).stream().noneMatch(t -> t.endsWith("Organization"))) {
                    strings(whole.get("name")).forEach(name -> names.add(clean(name)));
                }
            }
        }
        return names;
    }

    private Map<?, ?> resolve(Map<?, ?> reference) {
        return reference.get("@id") instanceof String id ? byId.getOrDefault(id, reference) : reference;
    }

    private static List<String> strings(Object value) {
        List<String> strings = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (each instanceof String text && !text.isBlank()) {
                strings.add(text);
            } else if (each instanceof Map<?, ?> node && node.get("@value") instanceof String text) {
                strings.add(text);
            } else if (each instanceof Map<?, ?> node && node.get("@id") instanceof String id) {
                strings.add(id);
            }
        }
        return strings;
    }

    /** Text with entities that were escaped once too often resolved. */
    private static String clean(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return unescaped.strip();
    }
}
