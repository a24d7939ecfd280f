package newsreel.cli.promise;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Records of another program: without a key or under somebody else's, dated oddly, some of them once more, and some that
 * are no articles at all.
 */
final class Strays implements AutoCloseable {
    private static final int KINDS = 6;

    private final Producer<String, String> producer;
    private final String topic;
    private final Random random;
    private int number;

    Strays(String bootstrapServers, String topic, Random random) {
        this.topic = topic;
        this.random = random;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "delivery.timeout.ms", "240000"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Publishes some of each kind, and waits until Kafka has them. */
    void publish(int records) throws InterruptedException, ExecutionException {
        int first = random.nextInt(KINDS);
        for (int i = 0; i < records; i++) {
            producer.send(next((first + i) % KINDS)).get();
        }
    }

    private ProducerRecord<String, String> next(int kind) {
        String id = "stray-" + number++;
        return switch (kind) {
            case 0 -> new ProducerRecord<>(topic, article(id));
            case 1 -> new ProducerRecord<>(topic, "another-key", article(id));
            case 2 -> new ProducerRecord<>(topic, null, 0L, id, article(id));
            case 3 -> new ProducerRecord<>(topic, article("stray-" + random.nextInt(number)));
            case 4 -> new ProducerRecord<>(topic, id, "{\"id\":\"" + id + "\"}");
            default -> new ProducerRecord<>(topic, id, "no article " + id);
        };
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"headline\":\"Found " + id + "\",\"content\":\"Rain fell on Friday.\"}";
    }

    @Override
    public void close() {
        producer.close();
    }
}
