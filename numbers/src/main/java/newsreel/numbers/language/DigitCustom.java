package newsreel.numbers.language;

import newsreel.article.ArticleText;
import newsreel.numbers.words.DigitMarks;

/** Tells how an article writes digits, where a language has more than one custom. Thread-safe. */
@FunctionalInterface
public interface DigitCustom {

    /** The marks of that article. */
    DigitMarks of(ArticleText article);
}
