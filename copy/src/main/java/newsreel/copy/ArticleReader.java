package newsreel.copy;

import newsreel.article.ArticleText;
import newsreel.article.RawArticle;

/** Reads one form of copy into its structure. Implementations are pure and thread-safe. */
public interface ArticleReader {

    /** The structure of the article's content. What the content does not tell is left null; it never throws for odd content. */
    ArticleText read(RawArticle article);
}
