package newsreel.enrich;

import java.util.List;
import java.util.Set;
import newsreel.article.ArticleSchemas;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractors;

/** Every number in the article: by the rules of its language, else its digits alone. */
final class NumbersAnnotator implements Annotator<List<Quantity>> {
    @Override
    public String name() {
        return EnrichedArticle.NUMBERS;
    }

    /** Where it does not know a language's words it reads what CLDR's marks and signs settle, and no more. */
    @Override
    public Set<String> languages() {
        return EVERY_LANGUAGE;
    }

    @Override
    public String schema() {
        return ArticleSchemas.numbers();
    }

    @Override
    public List<Quantity> annotate(ArticleText text) {
        return NumberExtractors.in(text.language())
                .map(numbers -> numbers.extract(text))
                .orElse(List.of());
    }

    @Override
    public void add(List<Quantity> found, EnrichedArticleBuilder article) {
        article.numbers(found);
    }
}
