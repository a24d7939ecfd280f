package newsreel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.count.Counters;
import newsreel.bench.pipeline.Polling;
import newsreel.bench.pipeline.Topics;
import newsreel.cli.kafka.EmbeddedBroker;
import newsreel.cli.kafka.Kafka;
import newsreel.sink.Layout;
import newsreel.sink.Sink;
import newsreel.sink.SinkSettings;
import newsreel.sink.segments.SegmentSettings;
import newsreel.sink.stream.SinkListener;
import newsreel.sink.stream.StreamSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How fast the sink files, in articles a second, beside a consumer that only polls the same topic, in turn. Arguments: how
 * many articles, how many rounds, and the directory on whose disk it all happens. Quote the ratios, not the rates.
 */
public final class SinkRates {
    private static final String TOPIC = "news.enriched";

    private final Map<String, Object> client;
    private final int articles;

    private SinkRates(Map<String, Object> client, int articles) {
        this.client = client;
        this.articles = articles;
    }

    /** Runs all in turn. */
    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(args[2]), "newsreel-sink-rates-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("kafka"))) {
            SinkRates rates =
                    new SinkRates(Map.of("bootstrap.servers", broker.bootstrapServers()), Integer.parseInt(args[0]));
            rates.publish();
            for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                rates.round(directory.resolve(Integer.toString(round)));
            }
        }
        System.exit(0);
    }

    private void round(Path out) throws IOException, InterruptedException {
        double polled = rate(this::poll);
        double segments = rate(() -> file(out.resolve("segments"), new Layout.InSegments(SegmentSettings.STANDARD)));
        double files = rate(() -> file(out.resolve("files"), new Layout.Articles()));
        System.out.printf(
                "polled %.0f/s, segments %.0f/s (%.2f of polled), article files %.0f/s%n",
                polled, segments, segments / polled, files);
    }

    /** Something that is timed. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private double rate(Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return articles / ((System.nanoTime() - start) / 1e9);
    }

    private void publish() throws InterruptedException, ExecutionException {
        Topics.make(client, TOPIC);
        String body = Copy.page();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < articles; i++) {
                producer.send(new ProducerRecord<>(TOPIC, ArticleJson.write(article(i, body))));
            }
        }
    }

    private static EnrichedArticle article(int i, String body) {
        return EnrichedArticle.builder()
                .id("article" + i)
                .version(1)
                .headline("Story " + i)
                .published(Instant.parse("2026-03-04T00:00:00Z").plus(Duration.ofMinutes(i)))
                .body(body)
                .build();
    }

    private void poll() {
        Polling.read(client, TOPIC, articles, () -> {});
    }

    private void file(Path out, Layout layout) throws IOException, InterruptedException {
        SinkListener nobody = new SinkListener() {
            @Override
            public void filed(EnrichedArticle article, Path file) {}

            @Override
            public void setAside(String reason, Path file) {}
        };
        StreamSettings stream = new StreamSettings(client, TOPIC, "", true);
        String topicId = new Kafka(client).topicId(TOPIC, said -> {});
        try (Sink sink = Sink.open(new SinkSettings(stream, topicId, out, layout), nobody, Counters.NONE)) {
            sink.stopWhenCaughtUp();
            sink.run();
        }
    }
}
