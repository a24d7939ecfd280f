package newsreel.numbers.en;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.reading.BoundPhrase;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.unit.CldrNames;
import newsreel.numbers.unit.CurrencyTable;
import newsreel.numbers.unit.UnitTable;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;

/** The words of English, from this package's tables and from CLDR by way of ICU4J. */
final class EnglishLexicon {
    private static final DigitMarks MARKS = new DigitMarks('.', ',', true);
    private static final String CAPITAL = " !";

    private final Tables tables;
    private final Vocabulary vocabulary = new Vocabulary(MARKS);

    private EnglishLexicon(Tables tables) {
        this.tables = tables;
    }

    static Lexicon read(Tables tables) {
        return new EnglishLexicon(tables).read();
    }

    private Lexicon read() {
        tables.words("words.txt").forEach((trait, words) -> vocabulary.mark(Trait.valueOf(trait), words));
        tables.words("grammar.txt").forEach((trait, words) -> vocabulary.mark(Trait.valueOf(trait), words));
        tables.words("trends.txt").forEach((name, words) -> vocabulary.mark(trend(name), words));
        CldrNames names = CldrNames.of(ULocale.ENGLISH, tables, "cldr.txt");
        Nouns nouns = new EnglishNouns(vocabulary);
        return new Lexicon(
                vocabulary,
                nouns,
                new NumeralReader(nouns),
                new Units(
                        UnitTable.of(vocabulary, tables.columns("units.tsv"), names),
                        CurrencyTable.of(vocabulary, tables.columns("currencies.tsv"), names)),
                BoundPhrase.table(vocabulary, tables.lines("bounds.txt")),
                idioms());
    }

    /** {@code up verb} is {@link Trait#UP_VERB}. */
    private static Trait trend(String name) {
        return Trait.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private Phrases<Boolean> idioms() {
        Phrases<Boolean> idioms = new Phrases<>();
        for (String line : tables.lines("idioms.txt")) {
            boolean capital = line.endsWith(CAPITAL);
            String spelling = capital ? line.substring(0, line.length() - CAPITAL.length()) : line;
            idioms.add(vocabulary.phrase(spelling), capital);
        }
        return idioms;
    }
}
