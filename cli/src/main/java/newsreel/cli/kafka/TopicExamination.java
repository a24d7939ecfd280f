package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks at the pipeline's topics, each by itself: one that hides, hides no other. Changes nothing. */
public final class TopicExamination {
    private TopicExamination() {}

    /**
     * Those that exist or hide.
     *
     * @param wanted what is asked of topics that are created
     */
    public static List<ExaminedTopic> of(Admin admin, TopicNames names, NewTopics wanted) throws InterruptedException {
        List<ExaminedTopic> found = new ArrayList<>();
        for (PipelineTopic topic : PipelineTopic.withTrends(names)) {
            var described = admin.describeTopics(
                    List.of(topic.name()), new DescribeTopicsOptions().includeAuthorizedOperations(true));
            examine(admin, topic, wanted, described.topicNameValues().get(topic.name()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<ExaminedTopic> examine(
            Admin admin, PipelineTopic topic, NewTopics wanted, KafkaFuture<TopicDescription> asked)
            throws InterruptedException {
        try {
            return Optional.of(examined(topic, wanted, asked.get(), config(admin, topic)));
        } catch (ExecutionException e) {
            return e.getCause() instanceof UnknownTopicOrPartitionException
                    ? Optional.empty()
                    : Optional.of(ExaminedTopic.hidden(topic.name()));
        }
    }

    private static Optional<Config> config(Admin admin, PipelineTopic topic) throws InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        try {
            return Optional.of(admin.describeConfigs(List.of(resource))
                    .values()
                    .get(resource)
                    .get());
        } catch (ExecutionException notTold) {
            return Optional.empty();
        }
    }

    private static ExaminedTopic examined(
            PipelineTopic topic, NewTopics wanted, TopicDescription description, Optional<Config> config) {
        FoundTopic found = new FoundTopic(description, config.orElse(null));
        config.ifPresent(told -> found.problemsAs(topic));
        // A cluster without authorizer tells of no rights: everybody has all.
        Set<AclOperation> allowed = description.authorizedOperations();
        return new ExaminedTopic(
                topic.name(),
                found.partitions(),
                found.replication(),
                config.map(TopicSettings::of),
                found.problem().stream().toList(),
                new AskedOtherwise(topic, found).than(wanted),
                allowed == null ? EnumSet.allOf(AclOperation.class) : allowed);
    }
}
