package newsreel.cli.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the pipeline's topics where they are missing, and checks those that are there, before anything starts. */
public final class TopicSetup {
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
     * @return how many partitions the topic of raw articles has
     * @throws IllegalStateException that names every problem
     */
    public int prepare(int partitions, Optional<Short> replication) throws InterruptedException, ExecutionException {
        create(missing(), partitions, replication);
        return check();
    }

    private List<PipelineTopic> missing() throws InterruptedException, ExecutionException {
        Set<String> existing = admin.listTopics().names().get();
        return PipelineTopic.all(names).stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
    }

    private void create(List<PipelineTopic> topics, int partitions, Optional<Short> replication)
            throws InterruptedException, ExecutionException {
        // The two that hold raw articles must be alike, whichever of them is there already.
        for (PipelineTopic topic : topics) {
            NewTopic wanted = new NewTopic(topic.name(), Optional.of(partitionsOf(topic, partitions)), replication)
                    .configs(topic.settings());
            try {
                admin.createTopics(List.of(wanted)).all().get();
            } catch (ExecutionException e) {
                // Another instance that starts at the same time may have been first.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private int partitionsOf(PipelineTopic topic, int wanted) throws InterruptedException, ExecutionException {
        return topic.name().equals(names.rekeyed()) ? partitions(names.raw()) : wanted;
    }

    private int partitions(String topic) throws InterruptedException, ExecutionException {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    private int check() throws InterruptedException, ExecutionException {
        List<String> all =
                PipelineTopic.all(names).stream().map(PipelineTopic::name).toList();
        Map<String, TopicDescription> found =
                admin.describeTopics(all).allTopicNames().get();
        List<String> problems = new ArrayList<>(tooSmall());
        int raw = found.get(names.raw()).partitions().size();
        int rekeyed = found.get(names.rekeyed()).partitions().size();
        if (raw != rekeyed) {
            problems.add(names.rekeyed() + " has " + rekeyed + " partitions, but " + names.raw() + " has " + raw
                    + ": give both the same number");
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the topics are not fit for use: " + String.join("; ", problems));
        }
        return raw;
    }

    private List<String> tooSmall() throws InterruptedException, ExecutionException {
        Map<ConfigResource, PipelineTopic> wanted = new HashMap<>();
        PipelineTopic.all(names)
                .forEach(topic -> wanted.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), topic));
        Map<ConfigResource, Config> found =
                admin.describeConfigs(wanted.keySet()).all().get();
        List<String> problems = new ArrayList<>();
        wanted.forEach((resource, topic) -> {
            int size = Integer.parseInt(
                    found.get(resource).get(PipelineTopic.MAX_MESSAGE_BYTES).value());
            if (size < topic.maxMessageBytes()) {
                problems.add(topic.name() + " has " + PipelineTopic.MAX_MESSAGE_BYTES + "=" + size
                        + ": set it to at least " + topic.maxMessageBytes());
            }
        });
        return problems;
    }
}
