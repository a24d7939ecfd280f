package newsreel.cli.doctor;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.ClusterTerms;
import newsreel.cli.kafka.ExaminedTopic;
import newsreel.cli.kafka.NewTopics;
import newsreel.cli.kafka.TopicExamination;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.GroupAuthorizationException;

/**
 * Reads a cluster. What it does not tell this user is left out: that is a finding by itself.
 *
 * @param wanted what is asked of topics that are created
 */
record ClusterLook(Admin admin, TopicNames names, NewTopics wanted) {

    ClusterSeen take() throws InterruptedException {
        var cluster = admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true));
        Collection<Node> nodes = told(cluster.nodes()).orElse(List.of());
        List<ExaminedTopic> topics = TopicExamination.of(admin, names, wanted);
        return new ClusterSeen(
                nodes.stream()
                        .map(node -> ServerLook.connecting(node.host() + ":" + node.port()))
                        .toList(),
                features(),
                ClusterTerms.of(admin, nodes).settings(),
                told(cluster.authorizedOperations()).orElse(EnumSet.allOf(AclOperation.class)),
                topics,
                groups(),
                newest(topics));
    }

    private Map<String, Short> features() throws InterruptedException {
        Map<String, Short> levels = new HashMap<>();
        told(admin.describeFeatures().featureMetadata())
                .ifPresent(features -> features.finalizedFeatures()
                        .forEach((name, range) -> levels.put(name, range.maxVersionLevel())));
        return levels;
    }

    private Map<String, Set<AclOperation>> groups() throws InterruptedException {
        Set<String> wanted = Need.of(names).values().stream()
                .flatMap(List::stream)
                .filter(Need::ofGroup)
                .map(Need::name)
                .collect(Collectors.toSet());
        Map<String, Set<AclOperation>> groups = new HashMap<>();
        var described = admin.describeConsumerGroups(
                wanted, new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true));
        for (String group : wanted) {
            try {
                Set<AclOperation> allowed =
                        described.describedGroups().get(group).get().authorizedOperations();
                groups.put(group, allowed);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupAuthorizationException) {
                    groups.put(group, Set.of());
                }
            }
        }
        return groups;
    }

    private Optional<Instant> newest(List<ExaminedTopic> topics) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = topics.stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.maxTimestamp()));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return told(admin.listOffsets(asked).all())
                .flatMap(found -> found.values().stream()
                        .map(ListOffsetsResultInfo::timestamp)
                        .filter(timestamp -> timestamp >= 0)
                        .max(Long::compare)
                        .map(Instant::ofEpochMilli));
    }

    private static <T> Optional<T> told(KafkaFuture<T> future) throws InterruptedException {
        try {
            return Optional.ofNullable(future.get());
        } catch (ExecutionException refused) {
            return Optional.empty();
        }
    }
}
