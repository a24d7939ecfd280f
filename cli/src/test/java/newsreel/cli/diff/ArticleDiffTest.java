package newsreel.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsreel.article.Amount;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ArticleDiffTest {
    private static final String BODY = "Output fell 5% to 1.2 million barrels a day, and 5% again.";

    @Test
    void shouldFindNothingWhereOnlyRulesVersionAndRetrievalDiffer() {
        EnrichedArticle before = article().numbers(List.of(percent(12, 5))).build();
        EnrichedArticle after = before.toBuilder()
                .enrichedBy("other")
                .version(2)
                .retrieved(Instant.EPOCH)
                .build();
        assertThat(diff(before, after).isSame()).isTrue();
    }

    @Test
    void shouldTellWhichTopicsCameAndWentAndMoved() {
        Topic trade = new Topic("medtop:1", "trade", 0.5, List.of("tariff"));
        EnrichedArticle before = article()
                .topics(List.of(trade, new Topic("medtop:2", "oil", 0.4, List.of("barrels"))))
                .build();
        EnrichedArticle after = article()
                .topics(List.of(
                        new Topic("medtop:1", "trade", 0.6, List.of("tariff")),
                        new Topic("medtop:3", "economy", 0.2, List.of("output"))))
                .build();
        assertThat(diff(before, after).changes())
                .extracting(change -> change.kind() + ": " + change.detail())
                .containsExactly(
                        "topic score changed: medtop:1 trade",
                        "topic removed: medtop:2 oil",
                        "topic added: medtop:3 economy");
    }

    @Test
    void shouldTellWhatOfANumberIsOther() {
        EnrichedArticle before = article()
                .numbers(List.of(percent(12, 5), measure("1.2 million barrels", "barrel", 1_200_000)))
                .build();
        EnrichedArticle after = article()
                .numbers(List.of(
                        measure("1.2 million barrels a day", "barrel-per-day", 1_200_000),
                        percent(BODY.lastIndexOf('5'), 5)))
                .build();
        List<Change> changes = diff(before, after).changes();
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly("number lost", "number unit changed", "number words changed", "number added");
        assertThat(changes.get(1).detail()).isEqualTo("barrel → barrel-per-day");
        assertThat(changes.get(1).lines().get(0)).contains("fell 5% to «1.2 million barrels a day», and 5% again");
    }

    @Test
    void shouldTellWhatALaterVersionAddsToNumbersAndTopics() {
        Map<String, JsonNode> further = Map.of("mood", ArticleJson.readTree("\"grim\""));
        Quantity plain = percent(12, 5);
        Quantity more = new Quantity(
                plain.text(),
                plain.field(),
                plain.start(),
                plain.end(),
                plain.kind(),
                plain.amount(),
                null,
                plain.unit(),
                null,
                null,
                null,
                further);
        assertThat(diff(
                                article()
                                        .numbers(List.of(plain))
                                        .topics(List.of(new Topic("medtop:1", "trade", 1, List.of())))
                                        .build(),
                                article()
                                        .numbers(List.of(more))
                                        .topics(List.of(new Topic("medtop:1", "trade", 1, List.of(), null, further)))
                                        .build())
                        .changes())
                .extracting(Change::kind)
                .containsExactly(
                        "topic name, evidence, source or further properties changed",
                        "number further properties changed");
    }

    @Test
    void shouldFollowNumbersThroughATextThatIsCutOtherwise() {
        EnrichedArticle before = article()
                .numbers(List.of(percent(12, 5), percent(BODY.lastIndexOf('5'), 5)))
                .build();
        String body = "Advertisement 7\n\n" + BODY;
        List<Quantity> numbers = new ArrayList<>();
        numbers.add(number("7", body.indexOf('7'), Quantity.Kind.COUNT, null, 7));
        before.numbers()
                .forEach(number -> numbers.add(number("5%", number.start() + 17, Quantity.Kind.PERCENT, "percent", 5)));
        EnrichedArticle after = article().body(body).numbers(numbers).build();
        assertThat(diff(before, after).changes())
                .extracting(Change::kind)
                .containsExactly("body changed", "number added");
    }

    @Test
    void shouldTellOfPropertiesAndOfArticlesThatOneLacks() {
        EnrichedArticle before = article().headline("Old").language("en").build();
        EnrichedArticle after =
                article().headline("New").language("de").byline("By A").build();
        assertThat(diff(before, after).changes())
                .extracting(change -> change.kind() + " " + change.detail())
                .containsExactly("language changed en → de", "headline changed ", "byline changed ");
        assertThat(diff(before, null).changes()).extracting(Change::kind).containsExactly("article lost");
        assertThat(diff(null, after).changes()).extracting(Change::kind).containsExactly("article added");
    }

    @Test
    void shouldCountWhatTouchesTheMostArticlesFirst() {
        DiffSummary summary = new DiffSummary(1);
        EnrichedArticle before = article().headline("Old").build();
        for (String id : List.of("a", "b", "c")) {
            EnrichedArticle after = article()
                    .headline(id.equals("c") ? "New" : "Old")
                    .topics(List.of(new Topic("medtop:1", "trade", 0.5, List.of("tariff"))))
                    .build();
            ArticlePair pair = new ArticlePair(id, before, after);
            summary.add(pair, ArticleDiff.of(pair));
        }
        assertThat(DiffScreen.of(summary))
                .containsExactly(
                        "3 articles, 3 of them differ",
                        "",
                        "topic added: 3 in 3 articles",
                        "       3  medtop:1 trade",
                        "  a",
                        "    + medtop:1 trade 0.50  \"tariff\"",
                        "",
                        "headline changed: 1 in 1 article",
                        "  c",
                        "    - Old",
                        "    + New");
    }

    private static ArticleDiff diff(EnrichedArticle before, EnrichedArticle after) {
        return ArticleDiff.of(new ArticlePair("a", before, after));
    }

    private static EnrichedArticleBuilder article() {
        return EnrichedArticle.builder().id("a").body(BODY);
    }

    private static Quantity percent(int start, int value) {
        return number(value + "%", start, Quantity.Kind.PERCENT, "percent", value);
    }

    private static Quantity measure(String words, String unit, int value) {
        return number(words, BODY.indexOf(words), Quantity.Kind.MEASURE, unit, value);
    }

    private static Quantity number(String words, int start, Quantity.Kind kind, String unit, int value) {
        return new Quantity(
                words,
                TextField.BODY,
                start,
                start + words.length(),
                kind,
                new Amount.Exact(BigDecimal.valueOf(value)),
                null,
                unit,
                null,
                null,
                null);
    }
}
