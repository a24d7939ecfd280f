package newsreel.article;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What holds for the annotations of others that an enriched article carries. */
final class Annotations {
    /** All that the article's JSON has, and the name that the record has for what others add. */
    private static final Set<String> TAKEN = Stream.concat(
                    EnrichedArticleForm.FORM.names().stream(), Stream.of("annotations"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TYPED = Set.of(EnrichedArticle.TOPICS, EnrichedArticle.NUMBERS);

    private Annotations() {}

    /** Whether a property of that name belongs to the article's structure, so that no annotator can add it. */
    static boolean isStructure(String name) {
        return TAKEN.contains(name) && !TYPED.contains(name);
    }

    /**
     * A copy of them in their order, which cannot be changed.
     *
     * @throws MalformedArticleException when one has the name of another property, or a number that cannot be written in
     *     full
     */
    static Map<String, JsonNode> checked(Map<String, JsonNode> annotations) {
        return Further.checked(annotations, TAKEN::contains, "is a property of the article, and no annotation");
    }
}
