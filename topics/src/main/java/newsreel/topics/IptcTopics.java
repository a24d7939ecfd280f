package newsreel.topics;

import java.util.ArrayList;
import java.util.List;

/** Reads IPTC Media Topics as {@code mediatopics.tsv} ships them. */
final class IptcTopics {
    static final String PREFIX = "medtop:";

    private IptcTopics() {}

    static List<KnownTopic> parse(List<String> lines) {
        List<KnownTopic> topics = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#") && !line.startsWith("code\t")) {
                topics.add(topicOf(line.split("\t", -1)));
            }
        }
        return topics;
    }

    private static KnownTopic topicOf(String[] columns) {
        String parent = columns[1].isEmpty() ? null : PREFIX + columns[1];
        return new KnownTopic(PREFIX + columns[0], columns[3], parent, columns[4]);
    }
}
