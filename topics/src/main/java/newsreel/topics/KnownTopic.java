package newsreel.topics;

import java.util.Objects;

/**
 * A topic of a vocabulary.
 *
 * @param id code with its vocabulary: {@code medtop:20000376}, {@code acme:semiconductors}
 * @param name the vocabulary's label for it
 * @param parent id of the topic above it; null for a top-level topic
 * @param definition what the vocabulary says it covers; empty where it says nothing
 */
public record KnownTopic(String id, String name, String parent, String definition) {

    public KnownTopic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        definition = definition == null ? "" : definition;
    }
}
