package newsreel.bench.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes the lines of a file as they are, as fast as a producer with Kafka's own settings can: what ingest is held against. */
public final class Producing {
    private Producing() {}

    /** @param args the broker, the topic, which is made, and the file */
    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        Map<String, Object> client = Map.of("bootstrap.servers", args[0]);
        Topics.make(client, args[1]);
        try (KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
                Stream<String> lines = Files.lines(Path.of(args[2]))) {
            lines.map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .forEach(line -> producer.send(new ProducerRecord<>(args[1], line)));
        }
    }
}
