package newsreel.enrich;

import java.util.List;
import java.util.Set;
import newsreel.article.ArticleSchemas;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractors;

/** Every number in the article, in each language whose numbers are known. */
final class NumbersAnnotator implements Annotator<List<Quantity>> {
    @Override
    public String name() {
        return EnrichedArticle.NUMBERS;
    }

    /** In another language the same marks say something else: {@code 1.500 Euro} is no euro and a half. */
    @Override
    public Set<String> languages() {
        return NumberExtractors.languages();
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
