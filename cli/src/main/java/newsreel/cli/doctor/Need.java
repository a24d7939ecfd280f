package newsreel.cli.doctor;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.sink.Sink;
import newsreel.topology.EnrichmentSettings;
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
        needs.put("ingest", to(WRITE, names.raw()));
        needs.put(
                "enrich",
                all(Stream.of(
                        to(READ, names.raw(), names.rekeyed()),
                        to(WRITE, names.rekeyed(), names.enriched(), names.deadLetter()),
                        group(names.own(EnrichmentSettings.APPLICATION_ID)))));
        needs.put("sink", all(Stream.of(to(READ, names.enriched()), group(names.own(Sink.GROUP_ID)))));
        needs.put("serve", to(READ, names.enriched()));
        needs.put("tail", to(READ, names.enriched()));
        needs.put("dead-letters", to(READ, names.deadLetter()));
        return needs;
    }

    private static List<Need> all(Stream<List<Need>> needs) {
        return needs.flatMap(List::stream).toList();
    }

    private static List<Need> to(AclOperation operation, String... topics) {
        return Stream.of(topics).map(topic -> new Need(false, topic, operation)).toList();
    }

    private static List<Need> group(String name) {
        return List.of(new Need(true, name, READ));
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
