package newsreel.article;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A topic that an article is about, and why.
 *
 * @param id code with its vocabulary, as {@code medtop:20000376} for IPTC Media Topics
 * @param name the vocabulary's label for it
 * @param score 0 to 1: how sure
 * @param evidence the words of the article that earned it, heaviest first
 * @param source who gave it, when it came with the copy: the provider's name, or {@link #PROVIDER}; null for what
 *     Newsreel found by itself
 * @param further properties that only a later version knows, by name: kept, and written after all others
 */
@JsonSerialize(using = TopicForm.Writer.class)
@JsonDeserialize(using = TopicForm.Reader.class)
public record Topic(
        String id, String name, double score, List<String> evidence, String source, Map<String, JsonNode> further) {

    /** The source of a topic that came with copy that does not name its provider. */
    public static final String PROVIDER = "provider";

    public Topic {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        further = Further.of(() -> TopicForm.FORM, further);
    }

    /** A topic with what this version knows of one. */
    public Topic(String id, String name, double score, List<String> evidence, String source) {
        this(id, name, score, evidence, source, Map.of());
    }

    /** A topic that Newsreel found by itself. */
    public Topic(String id, String name, double score, List<String> evidence) {
        this(id, name, score, evidence, null);
    }
}
