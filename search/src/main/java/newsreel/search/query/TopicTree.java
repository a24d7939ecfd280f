package newsreel.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which topics there are, and which stands above which. Immutable. */
public final class TopicTree {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> below = new HashMap<>();

    /**
     * A topic.
     *
     * @param id its code with its vocabulary, {@code medtop:20000376}
     * @param name the vocabulary's label for it
     * @param parent id of the topic above it; null for a top-level topic
     */
    public record Node(String id, String name, String parent) {}

    public TopicTree(Collection<Node> topics) {
        topics.forEach(topic -> nodes.put(topic.id(), topic));
        topics.forEach(topic -> below.computeIfAbsent(topic.parent(), parent -> new ArrayList<>())
                .add(topic));
    }

    /** No topic is known: they are found by their very code and name. */
    public static TopicTree empty() {
        return new TopicTree(List.of());
    }

    /** The form in which names are compared. */
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Node> topic(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** All topics, in their order. */
    public Collection<Node> topics() {
        return List.copyOf(nodes.values());
    }

    /** The topics right below one, in their order; with null, those at the top. */
    public List<Node> children(String id) {
        return List.copyOf(below.getOrDefault(id, List.of()));
    }

    /** A topic and all above it, narrowest first; the id alone where it is not known. */
    public List<String> chain(String id) {
        Set<String> chain = new LinkedHashSet<>(List.of(id));
        Node node = nodes.get(id);
        while (node != null && node.parent() != null && chain.add(node.parent())) {
            node = nodes.get(node.parent());
        }
        return List.copyOf(chain);
    }

    /**
     * The topics that are meant by a code, with or without its vocabulary, or by a name, else by words in a name; and all
     * below them. None when none is known.
     */
    public Set<String> within(String asked) {
        Set<String> ids = new LinkedHashSet<>();
        meant(folded(asked)).forEach(topic -> addAll(topic, ids));
        return ids;
    }

    private List<Node> meant(String asked) {
        List<Node> exact = nodes.values().stream()
                .filter(topic ->
                        isCode(topic.id(), asked) || folded(topic.name()).equals(asked))
                .toList();
        return exact.isEmpty() ? holding(asked) : exact;
    }

    private List<Node> holding(String asked) {
        String words = " " + asked + " ";
        return nodes.values().stream()
                .filter(topic -> (" " + folded(topic.name()).replace(",", "") + " ").contains(words))
                .toList();
    }

    private static boolean isCode(String id, String asked) {
        String code = folded(id);
        return code.equals(asked) || code.endsWith(":" + asked);
    }

    private void addAll(Node topic, Set<String> ids) {
        if (ids.add(topic.id())) {
            below.getOrDefault(topic.id(), List.of()).forEach(child -> addAll(child, ids));
        }
    }
}
