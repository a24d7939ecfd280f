package newsreel.numbers;

import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;

/** Finds every quantity in an article. Implementations are pure and thread-safe. */
public interface NumberExtractor {

    /**
     * The quantities of headline, subheadline and body, in reading order; the offsets always cut out the words. What its
     * dates mean is told where the article says when it was published; the day is that of UTC.
     */
    List<Quantity> extract(ArticleText article);
}
