package newsreel.bench.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import newsreel.article.ArticleJson;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes raw articles at an even pace, each under its id, and notes when each was sent: what latency is counted from. */
public final class Paced {
    private Paced() {}

    /** @param args the broker, the topic, a file of raw articles with ids, how many a second, the file for the notes */
    public static void main(String[] args) throws IOException {
        List<byte[]> articles = Files.readAllLines(Path.of(args[2])).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        List<String> notes = new ArrayList<>(articles.size());
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", args[0]), new ByteArraySerializer(), new ByteArraySerializer())) {
            long between = TimeUnit.SECONDS.toNanos(1) / Integer.parseInt(args[3]);
            long next = System.nanoTime();
            for (byte[] article : articles) {
                String id = ArticleJson.readRaw(article).id();
                await(next);
                notes.add(id + " " + System.currentTimeMillis());
                producer.send(new ProducerRecord<>(args[1], id.getBytes(StandardCharsets.UTF_8), article));
                next += between;
            }
        }
        Files.write(Path.of(args[4]), notes);
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
