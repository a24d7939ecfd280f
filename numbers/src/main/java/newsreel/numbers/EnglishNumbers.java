package newsreel.numbers;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.numbers.en.English;
import newsreel.numbers.linking.Bounds;
import newsreel.numbers.linking.Enclosures;
import newsreel.numbers.linking.HomeDollar;
import newsreel.numbers.linking.Pairs;
import newsreel.numbers.linking.SharedUnits;
import newsreel.numbers.linking.Trends;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Page;
import newsreel.numbers.reading.Scanner;
import newsreel.numbers.words.Tokenizer;
import newsreel.numbers.words.Tokens;

/**
 * Finds the quantities of English news copy: of newspapers and the wires, and of web copy that has lost its capitals and
 * punctuation or was tokenised ({@code $ 1.2 bn}, {@code 12 , 000}). Thread-safe and stateless; its tables are read when
 * the first one is made. It never throws, and time is proportional to the length of the text, whatever that holds.
 *
 * <p>What it reads, and how the trickier forms come out:
 *
 * <ul>
 *   <li>Numbers in figures, words or both ({@code 2.5 million}, {@code two and a half}, {@code 3 1/2}, {@code 6.2e-9});
 *       {@code dozens} and {@code tens of thousands} as ranges; {@code two-thirds} and {@code one in five} as ratios.
 *   <li>Money by sign, code or name. A bare {@code $} is US dollars unless the article says that its figures are in others.
 *       Cents and pence keep their own name as unit ({@code cent}, {@code penny}), as neither names a currency; said with
 *       their major unit they are part of its value ({@code five dollars and ten cents}).
 *   <li>Measures, rates ({@code USD-per-barrel}), durations and ages. An amount in two units is in the smaller one, which is
 *       exact: {@code 6ft 4in} is 76 inches.
 *   <li>Counts with the noun they count in the singular. {@code people}, {@code staff} and their like stay as they are.
 *   <li>Ranges and moves. Two numbers joined by {@code or} or {@code and} are two quantities that share a unit, but
 *       {@code 7- or 8-inch} is a range. {@code More than 10 and less than 20} is a range too.
 *   <li>Dates and times as ISO 8601, as precise as the words; ranks; scores, without a value.
 *   <li>Nothing for names ({@code Section 301}, {@code Boeing 747}), idioms ({@code last-minute}, {@code 9/11}), telephone
 *       numbers, versions, references and list markers, for {@code both}, {@code several}, {@code once} and the pronoun {@code one}; {@code twice} is two times.
 * </ul>
 *
 * <p>Each field is read in steps: {@link Tokenizer} cuts it into tokens; {@link Scanner} reads numbers from left to right
 * with their money, units or counted nouns, dates and times; {@link Pairs} joins what belongs together and
 * {@link SharedUnits} hands units on; {@link Bounds} and {@link Trends} add what the words around say.
 *
 * <p>Units with their names and symbols, and currencies with theirs, come from CLDR by way of ICU4J. The package's resources
 * add what news copy writes otherwise, and the words of English grammar that tell where a phrase ends.
 */
public final class EnglishNumbers implements NumberExtractor {
    private final English english = English.instance();

    @Override
    public List<Quantity> extract(ArticleText article) {
        Tokens body = english.tokenize(article.body());
        String dollar = HomeDollar.in(english, body);
        List<Quantity> quantities = new ArrayList<>();
        read(article.headline(), TextField.HEADLINE, dollar, quantities);
        read(article.subheadline(), TextField.SUBHEADLINE, dollar, quantities);
        read(body, TextField.BODY, dollar, quantities);
        return quantities;
    }

    private void read(String text, TextField field, String dollar, List<Quantity> quantities) {
        if (text != null) {
            read(english.tokenize(text), field, dollar, quantities);
        }
    }

    private void read(Tokens tokens, TextField field, String dollar, List<Quantity> quantities) {
        List<Mention> mentions = new Scanner(Page.of(english, tokens)).scan();
        mentions = Pairs.join(tokens, mentions);
        SharedUnits.share(tokens, mentions);
        Bounds.add(english.bounds(), tokens, mentions);
        mentions = Enclosures.enclose(tokens, mentions);
        Trends.add(tokens, mentions);
        HomeDollar.apply(dollar, tokens, mentions);
        for (Mention mention : mentions) {
            quantities.add(mention.in(field, tokens));
        }
    }
}
