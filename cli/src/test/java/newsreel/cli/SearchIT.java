package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.Amount;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import newsreel.article.TopicNames;
import newsreel.search.index.ArticleIndex;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The one query language at the shell: of an index, and of the stream. */
class SearchIT {
    private static final List<EnrichedArticle> ARTICLES = List.of(
            article("steel", "Tariffs on steel", "medtop:20000376", "trade dispute", "$2 billion", "2000000000", "USD"),
            article("euros", "Tariffs on cars", "medtop:20000376", "trade dispute", "€2 billion", "2000000000", "EUR"),
            article("match", "A match", "medtop:15000000", "sport", "$3 billion", "3000000000", "USD"));

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldFindInAnIndex() throws IOException {
        fill();

        CommandRun.Result found = search("topic:\"international trade\" amount>1bn USD tariff");

        assertThat(found.exitCode()).as(found.err()).isZero();
        assertThat(found.out())
                .startsWith("Tariffs on steel\n  2026-03-04T00:00:00Z  steel\n  trade dispute\n")
                .contains("$2 billion  = 2000000000 USD")
                .doesNotContain("cars");
        assertThat(found.err()).contains("1 article");
    }

    @Test
    void shouldPrintTheArticlesThemselves() throws IOException {
        fill();

        CommandRun.Result found = search("tariffs", "--json", "--max", "1");

        assertThat(found.out().lines()).hasSize(1);
        assertThat(ArticleJson.readEnriched(found.out().strip().getBytes(StandardCharsets.UTF_8)))
                .isIn(ARTICLES);
    }

    @Test
    void shouldSayWhereAQueryCannotBeRead() {
        CommandRun.Result refused = search("steel autor:smith");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains("nothing can be asked for as autor\n  steel autor:smith\n        ^\n")
                .contains("nearest: steel author:smith");
    }

    @Test
    void shouldSayThatThereIsNoIndex() {
        CommandRun.Result refused = search("steel");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("there is no index in " + directory.resolve("index"))
                .doesNotContain("\tat ");
    }

    @Test
    void shouldFilterTheStream() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TopicNames.standard().enriched(), 1, (short) 1)))
                    .all()
                    .get();
        }
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BROKER.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (EnrichedArticle article : ARTICLES) {
                producer.send(new ProducerRecord<>(
                        TopicNames.standard().enriched(), article.id(), ArticleJson.write(article)));
            }
        }

        CommandRun.Result byOptions =
                tail("--topic", "trade", "--min", "1e9", "--unit", "USD", "--from-beginning", "--max-articles", "1");
        CommandRun.Result byQuery = tail("--query", "amount>1bn EUR", "--from-beginning", "--max-articles", "1");

        assertThat(byOptions.out())
                .as(byOptions.err())
                .contains("Tariffs on steel")
                .doesNotContain("cars", "match");
        assertThat(byQuery.out()).as(byQuery.err()).contains("Tariffs on cars").doesNotContain("steel", "match");
    }

    private void fill() throws IOException {
        try (ArticleIndex index = ArticleIndex.open(directory.resolve("index"), "stream")) {
            for (EnrichedArticle article : ARTICLES) {
                index.put(article);
            }
            index.commit(Map.of());
        }
    }

    private CommandRun.Result search(String query, String... options) {
        List<String> line = new ArrayList<>(
                List.of("search", "--index", directory.resolve("index").toString(), query));
        line.addAll(List.of(options));
        return CommandRun.run("", line.toArray(String[]::new));
    }

    private static CommandRun.Result tail(String... options) {
        List<String> line = new ArrayList<>(List.of("tail"));
        line.addAll(List.of(options));
        return BROKER.start(Map.of(), line.toArray(String[]::new)).finish();
    }

    private static EnrichedArticle article(
            String id, String headline, String topic, String name, String words, String value, String unit) {
        return EnrichedArticle.builder()
                .id(id)
                .headline(headline)
                .language("en")
                .published(Instant.parse("2026-03-04T00:00:00Z"))
                .body(words + " is at stake.")
                .topics(List.of(new Topic(topic, name, 0.9, List.of())))
                .numbers(List.of(new Quantity(
                        words,
                        TextField.BODY,
                        0,
                        words.length(),
                        Quantity.Kind.MONEY,
                        new Amount.Exact(new BigDecimal(value)),
                        null,
                        unit,
                        null,
                        null,
                        null)))
                .build();
    }
}
