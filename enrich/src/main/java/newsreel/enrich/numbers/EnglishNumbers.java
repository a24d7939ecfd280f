package newsreel.enrich.numbers;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.enrich.text.ArticleText;

/**
 * Finds the quantities of English news copy. Thread-safe and stateless; tables are read on first use.
 *
 * <p>Each field is read in visible steps: {@link Tokenizer} cuts it into tokens; {@link Scanner} reads numerals left to
 * right with their money, units or counted nouns, and dates and times; {@link Pairs} joins what belongs together (ranges,
 * moves, scores) and {@link SharedUnits} hands units on; {@link Bounds} and {@link Trends} add what the words around say.
 * Names that hold a number (Section 301, Boeing 747) fall out in {@link Names}. Time is proportional to the length of the
 * text, whatever it holds.
 *
 * <p>Units, their names and symbols, and currencies come from CLDR by way of ICU4J; the package's resources add what news
 * copy writes otherwise.
 */
public final class EnglishNumbers implements NumberExtractor {
    private final English english = English.instance();

    @Override
    public List<Quantity> extract(ArticleText article) {
        List<Quantity> quantities = new ArrayList<>();
        read(article.headline(), TextField.HEADLINE, quantities);
        read(article.subheadline(), TextField.SUBHEADLINE, quantities);
        read(article.body(), TextField.BODY, quantities);
        return quantities;
    }

    private void read(String text, TextField field, List<Quantity> quantities) {
        if (text == null || text.isEmpty()) {
            return;
        }
        Tokens tokens = english.tokenize(text);
        List<Mention> mentions = new Scanner(Page.of(english, tokens)).scan();
        mentions = Pairs.join(tokens, mentions);
        SharedUnits.share(tokens, mentions);
        Bounds.add(english.bounds(), tokens, mentions);
        Bounds.enclose(tokens, mentions);
        Trends.add(tokens, mentions);
        for (Mention mention : mentions) {
            quantities.add(mention.in(field, tokens));
        }
    }
}
