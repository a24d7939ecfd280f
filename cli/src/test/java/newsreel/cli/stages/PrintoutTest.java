package newsreel.cli.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.cli.console.Console;
import newsreel.search.query.Query;
import newsreel.search.query.QueryParser;
import newsreel.search.query.Vocabulary;
import newsreel.sink.stream.Arrival;
import newsreel.sink.stream.Batch;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PrintoutTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.enriched", 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console =
            new Console("tail", new PrintStream(out, true), new PrintStream(err, true), false, false);
    private boolean enough;

    @Test
    void shouldPrintEveryRecordWhenNothingIsAskedFor() {
        printout(true, "", 10).put(batch(line("a", "Steel"), line("b", "Rain"), "no article"));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .last()
                .isEqualTo("no article");
    }

    @Test
    void shouldPrintWhatIsAskedForAlone() {
        printout(false, "steel", 10).put(batch(line("a", "Steel"), line("b", "Rain"), line("c", "Steel again")));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Steel", "Steel again")
                .doesNotContain("Rain");
        assertThat(enough).isFalse();
    }

    @Test
    void shouldCountWhatIsPrintedAlone() {
        printout(true, "steel", 2)
                .put(batch(line("b", "Rain"), line("a", "Steel"), line("c", "Steel again"), line("d", "Steel")));

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).noneMatch(line -> line.contains("Rain"));
        assertThat(enough).isTrue();
    }

    @Test
    void shouldNameWhatIsNoArticle() {
        printout(true, "steel", 10).put(batch("no article"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("news.enriched-0 at offset 0: not JSON");
    }

    private Printout printout(boolean json, String query, long most) {
        QueryParser parser = new QueryParser(Vocabulary.basic(), Clock.systemUTC());
        Optional<Query> wanted = query.isEmpty() ? Optional.empty() : Optional.of(parser.parse(query));
        Printout printout = new Printout(console, json, wanted, most);
        printout.onEnough(() -> enough = true);
        return printout;
    }

    private static String line(String id, String headline) {
        EnrichedArticle article =
                EnrichedArticle.builder().id(id).headline(headline).build();
        return new String(ArticleJson.write(article), StandardCharsets.UTF_8);
    }

    private static Batch batch(String... values) {
        List<Arrival> arrivals = new ArrayList<>();
        for (String value : values) {
            arrivals.add(
                    new Arrival(PARTITION, arrivals.size(), Instant.EPOCH, value.getBytes(StandardCharsets.UTF_8)));
        }
        return new Batch(arrivals, Map.of(PARTITION, (long) values.length));
    }
}
