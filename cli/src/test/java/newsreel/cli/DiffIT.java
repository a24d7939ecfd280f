package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two builds over articles of a topic. */
class DiffIT {
    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @BeforeAll
    static void publish() throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        new Kafka(client).prepareTopics(TopicNames.standard(), 2, Optional.empty(), said -> {});
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (String id : new String[] {"a", "b", "c", "a"}) {
                String article =
                        "{\"id\":\"" + id + "\",\"content\":\"The zorble was seen at the harbour on Friday.\"}";
                producer.send(new ProducerRecord<>(TopicNames.standard().raw(), article))
                        .get();
            }
            producer.send(new ProducerRecord<>(TopicNames.standard().raw(), "no article"))
                    .get();
        }
    }

    @Test
    void shouldShowWhatTopicsOfOnesOwnChangeBeforeTheyDo() throws Exception {
        Path topics = Files.createDirectory(directory.resolve("topics"));
        Files.writeString(topics.resolve("own.tsv"), "acme:zorbles\tzorble\t4\n");
        CommandRun.Result changed = diff("--topics", topics.toString(), "--sample", "2");
        assertThat(changed.exitCode()).as(changed.err()).isEqualTo(1);
        assertThat(changed.out())
                .startsWith("2 articles, 2 of them differ (")
                .contains("topic added: 2 in 2 articles\n       2  acme:zorbles");
        assertThat(changed.err()).contains("1 record of no article passed over");

        CommandRun.Result same =
                diff("--topics", topics.toString(), "--with-topics", topics.toString(), "--sample", "9");
        assertThat(same.out()).startsWith("3 articles, 0 of them differ");
        assertThat(same.exitCode()).isZero();
    }

    private static CommandRun.Result diff(String... options) {
        Stream<String> build = Stream.of("diff", "--with", CommandRun.HOME.toString());
        return BROKER.start(Map.of(), Stream.concat(build, Stream.of(options)).toArray(String[]::new))
                .finish();
    }
}
