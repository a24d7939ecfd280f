package newsreel.cli.stages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import newsreel.article.ArticleJson;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.console.Shutdown;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.Version;
import newsreel.cli.report.ArticleBlock;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel tail}: the enriched stream as a person reads it. */
@Command(
        name = "tail",
        description = "Print the enriched stream: a block an article, or with --json the raw line. Ctrl-C stops it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class TailCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(200);

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(names = "--json", description = "Print each article's JSON line as it is on the topic.")
    private boolean json;

    @Option(
            names = "--from-beginning",
            description = "Begin with the oldest article on the topic, not the next to come.")
    private boolean fromBeginning;

    @Option(names = "--max-articles", paramLabel = "N", description = "Stop after that many articles.")
    private Long maxArticles;

    private final Console console = Console.of("newsreel tail");

    @Override
    public Integer call() {
        try (Shutdown shutdown = Shutdown.open();
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            shutdown.onSignal(consumer::wakeup);
            consumer.subscribe(List.of(prefixOption.topics().enriched()));
            long printed = 0;
            while (maxArticles == null || printed < maxArticles) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (maxArticles == null || printed < maxArticles) {
                        print(record);
                        printed++;
                    }
                }
                if (console.isClosed()) {
                    // Whoever read our output has closed it, as `head` does.
                    return ExitCode.DONE;
                }
            }
        } catch (WakeupException stopped) {
            return ExitCode.DONE;
        }
        return ExitCode.DONE;
    }

    private void print(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return;
        }
        if (json) {
            console.json(new String(record.value(), StandardCharsets.UTF_8));
            return;
        }
        try {
            ArticleBlock.of(ArticleJson.readEnriched(record.value())).forEach(console::result);
        } catch (MalformedArticleException e) {
            console.warn(record.topic() + "-" + record.partition() + " at offset " + record.offset() + ": "
                    + e.getMessage());
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(kafkaOptions.kafka().client());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, "newsreel-tail-" + UUID.randomUUID());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, fromBeginning ? "earliest" : "latest");
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Limits.MAX_ENRICHED_BYTES);
        return properties;
    }
}
