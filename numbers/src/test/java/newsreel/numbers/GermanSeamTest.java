package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Collectors;
import newsreel.article.Amount;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.language.Language;
import newsreel.numbers.linking.Link;
import newsreel.numbers.linking.Pairs;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.MeasureReader;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Reader;
import newsreel.numbers.reading.Thing;
import newsreel.numbers.unit.CldrNames;
import newsreel.numbers.unit.CurrencyTable;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.UnitTable;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language is made of the engine's public parts: German of one rule, with its own digit marks, words and CLDR's names. */
class GermanSeamTest {
    private static final Lexicon LEXICON = lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Umbau kostet 1.500 Euro.|1500 EUR",
                "Der Umsatz stieg auf 2,5 Milliarden Euro.|2500000000 EUR",
                "1.674,5 Millionen Schweizer Franken|1674500000 CHF",
                "Sie zahlten 40 000 Euro, dann 3,20 Euro.|40000 EUR; 3.2 EUR",
                "1.500 more than people|''",
            })
    void shouldReadSumsByOneRuleOfItsOwn(String text, String expected) {
        assertThat(read(German.of(sums()), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5 Kilometer|3.5 kilometer",
                "rund 1.200 Tonnen Stahl|1200 tonne",
                "12,5 Prozent|12.5 percent",
                "10-15 Kilometer|10..15 kilometer",
            })
    void shouldReadMeasuresByTheReaderAndTheLinkThatLanguagesShare(String text, String expected) {
        assertThat(read(German.of(new MeasureReader(LEXICON), number(), new Pairs()), text))
                .isEqualTo(expected);
    }

    /** {@code N Milliarden Euro}: a numeral and the currency after it. */
    private static Reader sums() {
        return place -> {
            Numeral numeral = place.numeral();
            Match<Unit> unit = numeral == null ? null : LEXICON.units().read(place.tokens(), numeral.last() + 1);
            return unit == null || !unit.meaning().isMoney()
                    ? null
                    : Mention.of(numeral, Thing.in(unit.meaning())).to(unit.last());
        };
    }

    /** Any other number, for ranges. */
    private static Reader number() {
        return place -> place.numeral() == null ? null : Mention.of(place.numeral());
    }

    private static Lexicon lexicon() {
        Vocabulary vocabulary = new Vocabulary(new DigitMarks(',', '.', false));
        vocabulary.mark(Trait.SCALE, List.of("Millionen=1000000", "Milliarden=1000000000"));
        CldrNames names = CldrNames.of(ULocale.GERMAN);
        Nouns nouns = new NoNouns();
        return new Lexicon(
                vocabulary,
                nouns,
                new NumeralReader(nouns),
                new Units(UnitTable.of(vocabulary, List.of(), names), CurrencyTable.of(vocabulary, List.of(), names)),
                new Phrases<>(),
                new Phrases<>());
    }

    private static String read(NumberExtractor german, String text) {
        return german.extract(ArticleText.ofBody(text)).stream()
                .map(GermanSeamTest::render)
                .collect(Collectors.joining("; "));
    }

    private static String render(Quantity quantity) {
        String amount = quantity.amount() instanceof Amount.Range range
                ? range.low() + ".." + range.high()
                : ((Amount.Exact) quantity.amount()).value().toPlainString();
        return amount + " " + quantity.unit();
    }

    /** Builds the language of a rule or two. */
    private static final class German {
        static NumberExtractor of(Reader reader) {
            return NumberExtractors.of(new Language("de", LEXICON, List.of(reader), List.of()));
        }

        static NumberExtractor of(Reader first, Reader second, Link link) {
            return NumberExtractors.of(new Language("de", LEXICON, List.of(first, second), List.of(link)));
        }
    }

    /** No noun is counted. */
    private static final class NoNouns implements Nouns {
        @Override
        public boolean isPlural(Tokens tokens, int i) {
            return false;
        }

        @Override
        public int head(Tokens tokens, int from, boolean one) {
            return -1;
        }

        @Override
        public String singular(String noun) {
            return noun;
        }
    }
}
