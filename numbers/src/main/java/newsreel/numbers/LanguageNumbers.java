package newsreel.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.CommonEra;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.numbers.language.Language;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Passage;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Scanner;
import newsreel.numbers.words.DigitMarks;
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
        DigitMarks marks = language.custom().of(article);
        Tokens body = tokens(article.body(), marks);
        Tokens dateline = tokens(article.dateline() == null ? "" : article.dateline(), marks);
        Passage passage = new Passage(body, body, dateline, published(article));
        ArrayList<Quantity> quantities = new ArrayList<>();
        read(article.headline(), marks, TextField.HEADLINE, passage, quantities);
        read(article.subheadline(), marks, TextField.SUBHEADLINE, passage, quantities);
        read(passage, TextField.BODY, quantities);
        return quantities;
    }

    /** An instant has no place, so the day is that of Greenwich. */
    private static LocalDate published(ArticleText article) {
        Instant published = article.published();
        boolean known = published != null && CommonEra.holds(published);
        return known ? LocalDate.ofInstant(published, ZoneOffset.UTC) : null;
    }

    private Tokens tokens(String text, DigitMarks marks) {
        return language.lexicon().vocabulary().tokenize(text, marks);
    }

    private void read(String text, DigitMarks marks, TextField field, Passage body, ArrayList<Quantity> quantities) {
        if (text != null) {
            read(new Passage(tokens(text, marks), body.body(), body.dateline(), body.published()), field, quantities);
        }
    }

    private void read(Passage passage, TextField field, ArrayList<Quantity> quantities) {
        List<Mention> mentions = scanner.scan(passage.tokens());
        for (Link link : language.links()) {
            mentions = link.link(passage, mentions);
        }
        quantities.ensureCapacity(quantities.size() + mentions.size());
        for (Mention mention : mentions) {
            quantities.add(mention.in(field, passage.tokens()));
        }
    }
}
