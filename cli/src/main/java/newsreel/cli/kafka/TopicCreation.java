package newsreel.cli.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import newsreel.cli.access.Denial;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics of the pipeline. */
final class TopicCreation {
    private static final int UNKNOWN = 1;

    private final Admin admin;
    private final TopicNames names;
    private final Denial denial;

    /** @param denial says what is not allowed */
    TopicCreation(Admin admin, TopicNames names, Denial denial) {
        this.admin = admin;
        this.names = names;
        this.denial = denial;
    }

    /**
     * Creates the topics, that of raw articles before the others, whose creations are not waited for one by one: where one is
     * refused, others may have been made. One that another instance has created meanwhile stays as it is.
     *
     * @throws IllegalStateException that says why one cannot be created
     */
    void create(List<PipelineTopic> missing, NewTopics wished) throws InterruptedException, ExecutionException {
        Map<Boolean, List<PipelineTopic>> byRaw = missing.stream()
                .collect(Collectors.partitioningBy(topic -> topic.name().equals(names.raw())));
        createTogether(byRaw.get(true), wished);
        createTogether(byRaw.get(false), wished);
    }

    private void createTogether(List<PipelineTopic> topics, NewTopics wished)
            throws InterruptedException, ExecutionException {
        Map<PipelineTopic, KafkaFuture<Void>> asked = new LinkedHashMap<>();
        for (PipelineTopic topic : topics) {
            attempt(topic, () -> asked.put(topic, ask(topic, wished)));
        }
        for (Map.Entry<PipelineTopic, KafkaFuture<Void>> creation : asked.entrySet()) {
            attempt(creation.getKey(), creation.getValue()::get);
        }
    }

    /** A step towards a topic, which Kafka may refuse. */
    @FunctionalInterface
    private interface Step {
        Object take() throws InterruptedException, ExecutionException;
    }

    /** Another instance that starts at the same time may have been first: that is no failure. */
    private void attempt(PipelineTopic topic, Step step) throws InterruptedException, ExecutionException {
        try {
            step.take();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                refuse(topic, e);
            }
        }
    }

    private KafkaFuture<Void> ask(PipelineTopic topic, NewTopics wished)
            throws InterruptedException, ExecutionException {
        NewTopic wanted = new NewTopic(
                topic.name(),
                Optional.of(partitionsOf(topic, wished.partitions().orElse(NewTopics.PARTITIONS))),
                wished.replication());
        NewTopic configured = wanted.configs(topic.settings(replicationOf(wanted), wished));
        return admin.createTopics(List.of(configured)).all();
    }

    private void refuse(PipelineTopic topic, ExecutionException e) throws ExecutionException {
        if (TopicRights.isDenied(e.getCause())) {
            throw new IllegalStateException(
                    denial.onTopic(topic.name(), List.of(AclOperation.CREATE))
                            + ", or have somebody create the topic who may",
                    e);
        }
        if (e.getCause() instanceof InvalidReplicationFactorException) {
            throw new IllegalStateException(
                    topic.name() + " cannot be created: " + e.getCause().getMessage()
                            + " --replication says how many replicas it gets",
                    e);
        }
        throw e;
    }

    /** The two that hold raw articles must be alike, whichever of them is there already. */
    private int partitionsOf(PipelineTopic topic, int wanted) throws InterruptedException, ExecutionException {
        if (!topic.name().equals(names.rekeyed())) {
            return wanted;
        }
        var raw = admin.describeTopics(List.of(names.raw())).allTopicNames().get();
        return raw.get(names.raw()).partitions().size();
    }

    /** How many replicas the topic will have; whoever may not see the broker's default gives them a number. */
    private int replicationOf(NewTopic topic) throws InterruptedException, ExecutionException {
        if (topic.replicationFactor() > 0) {
            return topic.replicationFactor();
        }
        try {
            return admin.createTopics(List.of(topic), new CreateTopicsOptions().validateOnly(true))
                    .replicationFactor(topic.name())
                    .get();
        } catch (ExecutionException e) {
            if (TopicRights.isDenied(e.getCause())) {
                return UNKNOWN;
            }
            throw e;
        }
    }
}
