package newsreel.enrich;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;

/** Holds JSON to a schema. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static List<Error> errors(String schema, EnrichedArticle article) {
        return REGISTRY.getSchema(schema)
                .validate(new String(ArticleJson.write(article), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    /** What is wrong with the schema itself. */
    static List<Error> errors(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON);
    }
}
