package newsreel.cli.options;

import java.util.Map;
import newsreel.article.TopicNames;
import newsreel.cli.access.Use;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.PreparedTopic;
import picocli.CommandLine.Mixin;

/** Which pipeline on which cluster a stage belongs to, and how its topics are created. */
public final class PipelineOptions {

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Mixin
    private TopicOptions topicOptions;

    public Kafka kafka() {
        return kafkaOptions.kafka();
    }

    public TopicNames topics() {
        return prefixOption.topics();
    }

    /**
     * Creates and checks the topics that are used so; the console is told when Kafka has to be waited for.
     *
     * @return what each of them has
     */
    public Map<String, PreparedTopic> prepareTopics(Kafka kafka, Use use, Console console) throws InterruptedException {
        return topicOptions.prepare(kafka, topics(), use, console);
    }
}
