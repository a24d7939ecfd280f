package newsreel.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleSchemas;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.failure.Reason;
import newsreel.enrich.language.CopyLanguage;

/**
 * The annotators of an enricher, in the order in which their properties are written, and the gate before them: only those
 * that speak an article's language are asked. Thread-safe.
 */
final class Annotators {
    private final List<Annotator<?>> all;
    private volatile String schema;

    private Annotators(List<? extends Annotator<?>> annotators) {
        all = List.copyOf(annotators);
    }

    /** @throws IllegalArgumentException when two have one name, or one has a name that is taken or a schema that is none */
    static Annotators of(List<? extends Annotator<?>> annotators) {
        Annotators tried = new Annotators(annotators);
        tried.schema();
        return tried;
    }

    /** Those that ship: that they go together is for the tests to try, not for every start. */
    static Annotators shipped(List<? extends Annotator<?>> annotators) {
        return new Annotators(annotators);
    }

    private Map<String, String> schemasByName() {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (Annotator<?> annotator : all) {
            if (schemas.putIfAbsent(annotator.name(), annotator.schema()) != null) {
                throw new IllegalArgumentException(
                        "two annotators add \"" + annotator.name() + "\"; one must be left out");
            }
        }
        return schemas;
    }

    List<Annotator<?>> all() {
        return all;
    }

    /** The schema of articles that they all may add to; made when it is first asked for. */
    String schema() {
        if (schema == null) {
            schema = ArticleSchemas.enriched(schemasByName());
        }
        return schema;
    }

    /** @throws AnnotatorException when one fails */
    void annotate(ArticleText text, CopyLanguage language, EnrichedArticleBuilder article) {
        ArticleText spoken = language.spoken().equals(text.language())
                ? text
                : text.toBuilder().language(language.spoken()).build();
        for (Annotator<?> annotator : all) {
            if (speaks(annotator, language)) {
                ask(annotator, spoken, article);
            }
        }
    }

    private static boolean speaks(Annotator<?> annotator, CopyLanguage language) {
        return annotator.languages().equals(Annotator.EVERY_LANGUAGE) || language.isOneOf(annotator.languages());
    }

    private static <T> void ask(Annotator<T> annotator, ArticleText text, EnrichedArticleBuilder article) {
        try {
            annotator.add(annotator.annotate(text), article);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnnotatorException("the annotator \"" + annotator.name() + "\" failed: " + Reason.of(e), e);
        }
    }
}
