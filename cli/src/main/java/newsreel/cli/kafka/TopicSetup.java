package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import newsreel.cli.access.Denial;
import newsreel.cli.access.Use;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics that a command uses where they are missing, and checks those that are there, before anything starts. Of
 * topics that are there it asks for no right but to use them; who may not see their settings is told that they are not
 * checked.
 */
public final class TopicSetup {
    private static final int UNKNOWN = 1;

    private final Admin admin;
    private final TopicNames names;
    private final Denial denial;
    private final Consumer<String> warn;

    /**
     * @param denial says what is not allowed
     * @param warn is told what could not be checked
     */
    TopicSetup(Admin admin, TopicNames names, Denial denial, Consumer<String> warn) {
        this.admin = admin;
        this.names = names;
        this.denial = denial;
        this.warn = warn;
    }

    /**
     * Sees to it that every topic of that use is there and fit for it.
     *
     * @param wanted what a new topic gets; who chose otherwise than a topic has it is told so
     * @return what each of its topics has
     * @throws IllegalStateException that names every problem
     */
    Map<String, PreparedTopic> prepare(Use use, NewTopics wanted) throws InterruptedException, ExecutionException {
        Set<String> missing = missing(use);
        create(missing, wanted);
        Map<String, FoundTopic> found = check(use);
        topics(found.keySet()).stream()
                .filter(topic -> !missing.contains(topic.name()))
                .flatMap(topic -> new AskedOtherwise(topic, found.get(topic.name())).than(wanted).stream())
                .forEach(other -> warn.accept(other.toString()));
        Map<String, PreparedTopic> prepared = new HashMap<>();
        found.forEach((name, topic) -> prepared.put(name, new PreparedTopic(topic.partitions(), topic.replication())));
        return prepared;
    }

    /**
     * Looks whether those topics that are there may be used so.
     *
     * @return the others
     * @throws IllegalStateException that names everything that is not allowed
     */
    Set<String> missing(Use use) throws InterruptedException, ExecutionException {
        Map<String, Set<AclOperation>> needed = use.operations(names);
        Set<String> missing = new HashSet<>();
        List<String> denied = new ArrayList<>();
        DescribeTopicsOptions withRights = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        var found = admin.describeTopics(needed.keySet(), withRights).topicNameValues();
        for (String topic : needed.keySet()) {
            try {
                Set<AclOperation> lacking =
                        lacking(needed.get(topic), found.get(topic).get());
                if (!lacking.isEmpty()) {
                    denied.add(denial.onTopic(topic, lacking));
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    denied.add(denial.onTopic(topic, needed.get(topic)));
                } else if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                    missing.add(topic);
                } else {
                    throw e;
                }
            }
        }
        if (!denied.isEmpty()) {
            throw new IllegalStateException(Denial.all(denied));
        }
        return missing;
    }

    /** A broker that does not tell what is allowed shows it later. */
    private static Set<AclOperation> lacking(Set<AclOperation> needed, TopicDescription topic) {
        Set<AclOperation> lacking = new HashSet<>(needed);
        if (topic.authorizedOperations() == null) {
            return Set.of();
        }
        lacking.removeAll(topic.authorizedOperations());
        return lacking;
    }

    /**
     * Sees to it that a store fits what it is made of, where it is there already.
     *
     * @throws IllegalStateException that names every problem
     */
    void check(Changelog store) throws InterruptedException, ExecutionException {
        if (existing().contains(store.name())) {
            Map<String, FoundTopic> found = find(List.of(store.source(), store.name()));
            refuse(found.get(store.name()).problemsAs(store, found.get(store.source())));
        }
    }

    private Set<String> existing() throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get();
    }

    /** Those of that name; raw before rekeyed. */
    private List<PipelineTopic> topics(Set<String> wanted) {
        return PipelineTopic.withTrends(names).stream()
                .filter(topic -> wanted.contains(topic.name()))
                .toList();
    }

    private void create(Set<String> missing, NewTopics wished) throws InterruptedException, ExecutionException {
        // The two that hold raw articles must be alike, whichever of them is there already.
        for (PipelineTopic topic : topics(missing)) {
            NewTopic wanted = new NewTopic(
                    topic.name(),
                    Optional.of(partitionsOf(topic, wished.partitions().orElse(NewTopics.PARTITIONS))),
                    wished.replication());
            try {
                admin.createTopics(List.of(wanted.configs(topic.settings(replicationOf(wanted), wished))))
                        .all()
                        .get();
            } catch (ExecutionException e) {
                if (isDenied(e.getCause())) {
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
                // Another instance that starts at the same time may have been first.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private int partitionsOf(PipelineTopic topic, int wanted) throws InterruptedException, ExecutionException {
        return topic.name().equals(names.rekeyed())
                ? find(List.of(names.raw())).get(names.raw()).partitions()
                : wanted;
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
            if (isDenied(e.getCause())) {
                return UNKNOWN;
            }
            throw e;
        }
    }

    private static boolean isDenied(Throwable cause) {
        return cause instanceof TopicAuthorizationException || cause instanceof ClusterAuthorizationException;
    }

    private Map<String, FoundTopic> check(Use use) throws InterruptedException, ExecutionException {
        List<PipelineTopic> used = topics(use.operations(names).keySet());
        Map<String, FoundTopic> found =
                find(used.stream().map(PipelineTopic::name).toList());
        List<String> problems = new ArrayList<>();
        used.forEach(topic -> problems.addAll(found.get(topic.name()).problemsAs(topic)));
        FoundTopic raw = found.get(names.raw());
        FoundTopic rekeyed = found.get(names.rekeyed());
        if (raw != null && rekeyed != null && raw.partitions() != rekeyed.partitions()) {
            problems.add(names.rekeyed() + " has " + rekeyed.partitions() + " partitions, but " + names.raw() + " has "
                    + raw.partitions() + ": give both the same number");
        }
        refuse(problems);
        return found;
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            String each = System.lineSeparator() + "  ";
            throw new IllegalStateException("the topics are not fit for use:" + each + String.join(each, problems));
        }
    }

    private Map<String, FoundTopic> find(List<String> topics) throws InterruptedException, ExecutionException {
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(topics).allTopicNames().get();
        Set<ConfigResource> resources =
                topics.stream().map(TopicSetup::resource).collect(Collectors.toSet());
        var configs = admin.describeConfigs(resources).values();
        Map<String, FoundTopic> found = new HashMap<>();
        for (String name : topics) {
            found.put(name, new FoundTopic(descriptions.get(name), settings(name, configs.get(resource(name)))));
        }
        return found;
    }

    /** null where they are not for this client to see. */
    private Config settings(String topic, KafkaFuture<Config> settings)
            throws InterruptedException, ExecutionException {
        try {
            return settings.get();
        } catch (ExecutionException e) {
            if (!isDenied(e.getCause())) {
                throw e;
            }
            warn.accept("the settings of " + topic + " are not checked: "
                    + denial.onTopic(topic, List.of(AclOperation.DESCRIBE_CONFIGS)));
            return null;
        }
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
