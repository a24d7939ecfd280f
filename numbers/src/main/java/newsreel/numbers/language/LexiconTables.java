package newsreel.numbers.language;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsreel.numbers.numeral.GluedNumerals;
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

/**
 * Reads the lexicon of a language from its tables, which have the same names in every language: {@code words.txt},
 * {@code grammar.txt}, {@code trends.txt} and {@code about.txt} give words their traits, {@code units.tsv}, {@code currencies.tsv} and
 * {@code cldr.txt} say what the units are called, {@code bounds.txt} and {@code idioms.txt} have the phrases. The head of
 * each says in what form; {@code compounds.txt} has the parts of numbers that are written in one word. A table that a
 * language leaves out is empty.
 */
public final class LexiconTables {
    private static final String CAPITAL = " !";

    private final Tables tables;
    private final Vocabulary vocabulary;

    private LexiconTables(Tables tables, DigitMarks marks) {
        this.tables = tables;
        this.vocabulary = new Vocabulary(marks);
    }

    /**
     * The lexicon of those tables.
     *
     * @param locale whose names of units and currencies CLDR gives
     * @param nouns makes what the language knows of nouns, once its words have their traits
     */
    public static Lexicon read(Tables tables, DigitMarks marks, ULocale locale, Function<Vocabulary, Nouns> nouns) {
        return new LexiconTables(tables, marks).read(locale, nouns);
    }

    private Lexicon read(ULocale locale, Function<Vocabulary, Nouns> nounsOf) {
        markWords("words.txt");
        markWords("grammar.txt");
        markWords("trends.txt");
        markWords("about.txt");
        Nouns nouns = nounsOf.apply(vocabulary);
        CldrNames names = CldrNames.of(locale, tables, "cldr.txt");
        Units units = new Units(
                UnitTable.of(vocabulary, tables.columns("units.tsv"), names),
                CurrencyTable.of(vocabulary, tables.columns("currencies.tsv"), names));
        int listed = vocabulary.words().size();
        Phrases<Boolean> idioms = idioms();
        Phrases<BoundPhrase> bounds = BoundPhrase.table(vocabulary, tables.lines("bounds.txt"));
        knowCompounds(listed);
        return new Lexicon(vocabulary, nouns, new NumeralReader(nouns), units, bounds, idioms);
    }

    /** Last, so that what only phrases brought in is known for what it is made of, too. */
    private void knowCompounds(int listed) {
        Map<String, List<String>> parts = tables.words("compounds.txt");
        if (!parts.isEmpty()) {
            vocabulary.know(GluedNumerals.of(vocabulary, parts), listed);
        }
    }

    /** Names of traits may be spelled as words: {@code up verb} is {@link Trait#UP_VERB}. */
    private void markWords(String resource) {
        tables.words(resource)
                .forEach((trait, words) -> vocabulary.mark(
                        Trait.valueOf(trait.toUpperCase(Locale.ROOT).replace(' ', '_')), words));
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
