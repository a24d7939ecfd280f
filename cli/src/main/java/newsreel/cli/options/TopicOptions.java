package newsreel.cli.options;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsreel.article.TopicNames;
import newsreel.cli.access.Use;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.NewTopics;
import newsreel.cli.kafka.PreparedTopic;
import newsreel.cli.kafka.Retention;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How topics are created where they are missing. */
public final class TopicOptions {

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Partitions of topics that are created: how far the work can be spread (default: "
                    + NewTopics.PARTITIONS + ").")
    private Integer partitions;

    @Option(
            names = "--replication",
            paramLabel = "N",
            description = "Replicas of topics that are created (default: the broker's).")
    private Short replication;

    @Option(
            names = "--retention",
            paramLabel = "[TOPIC=]DURATION[,...]",
            converter = RetentionConverter.class,
            description = {
                "How long topics that are created keep their records: 90d, or raw=30d,enriched=365d,dead-letter=90d.",
                "Default: for ever, since nobody may have filed an article by then, or want its copy for a better enrichment.",
            })
    private Retention retention = Retention.FOR_EVER;

    @Option(
            names = "--retention-bytes",
            paramLabel = "[TOPIC=]SIZE[,...]",
            converter = RetentionBytesConverter.class,
            description = {
                "How much topics that are created keep: 50gb, or raw=10gb,enriched=50gib. As Kafka's retention.bytes, it is for",
                "each partition, of which a topic has --partitions, on each replica. Beside --retention, what is over first counts.",
                "Default: all.",
            })
    private Retention most = Retention.FOR_EVER;

    @Option(
            names = "--compact",
            description = {
                "Where news.enriched is created, keep of each article the latest version alone, for who begins to read",
                "later (default: every version).",
            })
    private boolean compact;

    @Option(
            names = "--compression",
            paramLabel = "TYPE",
            description = {
                "How the broker packs topics that are created: producer, uncompressed, gzip, snappy, lz4 or zstd.",
                "Default: the broker's, which mostly is producer: as it was written, and nothing is packed anew.",
            })
    private Compression compression;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** As {@code compression.type} has them. */
    private enum Compression {
        PRODUCER,
        UNCOMPRESSED,
        GZIP,
        SNAPPY,
        LZ4,
        ZSTD
    }

    /** Creates and checks the topics; the console is told when Kafka has to be waited for. */
    Map<String, PreparedTopic> prepare(Kafka kafka, TopicNames names, Use use, Console console)
            throws InterruptedException {
        NewTopics wanted = wanted();
        try {
            return kafka.prepareTopics(names, use, wanted, console::warn);
        } catch (IllegalStateException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    /**
     * What is asked of topics that are created.
     *
     * @throws ParameterException when there can be no such topics
     */
    public NewTopics wanted() {
        refuse("--partitions", partitions == null ? 1 : partitions);
        refuse("--replication", replication == null ? 1 : replication);
        return new NewTopics(
                Optional.ofNullable(partitions),
                Optional.ofNullable(replication),
                new Retention(retention.kept(), most.most()),
                compact,
                Optional.ofNullable(compression).map(type -> type.name().toLowerCase(Locale.ROOT)));
    }

    private void refuse(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + number);
        }
    }
}
