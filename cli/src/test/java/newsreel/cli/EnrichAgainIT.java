package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A better lexicon, for articles that were enriched before it. */
class EnrichAgainIT {
    @RegisterExtension
    private static final TestBroker BROKER = new TestBroker();

    @TempDir
    private Path directory;

    @Test
    void shouldMakeAVersionOfWhatComesOutOtherwise() throws Exception {
        CommandRun before = enrich();
        Await.until("the topics", before::err, said -> said.contains("running"));
        publish("a", "The zorble was seen at the harbour on Friday, said the harbour master of the town.");
        publish("b", "The bank raised its rate on Friday, said the governor of the bank.");
        tail(2);
        before.terminate().finish();
        Path topics = Files.createDirectory(directory.resolve("topics"));
        Files.writeString(topics.resolve("own.tsv"), "acme:zorbles\tzorble\t4\n");
        CommandRun after = enrich("--topics", topics.toString());
        Await.until("the better enrichment", after::err, said -> said.contains("running"));

        assertThat(again()).contains("2 articles handed", "1 next version\n");
        List<EnrichedArticle> articles = tail(3);
        EnrichedArticle next = articles.get(2);
        assertThat(next.id()).isEqualTo("a");
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.topics()).anyMatch(topic -> topic.id().equals("acme:zorbles"));
        assertThat(next.enrichedBy()).startsWith(articles.get(0).enrichedBy() + "-");

        assertThat(again()).contains("2 articles handed", "0 next versions\n");
        Path ids = Files.writeString(directory.resolve("ids"), "b\n");
        assertThat(again("--since", "1h", "--ids", ids.toString())).contains("1 article handed", "0 next versions\n");
        assertThat(again("--from", filed().toString()))
                .contains(
                        "3 articles handed to the enrichment once more, 1 of them as they were filed",
                        "1 next version\n");
        EnrichedArticle forgotten = tail(4).get(3);
        assertThat(forgotten.version()).isEqualTo(2);
        assertThat(forgotten.headline()).isEqualTo("Zorbles");
        assertThat(forgotten.topics()).anyMatch(topic -> topic.id().equals("acme:zorbles"));
        assertThat(after.terminate().finish().err()).contains("2 enriched, 6 duplicates, 0 dead letters");
    }

    /** An article that is on no topic any more, and one that is. */
    private Path filed() throws Exception {
        Path filed = Files.createDirectory(directory.resolve("filed"));
        for (String id : List.of("a", "forgotten")) {
            EnrichedArticle article = EnrichedArticle.builder()
                    .id(id)
                    .headline("Zorbles")
                    .body("The zorble was seen once more at the harbour, said the harbour master of the town.")
                    .language("en")
                    .build();
            Files.write(filed.resolve(id + ".json"), ArticleJson.writePretty(article));
        }
        return filed;
    }

    private static String again(String... options) {
        List<String> all = new ArrayList<>(List.of("enrich", "--again"));
        all.addAll(List.of(options));
        return BROKER.start(Map.of(), all.toArray(String[]::new)).finish().err();
    }

    private CommandRun enrich(String... options) {
        List<String> all = new ArrayList<>(List.of("enrich", "--partitions", "1", "--state-dir"));
        all.add(directory.resolve("state").toString());
        all.addAll(List.of(options));
        return BROKER.start(Map.of(), all.toArray(String[]::new));
    }

    private static List<EnrichedArticle> tail(int articles) {
        String lines = BROKER.start(Map.of(), "tail", "--from-beginning", "--max-articles", "" + articles, "--json")
                .finish()
                .out();
        return lines.lines()
                .map(line -> ArticleJson.readEnriched(line.getBytes()))
                .toList();
    }

    private static void publish(String id, String content) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            String article = "{\"id\":\"" + id + "\",\"content\":\"" + content + "\"}";
            producer.send(new ProducerRecord<>(TopicNames.standard().raw(), id, article))
                    .get();
        }
    }
}
