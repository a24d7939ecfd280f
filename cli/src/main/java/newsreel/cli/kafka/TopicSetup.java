package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the pipeline's topics where they are missing, and checks those that are there, before anything starts. */
public final class TopicSetup {
    private static final int UNKNOWN = 1;

    private final Admin admin;
    private final TopicNames names;

    public TopicSetup(Admin admin, TopicNames names) {
        this.admin = admin;
        this.names = names;
    }

    /**
     * Sees to it that every topic is there and fit for use.
     *
     * @param partitions how many a new topic gets
     * @param replication how many replicas a new topic gets; empty for the broker's default
     * @return what the topic of raw articles has
     * @throws IllegalStateException that names every problem
     */
    public RawTopic prepare(int partitions, Optional<Short> replication)
            throws InterruptedException, ExecutionException {
        create(missing(PipelineTopic.all(names)), partitions, replication);
        return check();
    }

    /**
     * Sees to it that the topic of trends is there and fit for use.
     *
     * @param partitions how many it gets where it is new
     * @param replication how many replicas it gets then; empty for the broker's default
     * @throws IllegalStateException that names every problem
     */
    public void prepareTrends(int partitions, Optional<Short> replication)
            throws InterruptedException, ExecutionException {
        PipelineTopic trends = PipelineTopic.trends(names);
        create(missing(List.of(trends)), partitions, replication);
        refuse(find(List.of(trends.name())).get(trends.name()).problemsAs(trends));
    }

    /**
     * Sees to it that a store fits what it is made of, where it is there already.
     *
     * @throws IllegalStateException that names every problem
     */
    public void check(Changelog store) throws InterruptedException, ExecutionException {
        if (existing().contains(store.name())) {
            Map<String, FoundTopic> found = find(List.of(store.source(), store.name()));
            refuse(found.get(store.name()).problemsAs(store, found.get(store.source())));
        }
    }

    private Set<String> existing() throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get();
    }

    private List<PipelineTopic> missing(List<PipelineTopic> wanted) throws InterruptedException, ExecutionException {
        Set<String> existing = existing();
        return wanted.stream().filter(topic -> !existing.contains(topic.name())).toList();
    }

    private void create(List<PipelineTopic> topics, int partitions, Optional<Short> replication)
            throws InterruptedException, ExecutionException {
        // The two that hold raw articles must be alike, whichever of them is there already.
        for (PipelineTopic topic : topics) {
            NewTopic wanted = new NewTopic(topic.name(), Optional.of(partitionsOf(topic, partitions)), replication);
            try {
                admin.createTopics(List.of(wanted.configs(topic.settings(replicationOf(wanted)))))
                        .all()
                        .get();
            } catch (ExecutionException e) {
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
            if (e.getCause() instanceof TopicAuthorizationException
                    || e.getCause() instanceof ClusterAuthorizationException) {
                return UNKNOWN;
            }
            throw e;
        }
    }

    private RawTopic check() throws InterruptedException, ExecutionException {
        List<PipelineTopic> all = PipelineTopic.all(names);
        Map<String, FoundTopic> found =
                find(all.stream().map(PipelineTopic::name).toList());
        List<String> problems = new ArrayList<>();
        all.forEach(topic -> problems.addAll(found.get(topic.name()).problemsAs(topic)));
        FoundTopic raw = found.get(names.raw());
        int rekeyed = found.get(names.rekeyed()).partitions();
        if (raw.partitions() != rekeyed) {
            problems.add(names.rekeyed() + " has " + rekeyed + " partitions, but " + names.raw() + " has "
                    + raw.partitions() + ": give both the same number");
        }
        refuse(problems);
        return new RawTopic(raw.partitions(), raw.replication());
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
        Map<ConfigResource, Config> configs =
                admin.describeConfigs(resources).all().get();
        Map<String, FoundTopic> found = new HashMap<>();
        topics.forEach(name -> found.put(name, new FoundTopic(descriptions.get(name), configs.get(resource(name)))));
        return found;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
