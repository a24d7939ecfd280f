package newsreel.cli.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import newsreel.article.TopicNames;
import newsreel.cli.Await;
import newsreel.cli.CommandRun;
import newsreel.cli.TestBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A page that stands open while articles go the whole way: raw record, enrichment, index, browser. */
class LivePageIT {
    private static final Pattern ADDRESS = Pattern.compile("the page is at (http://[a-z0-9.:]+/)");
    private static final int ARTICLES = 20;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldShowAnArticleSoonAfterItsRawRecord() throws Exception {
        CommandRun enrich = BROKER.start(
                Map.of(), "enrich", "--state-dir", directory.resolve("state").toString());
        CommandRun serve = BROKER.start(
                Map.of(), "serve", "--index", directory.resolve("index").toString(), "--listen", "127.0.0.1:0");
        String said = Await.until(
                "the page's address", serve::err, text -> ADDRESS.matcher(text).find());
        BROWSER.open(ADDRESS.matcher(said).results().findFirst().orElseThrow().group(1) + "?q=amount>1bn+USD");
        BROWSER.awaitText("#count", "No article");

        long longest = 0;
        try (Producer<String, byte[]> raw = new KafkaProducer<>(
                Map.of("bootstrap.servers", BROKER.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int number = 1; number <= ARTICLES; number++) {
                byte[] article = """
                        {"id": "a%1$d", "headline": "Story %1$d", "content": "A toll of $%2$d billion was paid."}""".formatted(number, number + 1).getBytes(StandardCharsets.UTF_8);
                long sent = System.nanoTime();
                raw.send(new ProducerRecord<>(TopicNames.standard().raw(), "a" + number, article))
                        .get();
                String headline = "Story " + number;
                BROWSER.await("#list .headline", headlines -> headlines.contains(headline));
                longest = number == 1 ? 0 : Math.max(longest, System.nanoTime() - sent);
            }
        }
        System.out.println("[from raw record to open page: at most "
                + Duration.ofNanos(longest).toMillis() + " ms after the first]");
        serve.terminate().finish();
        enrich.terminate().finish();
    }
}
