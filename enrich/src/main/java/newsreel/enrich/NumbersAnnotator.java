package newsreel.enrich;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsreel.article.ArticleSchemas;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractor;

/** Every number in the article. */
final class NumbersAnnotator implements Annotator<List<Quantity>> {
    private final NumberExtractor extractor;

    NumbersAnnotator(NumberExtractor extractor) {
        this.extractor = Objects.requireNonNull(extractor, "extractor");
    }

    @Override
    public String name() {
        return EnrichedArticle.NUMBERS;
    }

    /** In another language the same marks say something else: {@code 1.500 Euro} is no euro and a half. */
    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public String schema() {
        return ArticleSchemas.numbers();
    }

    @Override
    public List<Quantity> annotate(ArticleText text) {
        return extractor.extract(text);
    }

    @Override
    public void add(List<Quantity> found, EnrichedArticleBuilder article) {
        article.numbers(found);
    }
}
