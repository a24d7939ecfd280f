package newsreel.sink;

import java.nio.file.Path;
import java.util.Objects;
import newsreel.sink.stream.StreamSettings;

/**
 * What a sink reads and where it files.
 *
 * @param stream the enriched stream; an empty group stands for one of the directory's own
 * @param topicId what tells its topic from every other, see {@link TopicIdentity}
 * @param out the directory
 * @param layout how it is filled
 */
public record SinkSettings(StreamSettings stream, String topicId, Path out, Layout layout) {
    public SinkSettings {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(layout, "layout");
    }
}
