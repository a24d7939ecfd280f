package newsreel.trends;

/**
 * A topic by its name.
 *
 * @param id its code with its vocabulary, {@code medtop:20000376}
 * @param name the vocabulary's label for it
 */
public record TopicLabel(String id, String name) {}
