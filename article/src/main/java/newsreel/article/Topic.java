package newsreel.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A topic that an article is about, and why.
 *
 * @param id code with its vocabulary, as {@code medtop:20000376} for IPTC Media Topics
 * @param name the vocabulary's label for it
 * @param score 0 to 1: how sure
 * @param evidence the words of the article that earned it, heaviest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Topic(
        String id,
        String name,
        @JsonInclude(JsonInclude.Include.ALWAYS) double score,
        List<String> evidence) {

    public Topic {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
