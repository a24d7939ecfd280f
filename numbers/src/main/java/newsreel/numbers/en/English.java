package newsreel.numbers.en;

import java.util.List;
import java.util.Locale;
import newsreel.numbers.reading.BoundPhrase;
import newsreel.numbers.unit.CurrencyTable;
import newsreel.numbers.unit.MoneyForm;
import newsreel.numbers.unit.UnitForm;
import newsreel.numbers.unit.UnitTable;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.TableReader;
import newsreel.numbers.words.Tokenizer;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;

/**
 * All that the extractor knows of English. Immutable; built on first use, from this package's resources and from CLDR by
 * way of ICU4J.
 */
public final class English {
    private static final String CAPITAL = " !";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Phrases<BoundPhrase> bounds = new Phrases<>();
    private final Phrases<Boolean> traps = new Phrases<>();
    private final Phrases<List<UnitForm>> units;
    private final Phrases<MoneyForm> currencies;

    private English() {
        TableReader.readTraits("words.txt", vocabulary);
        TableReader.readTraits("grammar.txt", vocabulary);
        TableReader.lines("trends.txt").forEach(this::addTrends);
        TableReader.lines("bounds.txt").forEach(this::addBounds);
        TableReader.lines("traps.txt").forEach(this::addTrap);
        units = UnitTable.load(vocabulary);
        currencies = CurrencyTable.load(vocabulary);
    }

    private static final class Holder {
        static final English INSTANCE = new English();
    }

    public static English instance() {
        return Holder.INSTANCE;
    }

    public Tokens tokenize(String text) {
        return Tokenizer.tokenize(vocabulary, text);
    }

    /** Phrases that say how exact a number is. */
    public Phrases<BoundPhrase> bounds() {
        return bounds;
    }

    /** Expressions that hold a number and say none, as {@code 9/11}; whether they do so only with a capital, as {@code 50 Cent}. */
    public Phrases<Boolean> traps() {
        return traps;
    }

    public Phrases<List<UnitForm>> units() {
        return units;
    }

    public Phrases<MoneyForm> currencies() {
        return currencies;
    }

    private void addTrends(String line) {
        String[] words = line.split("[\\s:]+");
        Trait trait = Trait.valueOf((words[0] + "_" + words[1]).toUpperCase(Locale.ROOT));
        for (int i = 2; i < words.length; i++) {
            vocabulary.intern(words[i]).mark(trait, 0);
        }
    }

    private void addTrap(String line) {
        boolean capital = line.endsWith(CAPITAL);
        String spelling = capital ? line.substring(0, line.length() - CAPITAL.length()) : line;
        traps.add(vocabulary.phrase(spelling), capital);
    }

    private void addBounds(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        for (String spelling : line.substring(colon + 1).split("\\|")) {
            BoundPhrase.add(bounds, vocabulary.phrase(spelling.strip()), head[0], head[1]);
        }
    }
}
