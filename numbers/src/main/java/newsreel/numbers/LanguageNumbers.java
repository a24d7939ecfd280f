package newsreel.numbers;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.numbers.language.Language;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Passage;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Scanner;
import newsreel.numbers.words.Tokens;

/**
 * Finds the quantities of copy in one language. Each field is cut into tokens, its numbers are read from left to right by
 * the language's readers, and the language's links then tell what they have to do with each other.
 */
final class LanguageNumbers implements NumberExtractor {
    private final Language language;
    private final Scanner scanner;

    LanguageNumbers(Language language) {
        this.language = language;
        this.scanner = new Scanner(language.lexicon(), language.readers());
    }

    @Override
    public List<Quantity> extract(ArticleText article) {
        Tokens body = tokens(article.body());
        List<Quantity> quantities = new ArrayList<>();
        read(article.headline(), TextField.HEADLINE, body, quantities);
        read(article.subheadline(), TextField.SUBHEADLINE, body, quantities);
        read(new Passage(body, body), TextField.BODY, quantities);
        return quantities;
    }

    private Tokens tokens(String text) {
        return language.lexicon().vocabulary().tokenize(text);
    }

    private void read(String text, TextField field, Tokens body, List<Quantity> quantities) {
        if (text != null) {
            read(new Passage(tokens(text), body), field, quantities);
        }
    }

    private void read(Passage passage, TextField field, List<Quantity> quantities) {
        List<Mention> mentions = scanner.scan(passage.tokens());
        for (Link link : language.links()) {
            mentions = link.link(passage, mentions);
        }
        for (Mention mention : mentions) {
            quantities.add(mention.in(field, passage.tokens()));
        }
    }
}
