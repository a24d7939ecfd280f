package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import newsreel.cli.access.Denial;
import newsreel.cli.access.Use;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Creates topics that a command uses where they are missing, and checks those that are there, before anything starts. Of
 * topics that are there it asks for no right but to use them; who may not see their settings is told that they are not
 * checked.
 */
public final class TopicSetup {
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
        new TopicCreation(admin, names, denial).create(topics(missing), wanted);
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
        return new TopicRights(admin, denial).missing(use.operations(names));
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
            if (!TopicRights.isDenied(e.getCause())) {
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
