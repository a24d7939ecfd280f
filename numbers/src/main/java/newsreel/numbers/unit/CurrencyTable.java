package newsreel.numbers.unit;

import java.util.List;
import newsreel.numbers.unit.CldrSpellings.NamedMoney;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/**
 * Builds the table of currencies: what the language's own table says, then the signs that all languages share, CLDR's codes and names of every currency
 * ({@code Swiss francs}), then the bare names of those in use that nothing else has taken ({@code zlotys}).
 */
public final class CurrencyTable {
    private static final int SHORTEST_NAME = 3;
    private static final List<String[]> SIGNS = new Tables(CurrencyTable.class).columns("signs.tsv");

    private final Vocabulary vocabulary;
    private final CldrNames names;
    private final Phrases<MoneyForm> currencies = new Phrases<>(MoneyForm::before);

    private CurrencyTable(Vocabulary vocabulary, CldrNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** @param lines spelling, side and unit, as the head of a language's {@code currencies.tsv} tells */
    public static Phrases<MoneyForm> of(Vocabulary vocabulary, List<String[]> lines, CldrNames names) {
        CurrencyTable table = new CurrencyTable(vocabulary, names);
        lines.forEach(table::addLine);
        SIGNS.forEach(table::addLine);
        names.spellings().currencies().forEach(table::addCodeAndNames);
        if (names.bareMoney()) {
            names.spellings().currencies().stream().filter(NamedMoney::current).forEach(table::addBareNames);
        }
        return table.currencies;
    }

    private void addLine(String[] columns) {
        String side = columns[1];
        MoneyForm form = side.equals("-")
                ? MoneyForm.NONE
                : new MoneyForm(
                        Unit.money(columns[2]),
                        side.charAt(0) != 's',
                        side.charAt(0) != 'p',
                        side.endsWith("!") ? columns[0] : null,
                        side.endsWith("?"));
        add(vocabulary.phrase(columns[0]), form);
    }

    /** Adds the spelling; the last word of a name is one of money. */
    private void add(List<Word> phrase, MoneyForm form) {
        currencies.add(phrase, form);
        String name = phrase.get(phrase.size() - 1).spelling;
        if (form.after() && !form.cautious() && !form.unit().isMinor() && name.length() >= SHORTEST_NAME) {
            vocabulary.mark(Trait.CURRENCY, List.of(name));
        }
    }

    private void addCodeAndNames(NamedMoney currency) {
        String code = currency.code();
        currencies.add(vocabulary.phrase(code), new MoneyForm(Unit.money(code), true, true, code, false));
        addSign(currency);
        for (String name : currency.names()) {
            if (names.isCurrency(name)) {
                add(name, currency);
                add(names.respellMoney(name), currency);
            }
        }
    }

    /** A sign of the currency's own, that is no letter: {@code ৳}. */
    private void addSign(NamedMoney currency) {
        String sign = currency.sign();
        if (sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0))) {
            currencies.add(
                    vocabulary.phrase(sign), new MoneyForm(Unit.money(currency.code()), true, true, null, false));
        }
    }

    private void addBareNames(NamedMoney currency) {
        for (String name : currency.names()) {
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                add(name.substring(space + 1), currency);
            }
        }
    }

    private void add(String name, NamedMoney currency) {
        if (name.indexOf('(') < 0 && name.indexOf(')') < 0) {
            add(vocabulary.phrase(name), new MoneyForm(Unit.money(currency.code()), false, true, null, false));
        }
    }
}
