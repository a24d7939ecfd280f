package newsreel.topics;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** IPTC's names of its Media Topics, for codes that come without one. Thread-safe. */
public final class MediaTopicNames {
    private static final Map<String, String> NAMES = IptcTopics.parse(ShippedFiles.lines("mediatopics.tsv")).stream()
            .collect(Collectors.toUnmodifiableMap(KnownTopic::id, KnownTopic::name));

    private MediaTopicNames() {}

    /** @param id as {@code medtop:20000376} */
    public static Optional<String> of(String id) {
        return Optional.ofNullable(NAMES.get(id));
    }
}
