package newsreel.enrich.numbers;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that the extractor knows of English, read once: words, units, currencies, bounds. Immutable afterwards. */
final class English {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Phrases<List<UnitForm>> units = new Phrases<>();
    private final Phrases<MoneyForm> currencies = new Phrases<>();
    private final Phrases<BoundPhrase> bounds = new Phrases<>();
    private final Phrases<Boolean> traps = new Phrases<>();

    private English() {}

    /** The knowledge, built on first use. */
    static English instance() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final English INSTANCE = new English().load();
    }

    private English load() {
        TableReader.readTraits("words.txt", vocabulary);
        TableReader.readTraits("grammar.txt", vocabulary);
        loadTrends();
        loadBounds();
        TableReader.lines("traps.txt").forEach(line -> traps.add(phrase(line), true));
        TableReader.columns("units.tsv").forEach(this::addUnit);
        loadCldrUnits();
        TableReader.columns("currencies.tsv").forEach(this::addCurrency);
        loadCldrCurrencies();
        return this;
    }

    Tokens tokenize(String text) {
        return Tokenizer.tokenize(vocabulary, text);
    }

    Phrases<BoundPhrase> bounds() {
        return bounds;
    }

    Phrases<Boolean> traps() {
        return traps;
    }

    Phrases<List<UnitForm>> units() {
        return units;
    }

    Phrases<MoneyForm> currencies() {
        return currencies;
    }

    private List<Word> phrase(String spelling) {
        for (String part : spelling.split(" ")) {
            if (part.matches("\\p{L}{1,4}[23]")) {
                vocabulary.intern(part);
            }
        }
        Tokens tokens = tokenize(spelling);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isEmpty() || !tokens.isHyphen(i)) {
                words.add(vocabulary.intern(tokens.string(i)));
            }
        }
        return words;
    }

    private void loadTrends() {
        for (String line : TableReader.lines("trends.txt")) {
            String[] words = line.split("[\\s:]+");
            Trait trait = Trait.valueOf((words[0] + "_" + words[1]).toUpperCase(Locale.ROOT));
            for (int i = 2; i < words.length; i++) {
                vocabulary.intern(words[i]).mark(trait, 0);
            }
        }
    }

    private void loadBounds() {
        for (String line : TableReader.lines("bounds.txt")) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            for (String spelling : line.substring(line.indexOf(':') + 1).split("\\|")) {
                BoundPhrase.add(bounds, phrase(spelling.strip()), head[0], head[1]);
            }
        }
    }

    private void addUnit(String[] columns) {
        String how = columns.length > 2 ? columns[2] : "";
        boolean exact = columns[0].endsWith("!");
        String spelling = exact ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
        Unit unit = columns[1].equals("-") ? null : Unit.of(columns[1]);
        addUnit(spelling, new UnitForm(unit, exact ? spelling : null, UnitForm.use(how)));
    }

    private void addUnit(String spelling, UnitForm form) {
        List<Word> words = phrase(spelling);
        List<UnitForm> known = units.get(words);
        if (known == null) {
            known = new ArrayList<>();
            units.add(words, known);
        }
        if (form.exact() != null) {
            known.add(0, form);
        } else if (known.stream().allMatch(other -> other.exact() != null)) {
            known.add(form);
        }
    }

    /** CLDR's English names and symbols of every unit it has, but those that ICU spells with a note: {@code cup [JP]}. */
    private void loadCldrUnits() {
        for (MeasureUnit unit : MeasureUnit.getAvailable()) {
            if (!unit.getType().equals("currency") && !unit.getIdentifier().endsWith("-person")) {
                addCldrUnit(unit, UnitWidth.FULL_NAME);
                addCldrUnit(unit, UnitWidth.SHORT);
            }
        }
    }

    private void addCldrUnit(MeasureUnit unit, UnitWidth width) {
        LocalizedNumberFormatter formatter =
                NumberFormatter.withLocale(ULocale.ENGLISH).unit(unit).unitWidth(width);
        for (int count = 1; count <= 2; count++) {
            String name = formatter
                    .format(count)
                    .toString()
                    .replace(Integer.toString(count), "")
                    .strip();
            if (name.matches("[^\\[\\]\\d]+") && !name.startsWith("of ")) {
                UnitForm.Use use = name.length() <= 2 ? UnitForm.Use.AFTER_DIGITS : UnitForm.Use.ANYWHERE;
                UnitForm form = new UnitForm(Unit.of(unit.getIdentifier()), null, use);
                addUnit(name, form);
                addUnit(name.replace("meter", "metre").replace("liter", "litre"), form);
            }
        }
    }

    private void addCurrency(String[] columns) {
        if (columns[1].equals("-")) {
            currencies.add(phrase(columns[0]), MoneyForm.NONE);
            return;
        }
        char side = columns[1].charAt(0);
        boolean exact = columns[1].endsWith("!");
        currencies.add(
                phrase(columns[0]),
                new MoneyForm(
                        Unit.money(columns[2]),
                        side != 's',
                        side != 'p',
                        exact ? columns[0] : null,
                        columns[1].endsWith("?")));
    }

    private void loadCldrCurrencies() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            Unit unit = Unit.money(code);
            currencies.add(phrase(code), new MoneyForm(unit, true, true, code, false));
            for (String count : List.of("one", "other")) {
                String name = currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, new boolean[1]);
                if (name.indexOf('(') < 0 && !name.contains("unit")) {
                    currencies.add(phrase(name), new MoneyForm(unit, false, true, null, false));
                }
            }
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (Currency.isAvailable(currency.getCurrencyCode(), null, null)) {
                addBareNames(currency);
            }
        }
    }

    private void addBareNames(Currency currency) {
        for (String count : List.of("one", "other")) {
            String name = currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, new boolean[1]);
            int space = name.lastIndexOf(' ');
            if (name.indexOf('(') < 0 && space > 0) {
                Unit unit = Unit.money(currency.getCurrencyCode());
                currencies.add(phrase(name.substring(space + 1)), new MoneyForm(unit, false, true, null, false));
            }
        }
    }
}
