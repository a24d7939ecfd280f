package newsreel.cli.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody asks for topics that are created, where one is there already and has it otherwise. Pure.
 *
 * @param topic what it is for
 * @param found how it is
 */
record AskedOtherwise(PipelineTopic topic, FoundTopic found) {

    /** All that is otherwise, each with the way to have it so. */
    List<TopicProblem> than(NewTopics wanted) {
        return Stream.of(
                        wanted.partitions()
                                .filter(asked -> asked != found.partitions())
                                .map(this::partitions),
                        wanted.replication()
                                .filter(asked -> asked != found.replication())
                                .map(this::replicas),
                        settings(found.others(topic.chosen(wanted))))
                .flatMap(Optional::stream)
                .toList();
    }

    private TopicProblem partitions(int asked) {
        String has = has(found.partitions(), "partition", asked);
        if (asked < found.partitions()) {
            return new TopicProblem(has + ", and no topic gets fewer: another --topic-prefix makes new ones", "");
        }
        if (topic.held() == Held.RAW) {
            return new TopicProblem(
                    has
                            + ", and with more its ids move away from their versions: another --topic-prefix makes new ones",
                    "");
        }
        return new TopicProblem(has, "kafka-topics.sh --alter --topic " + topic.name() + " --partitions " + asked);
    }

    private TopicProblem replicas(short asked) {
        String has = has(found.replication(), "replica", asked);
        return new TopicProblem(has + ": kafka-reassign-partitions.sh gives it others", "");
    }

    private String has(int found, String what, int asked) {
        return topic.name() + " is there already, and has " + found + " " + (found == 1 ? what : what + "s") + ", not "
                + asked;
    }

    /** @param others what each of its settings is, where that is not what is asked */
    private Optional<TopicProblem> settings(Map<String, String> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<String> has = others.keySet().stream()
                .map(setting -> setting + "=" + found.setting(setting) + ", not " + others.get(setting))
                .toList();
        return Optional.of(TopicProblem.of(
                topic.name(), topic.name() + " is there already, and keeps " + String.join(", and ", has), others));
    }
}
