package newsreel.ingest.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.RawArticle;

/**
 * Under which names JSON objects hold what an article has. A name with dots leads into objects in the object:
 * {@code article.body}, and {@code []} into every element of a list: {@code articles[].text}. What is not named otherwise stands
 * under its own name, or one that is usual. Immutable.
 */
public final class PropertyNames {
    private static final List<String> PROPERTIES = Arrays.stream(RawArticle.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final PropertyNames OWN = new PropertyNames(Map.of());

    private final Map<String, String> names;

    private PropertyNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Everything under its own name. */
    public static PropertyNames own() {
        return OWN;
    }

    /** What an article has. */
    public static List<String> properties() {
        return PROPERTIES;
    }

    /**
     * @param assignments {@code headline=title}: the article's property, then the name that the JSON has for it
     * @throws IllegalArgumentException when some are none; the message tells of all of them
     */
    public static PropertyNames parse(List<String> assignments) {
        Map<String, String> names = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            String property =
                    equals < 0 ? assignment : assignment.substring(0, equals).strip();
            String name = equals < 0 ? "" : assignment.substring(equals + 1).strip();
            problem(assignment, property, name, names, problems);
            names.put(property, name);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new PropertyNames(names);
    }

    /** The name under which the property stands. */
    public String of(String property) {
        return names.getOrDefault(property, property);
    }

    /** Whether a person says what it is called. */
    boolean isMapped(String property) {
        return names.containsKey(property);
    }

    /** The list that the way to the content leads through first, {@code response.results[]}; nothing when it leads through none. */
    Optional<String> list() {
        String content = of("content");
        int each = content.indexOf(JsonPath.EACH);
        return each < 0 ? Optional.empty() : Optional.of(content.substring(0, each + JsonPath.EACH.length()));
    }

    /** How many ways lead through the list. */
    long mappedIn(String list) {
        return names.values().stream().filter(name -> name.startsWith(list)).count();
    }

    /** The same as seen from the elements of the list. */
    PropertyNames within(String list) {
        Map<String, String> within = new HashMap<>();
        names.forEach((property, name) ->
                within.put(property, name.startsWith(list + ".") ? name.substring(list.length() + 1) : name));
        return new PropertyNames(within);
    }

    private static void problem(
            String assignment, String property, String name, Map<String, String> before, List<String> problems) {
        if (name.isEmpty()) {
            problems.add("\"" + assignment + "\" is not of the form property=name");
        } else if (!PROPERTIES.contains(property)) {
            problems.add("an article has no \"" + property + "\"; it has " + String.join(", ", PROPERTIES));
        } else if (before.containsKey(property)) {
            problems.add("\"" + property + "\" is named twice");
        }
    }
}
