package newsreel.cli.options;

import newsreel.article.TopicNames;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.RawTopic;
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

    /** Creates and checks the topics; the console is told when Kafka has to be waited for. */
    public RawTopic prepareTopics(Kafka kafka, Console console) throws InterruptedException {
        return topicOptions.prepare(kafka, topics(), console);
    }

    /** Creates and checks the topic of trends, once the others are there. */
    public void prepareTrends(Kafka kafka, Console console) throws InterruptedException {
        topicOptions.prepareTrends(kafka, topics(), console);
    }
}
