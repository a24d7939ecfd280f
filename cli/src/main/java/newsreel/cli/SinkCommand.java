package newsreel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import newsreel.sink.JsonSink;
import newsreel.sink.SinkListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsreel sink}: {@code news.enriched} in, JSON files out. */
@Command(
        name = "sink",
        description = "File news.enriched as JSON, one file an article: DIR/<yyyy>/<mm>/<dd>/<headline>-<id>.json.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SinkCommand implements Callable<Integer> {

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Mixin
    private TopicOptions topicOptions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out;

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "Sinks of one group share the work; another group files everything again (default: "
                    + JsonSink.GROUP_ID + ", or that with -PREFIX where --topic-prefix is not the default).")
    private String group;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Kafka kafka = kafkaOptions.kafka();
        topicOptions.prepare(kafka, prefixOption.topics());
        try (Shutdown shutdown = Shutdown.open()) {
            Count count = file(kafka, shutdown);
            System.err.printf("newsreel sink: %d filed, %d set aside%n", count.filed, count.setAside);
            return count.setAside == 0 ? Newsreel.DONE : Newsreel.FAILED;
        }
    }

    private Count file(Kafka kafka, Shutdown shutdown) throws IOException {
        Count count = new Count();
        TopicNames topics = prefixOption.topics();
        String id = group != null ? group : topics.own(JsonSink.GROUP_ID);
        try (JsonSink sink = JsonSink.of(kafka.client(), topics, id, out, count)) {
            shutdown.onSignal(sink::stop);
            System.err.println("newsreel sink: filing under " + out + "; Ctrl-C stops it");
            sink.run();
        }
        return count;
    }

    private static final class Count implements SinkListener {
        private long filed;
        private long setAside;

        @Override
        public void filed(EnrichedArticle article, Path file) {
            filed++;
        }

        @Override
        public void setAside(String reason, Path file) {
            setAside++;
            System.err.println("newsreel sink: " + reason + "; kept in " + file);
        }
    }
}
