package newsreel.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ArticleSchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema RAW = REGISTRY.getSchema(ArticleSchemas.raw());
    private static final Schema ENRICHED = REGISTRY.getSchema(ArticleSchemas.enriched());
    private static final Schema TREND = REGISTRY.getSchema(ArticleSchemas.trend());

    private static List<Error> errors(Schema schema, byte[] json) {
        return errors(schema, new String(json, UTF_8));
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static Stream<String> schemas() {
        return Stream.of(
                ArticleSchemas.raw(),
                ArticleSchemas.enriched(),
                ArticleSchemas.topics(),
                ArticleSchemas.numbers(),
                ArticleSchemas.trend());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldBeValidSchemas(String schema) {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(errors(meta, schema)).isEmpty();
    }

    @Test
    void shouldNameThePropertiesThatAreWrittenAndRead() {
        JsonNode enriched = ArticleJson.mapper().readTree(ArticleSchemas.enriched());
        assertThat(names(ArticleJson.mapper().readTree(ArticleSchemas.trend()))).isEqualTo(names(Trend.class));
        assertThat(names(ArticleJson.mapper().readTree(ArticleSchemas.raw())))
                .isEqualTo(RawArticleForm.FORM.names())
                .isEqualTo(names(RawArticle.class));
        assertThat(names(enriched)).isEqualTo(EnrichedArticleForm.FORM.names()).isEqualTo(namesButAnnotations());
        assertThat(names(enriched.at("/properties/topics/$defs/topic")))
                .isEqualTo(TopicForm.FORM.names())
                .isEqualTo(namesButFurther());
        assertThat(names(enriched.at("/properties/numbers/$defs/quantity"))).isEqualTo(QuantityForm.FORM.names());
    }

    @Test
    void shouldNameEveryKindBoundTrendAndField() {
        JsonNode quantity =
                ArticleJson.mapper().readTree(ArticleSchemas.numbers()).at("/$defs/quantity/properties");
        assertThat(quantity.at("/kind/enum")).isEqualTo(ArticleJson.mapper().valueToTree(Quantity.Kind.values()));
        assertThat(quantity.at("/bound/enum")).isEqualTo(ArticleJson.mapper().valueToTree(Quantity.Bound.values()));
        assertThat(quantity.at("/trend/enum")).isEqualTo(ArticleJson.mapper().valueToTree(Quantity.Trend.values()));
        assertThat(quantity.at("/field/enum")).isEqualTo(ArticleJson.mapper().valueToTree(TextField.values()));
    }

    @Test
    void shouldFitEveryRawArticleThatIsWritten() {
        assertThat(errors(RAW, ArticleJson.write(Examples.raw()))).isEmpty();
        assertThat(errors(RAW, ArticleJson.write(RawArticle.ofText("Rain.")))).isEmpty();
    }

    @Test
    void shouldFitEveryEnrichedArticleThatIsWritten() {
        assertThat(errors(ENRICHED, ArticleJson.write(Examples.full()))).isEmpty();
        assertThat(errors(ENRICHED, ArticleJson.writePretty(Examples.full()))).isEmpty();
        assertThat(errors(ENRICHED, ArticleJson.write(Examples.bare()))).isEmpty();
    }

    @Test
    void shouldFitEveryTrendThatIsWritten() {
        for (WindowLength length : WindowLength.values()) {
            Trend trend = new Trend("medtop:04000000", "economy", length, Instant.EPOCH, 3, 1.5, 0.25, -1.25);
            assertThat(errors(TREND, ArticleJson.write(trend))).isEmpty();
            assertThat(ArticleJson.readTrend(ArticleJson.write(trend))).isEqualTo(trend);
        }
    }

    static Stream<Quantity> quantities() {
        return Examples.quantities();
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void shouldFitEveryFormOfAmount(Quantity quantity) {
        assertThat(errors(ENRICHED, ArticleJson.write(Examples.withNumbers(List.of(quantity)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"content\":\"\"}",
                "{\"content\":\" \\n\"}",
                "{\"content\":7}",
                "{\"content\":\"Rain.\",\"published\":\"yesterday\"}",
                "{\"content\":\"Rain.\",\"headline\":[]}"
            })
    void shouldRefuseWhatIsNoRawArticle(String json) {
        assertThat(errors(RAW, json)).isNotEmpty();
    }

    @Test
    void shouldAllowUnknownPropertiesInARawArticle() {
        assertThat(errors(RAW, "{\"content\":\"Rain.\",\"desk\":\"weather\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"sum\"",
                "\"kind\":\"count\",\"value\":\"5\"",
                "\"kind\":\"count\",\"low\":5",
                "\"kind\":\"count\",\"high\":5",
                "\"kind\":\"count\",\"from\":5",
                "\"kind\":\"count\",\"value\":5,\"low\":1,\"high\":9",
                "\"kind\":\"date\",\"value\":1986",
                "\"kind\":\"date\",\"value\":\"1986\"",
                "\"kind\":\"date\",\"date\":1986",
                "\"kind\":\"date\",\"time\":\"T10\"",
                "\"kind\":\"date\"",
                "\"kind\":\"time\",\"value\":\"T10\"",
                "\"kind\":\"time\"",
                "\"kind\":\"count\",\"value\":5,\"date\":\"1986\"",
                "\"kind\":\"date\",\"low\":1986,\"high\":1987",
                "\"kind\":\"count\",\"value\":5,\"trend\":\"sideways\"",
                "\"kind\":\"count\",\"value\":5,\"bound\":\"about\"",
                "\"kind\":\"count\",\"value\":5,\"units\":\"people\"",
            })
    void shouldRefuseWhatIsNoQuantity(String properties) {
        String quantity = "{\"text\":\"5\",\"field\":\"body\",\"start\":0,\"end\":1," + properties + "}";
        assertThat(errors(ENRICHED, enriched(quantity))).isNotEmpty();
    }

    @Test
    void shouldAllowAQuantityThatIsOne() {
        assertThat(
                        errors(
                                ENRICHED,
                                enriched(
                                        "{\"text\":\"5\",\"field\":\"body\",\"start\":0,\"end\":1,\"kind\":\"count\",\"value\":5}")))
                .isEmpty();
    }

    private static String enriched(String quantity) {
        return "{\"id\":\"a\",\"version\":1,\"body\":\"5\",\"topics\":[],\"numbers\":[" + quantity + "]}";
    }

    private static List<String> names(JsonNode schema) {
        return List.copyOf(schema.at("/properties").propertyNames());
    }

    private static List<String> namesButAnnotations() {
        return names(EnrichedArticle.class).stream()
                .filter(name -> !name.equals("annotations"))
                .map(name -> name.equals("enrichedBy") ? EnrichedArticle.ENRICHED_BY : name)
                .toList();
    }

    private static List<String> namesButFurther() {
        return names(Topic.class).stream()
                .filter(name -> !name.equals("further"))
                .toList();
    }

    private static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
