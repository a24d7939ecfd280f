package newsreel.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others add to an article, in the record, its JSON and its schema. */
class AnnotationsTest {
    private static final String MOOD = """
            {"$id": "urn:acme:mood", "$ref": "#/$defs/mood",
             "$defs": {"mood": {"type": "object", "required": ["tone"],
              "properties": {"tone": {"enum": ["glad", "grim"]}, "share": {"type": "number"}}}}}""";

    record Mood(String tone, BigDecimal share) {}

    private static EnrichedArticle article(String name, Object value) {
        return Examples.full().toBuilder().annotation(name, value).build();
    }

    private static String json(EnrichedArticle article) {
        return new String(ArticleJson.write(article), UTF_8);
    }

    @Test
    void shouldStandBesideTopicsAndNumbers() {
        String plain = json(Examples.full());
        assertThat(json(article("mood", new Mood("grim", new BigDecimal("0.50")))))
                .isEqualTo(plain.substring(0, plain.length() - 1) + ",\"mood\":{\"tone\":\"grim\",\"share\":0.50}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tone\":\"grim\",\"share\":0.50}",
                "[]",
                "{}",
                "\"\"",
                "null",
                "false",
                "0",
                "[{\"deep\":[null,\"\",{}]}]",
                "1E+12",
                "123456789012345678901234567890.123456789"
            })
    void shouldBeKeptByWhoeverReadsAndWritesAgain(String value) {
        String known = json(Examples.full());
        String with = known.substring(0, known.length() - 1) + ",\"b\":" + value + ",\"a\":[1]}";
        EnrichedArticle read = ArticleJson.readEnriched(with.getBytes(UTF_8));
        assertThat(json(read)).isEqualTo(with.replace("1E+12", "1000000000000"));
        assertThat(json(read.toBuilder().version(3).build()))
                .contains("\"version\":3")
                .endsWith(",\"a\":[1]}");
    }

    @Test
    void shouldBeReadWhereverTheyStand() {
        String json = "{\"mood\":\"grim\",\"id\":\"a\",\"version\":1}";
        assertThat(json(ArticleJson.readEnriched(json.getBytes(UTF_8))))
                .isEqualTo("{\"id\":\"a\",\"version\":1,\"body\":\"\",\"topics\":[],\"numbers\":[],"
                        + "\"mood\":\"grim\"}");
    }

    @Test
    void shouldNotBeAddedWhenThereIsNothingToAdd() {
        assertThat(article("mood", null)).isEqualTo(Examples.full());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "body", "topics", "numbers", "annotations"})
    void shouldNotHaveTheNameOfAnotherProperty(String name) {
        assertThatThrownBy(() -> article(name, "x"))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void shouldNotHoldANumberThatCannotBeWrittenInFull() {
        String json = "{\"id\":\"a\",\"version\":1,\"mood\":[{\"share\":1e999999999}]}";
        assertThatThrownBy(() -> ArticleJson.readEnriched(json.getBytes(UTF_8)))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("digits");
    }

    @Test
    void shouldHaveASchemaInThatOfTheArticle() {
        String schema = ArticleSchemas.enriched(Map.of("mood", MOOD));
        assertThat(errors(schema, article("mood", new Mood("grim", BigDecimal.ONE))))
                .isEmpty();
        assertThat(errors(schema, Examples.full())).isEmpty();
        assertThat(errors(schema, article("mood", new Mood("green", BigDecimal.ONE))))
                .isNotEmpty();
        assertThat(errors(schema, article("tone", "grim"))).isNotEmpty();
        assertThat(errors(ArticleSchemas.enriched(), article("mood", "grim"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "body", "annotations"})
    void shouldNotDescribeWhatTheArticleHas(String name) {
        assertThatThrownBy(() -> ArticleSchemas.enriched(Map.of(name, MOOD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void shouldNameTheSchemaThatIsNone() {
        assertThatThrownBy(() -> ArticleSchemas.enriched(Map.of("mood", "grim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"mood\"");
    }

    private static List<com.networknt.schema.Error> errors(String schema, EnrichedArticle article) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json(article), InputFormat.JSON);
    }
}
