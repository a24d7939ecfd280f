package newsreel.cli.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.ExaminedTopic;
import newsreel.cli.kafka.TopicProblem;
import newsreel.cli.kafka.TopicSettings;

/** Each topic of the pipeline is fit for use, and those that share work have the same number of partitions. */
final class TopicsCheck implements Check {
    private static final String NAME = "topic";

    @Override
    public List<Finding> of(Seen seen) {
        return seen.cluster()
                .map(cluster -> findings(cluster, seen.names(), seen.commands()))
                .orElse(List.of());
    }

    private static List<Finding> findings(ClusterSeen cluster, TopicNames names, Set<String> commands) {
        List<Finding> findings = new ArrayList<>();
        Stream.concat(
                        Stream.of(names.raw(), names.rekeyed(), names.enriched(), names.deadLetter()),
                        Stream.of(names.trends()).filter(trends -> isCounted(commands)))
                .filter(name -> cluster.topic(name).isEmpty())
                .map(TopicsCheck::missing)
                .forEach(findings::add);
        cluster.topics().forEach(topic -> findings.addAll(findings(topic, names)));
        alike(cluster, names).ifPresent(findings::add);
        narrow(cluster, names).ifPresent(findings::add);
        return findings;
    }

    /** A pipeline need not have trends. */
    private static boolean isCounted(Set<String> commands) {
        return commands.stream().anyMatch(Set.of("count", "trends", "serve")::contains);
    }

    private static Finding missing(String name) {
        return Finding.warn(NAME, name + " does not exist", "the first command that uses it makes it, if its user may");
    }

    private static List<Finding> findings(ExaminedTopic topic, TopicNames names) {
        if (topic.isHidden()) {
            return List.of(Finding.warn(NAME, topic.name() + " is not shown to this user", "see the rights below"));
        }
        if (!topic.problems().isEmpty()) {
            return topic.problems().stream().map(TopicsCheck::unfit).toList();
        }
        String found = topic.name() + " has " + Console.count(topic.partitions(), "partition") + ", "
                + Console.count(topic.replication(), "replica")
                + topic.settings().map(TopicsCheck::kept).orElse("");
        Finding fit = topic.name().equals(names.enriched()) && isPackedForFew(topic)
                ? Finding.warn(
                        NAME,
                        found + ", which some clients do not read as they come, kafkajs among them",
                        "mend it with: kafka-configs.sh --alter --entity-type topics --entity-name " + topic.name()
                                + " --add-config compression.type=gzip")
                : Finding.ok(NAME, found);
        return Stream.concat(Stream.of(fit), topic.otherwise().stream().map(TopicsCheck::otherwise))
                .toList();
    }

    private static Finding otherwise(TopicProblem asked) {
        return Finding.warn(NAME, asked.what(), asked.wayOut().isEmpty() ? "" : "mend it with: " + asked.wayOut());
    }

    private static boolean isPackedForFew(ExaminedTopic topic) {
        return topic.settings().stream()
                .anyMatch(it -> Set.of("snappy", "lz4", "zstd").contains(it.compression()));
    }

    private static Finding unfit(TopicProblem problem) {
        return Finding.fail(
                NAME, problem.what(), problem.wayOut().isEmpty() ? "" : "mend it with: " + problem.wayOut());
    }

    private static String kept(TopicSettings settings) {
        Duration time = settings.retention();
        return (settings.isCompacted() ? ", the last record of each key" : "")
                + (time.isNegative() ? ", kept for ever" : ", kept for " + inWords(time))
                + (settings.most() < 0 ? "" : ", up to " + Console.size(settings.most()) + " a partition")
                + (settings.compression().equals("producer")
                        ? ""
                        : ", packed by the broker with " + settings.compression());
    }

    private static String inWords(Duration kept) {
        return kept.toDays() > 1 ? kept.toDays() + " days" : kept.toHours() + " hours";
    }

    private static Optional<Finding> alike(ClusterSeen cluster, TopicNames names) {
        int raw = partitions(cluster, names.raw());
        int rekeyed = partitions(cluster, names.rekeyed());
        return raw == rekeyed || raw == 0 || rekeyed == 0
                ? Optional.empty()
                : Optional.of(Finding.fail(
                        NAME,
                        names.rekeyed() + " has " + Console.count(rekeyed, "partition") + ", but " + names.raw()
                                + " has " + raw,
                        "give both the same number"));
    }

    private static Optional<Finding> narrow(ClusterSeen cluster, TopicNames names) {
        int raw = partitions(cluster, names.raw());
        int enriched = partitions(cluster, names.enriched());
        return enriched == 0 || enriched >= raw
                ? Optional.empty()
                : Optional.of(Finding.warn(
                        NAME,
                        names.enriched() + " has " + Console.count(enriched, "partition") + ", but " + names.raw()
                                + " has " + raw + ": sinks cannot share the work as far",
                        "mend it with: kafka-topics.sh --alter --topic " + names.enriched() + " --partitions " + raw));
    }

    private static int partitions(ClusterSeen cluster, String topic) {
        return cluster.topic(topic).map(ExaminedTopic::partitions).orElse(0);
    }
}
