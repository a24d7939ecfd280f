package newsreel.cli.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;

/**
 * What is to be allowed to somebody.
 *
 * @param resource as {@code kafka-acls.sh} names it: {@code --topic news.raw}
 * @param prefixed whether all is meant whose name begins so
 * @param operations what may be done there
 */
record Grant(String resource, boolean prefixed, List<AclOperation> operations) {
    /** Stands for a name that is not known. */
    static final String SOMEBODY = "NAME";

    static Grant onTopic(String topic, Collection<AclOperation> operations) {
        return new Grant("--topic " + topic, false, operations.stream().sorted().toList());
    }

    /** The operations in Kafka's words: {@code Read and Write}. */
    String words() {
        return operations.stream().map(Grant::word).collect(Collectors.joining(" and "));
    }

    /** The command that allows it. */
    String command(String user) {
        return "kafka-acls.sh --bootstrap-server ... --add --allow-principal "
                + Stream.of(
                                Stream.of("User:" + user),
                                operations.stream().map(operation -> "--operation " + word(operation)),
                                Stream.of(resource),
                                Stream.of("--resource-pattern-type prefixed").filter(any -> prefixed))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" "));
    }

    /** {@code DESCRIBE_CONFIGS} as {@code DescribeConfigs}. */
    private static String word(AclOperation operation) {
        return Stream.of(operation.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
