package newsreel.copy.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The article's text in the data that a page hands to its scripts, for a page that shows nothing before they run: the longest
 * text of the object that has the page's headline. Other stories lie beside it in the same data.
 */
final class ScriptBody {
    private static final int LEAST = 200;
    private static final int MOST_NODES = 200_000;
    private static final double ALIKE = 0.7;

    /** What objects call their titles, the surest first. */
    private static final List<String> TITLES =
            List.of("title", "headline", "headlines", "name", "basic", "main", "seoTitle");

    private static final Set<String> TEXTS =
            Set.of("text", "content", "html", "value", "body", "paragraph", "children", "data", "items", "p");
    private static final Set<String> NO_TEXT_TYPES = Set.of(
            "image",
            "photo",
            "picture",
            "gallery",
            "video",
            "audio",
            "ad",
            "advert",
            "related",
            "social",
            "embed",
            "oembed",
            "interstitial",
            "newsletter",
            "link",
            "readmore",
            "teaser",
            "promo");

    private final Words title;
    private List<String> best = List.of();
    private int most;

    /** An object or list, and whether it or what it stands in has the headline. */
    private record Open(Object value, boolean ofArticle) {}

    private ScriptBody(Words title) {
        this.title = title;
    }

    /** The paragraphs; none when the data have no such object. */
    static List<String> of(List<String> scripts, String headline) {
        if (headline == null) {
            return List.of();
        }
        ScriptBody body = new ScriptBody(Words.of(headline));
        scripts.stream().flatMap(script -> ScriptData.in(script).stream()).forEach(body::search);
        return body.best;
    }

    private void search(Object data) {
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(data, false)));
        for (int read = 0; !open.isEmpty() && read < MOST_NODES; read++) {
            Open next = open.poll();
            if (next.value() instanceof Map<?, ?> object) {
                boolean ofArticle = titleOf(object).map(this::isTitle).orElse(next.ofArticle());
                object.forEach((name, value) -> look(value, ofArticle, open));
            } else if (next.value() instanceof List<?> list) {
                list.forEach(value -> look(value, next.ofArticle(), open));
            }
        }
    }

    private void look(Object value, boolean ofArticle, Deque<Open> open) {
        if (ofArticle) {
            keep(
                    value instanceof String text
                            ? paragraphs(text)
                            : value instanceof List<?> list ? pieces(list) : List.of());
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            open.add(new Open(value, ofArticle));
        }
    }

    private void keep(List<String> paragraphs) {
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (length >= LEAST && length > most) {
            most = length;
            best = paragraphs;
        }
    }

    private boolean isTitle(String text) {
        return title.likeness(text, ALIKE) > 0;
    }

    /** What an object gives for its title, itself or in an object that holds its titles. */
    private static Optional<String> titleOf(Map<?, ?> object) {
        for (String name : TITLES) {
            Object value = object.get(name);
            if (value instanceof String text && !text.isBlank()) {
                return Optional.of(text);
            }
            if (value instanceof Map<?, ?> inner && inner.size() < TITLES.size()) {
                return titleOf(inner);
            }
        }
        return Optional.empty();
    }

    private static List<String> paragraphs(String text) {
        if (text.length() < LEAST || text.indexOf(' ') < 0 && text.indexOf('。') < 0 || text.startsWith("http")) {
            return List.of();
        }
        return Fragment.hasTags(text)
                ? Fragment.blocksOf(text)
                : text.lines()
                        .map(PlainText::of)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** A body that is kept as a list of its parts, each a text or an object with one. */
    private static List<String> pieces(List<?> parts) {
        List<String> paragraphs = new ArrayList<>();
        for (Object part : parts) {
            StringBuilder text = new StringBuilder();
            gather(part, text);
            String words = text.toString().strip();
            if (words.indexOf('<') >= 0) {
                paragraphs.addAll(Fragment.blocksOf(words));
            } else if (!words.isEmpty() && !words.startsWith("http")) {
                paragraphs.add(PlainText.of(words));
            }
        }
        return paragraphs;
    }

    private static void gather(Object part, StringBuilder text) {
        Deque<Object> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof String words) {
                text.append(words);
            } else if (next instanceof List<?> list) {
                pushAll(list, open);
            } else if (next instanceof Map<?, ?> object && !isNoText(object)) {
                pushAll(textsOf(object), open);
            }
        }
    }

    private static void pushAll(List<?> values, Deque<Object> open) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i) != null) {
                open.push(values.get(i));
            }
        }
    }

    private static List<Object> textsOf(Map<?, ?> object) {
        List<Object> texts = new ArrayList<>();
        object.forEach((name, value) -> {
            if (TEXTS.contains(name)) {
                texts.add(value);
            }
        });
        return texts;
    }

    private static boolean isNoText(Map<?, ?> object) {
        return object.get("type") instanceof String type
                && NameWords.of(type).stream().anyMatch(NO_TEXT_TYPES::contains);
    }
}
