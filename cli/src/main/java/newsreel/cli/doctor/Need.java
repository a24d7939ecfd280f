package newsreel.cli.doctor;

import static org.apache.kafka.common.acl.AclOperation.READ;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.access.Use;
import newsreel.sink.Sink;
import newsreel.topology.EnrichmentSettings;
import newsreel.trends.TrendSettings;
import org.apache.kafka.common.acl.AclOperation;

/**
 * Something that a command must be allowed.
 *
 * @param ofGroup whether the name is a consumer group's, else a topic's
 */
record Need(boolean ofGroup, String name, AclOperation operation) {

    /**
     * What each command needs. Transactional ids are not among it: what one may do to them, no cluster tells.
     *
     * @param names of the pipeline's topics
     */
    static Map<String, List<Need>> of(TopicNames names) {
        Map<String, List<Need>> needs = new LinkedHashMap<>();
        needs.put("ingest", topics(Use.INGEST, names).toList());
        needs.put("enrich", withGroup(Use.ENRICH, names, EnrichmentSettings.APPLICATION_ID));
        needs.put("sink", withGroup(Use.READ_ENRICHED, names, Sink.GROUP_ID));
        needs.put("count", withGroup(Use.COUNT, names, TrendSettings.APPLICATION_ID));
        needs.put("trends", topics(Use.READ_TRENDS, names).toList());
        needs.put("serve", topics(Use.SERVE, names).toList());
        needs.put("tail", topics(Use.READ_ENRICHED, names).toList());
        needs.put("dead-letters", topics(Use.READ_LETTERS, names).toList());
        return needs;
    }

    private static List<Need> withGroup(Use use, TopicNames names, String group) {
        return Stream.concat(topics(use, names), Stream.of(new Need(true, names.group(group), READ)))
                .toList();
    }

    private static Stream<Need> topics(Use use, TopicNames names) {
        return use.operations(names).entrySet().stream()
                .flatMap(topic -> topic.getValue().stream()
                        .sorted()
                        .map(operation -> new Need(false, topic.getKey(), operation)));
    }

    /** {@code READ news.raw}. */
    @Override
    public String toString() {
        return operation + " " + (ofGroup ? "group " : "") + name;
    }

    /** The options of {@code kafka-acls.sh} that grant it. */
    String granted() {
        return "--operation " + operation + (ofGroup ? " --group " : " --topic ") + name;
    }
}
