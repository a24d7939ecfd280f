package newsreel.numbers.unit;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.List;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.TableReader;
import newsreel.numbers.words.Vocabulary;

/**
 * Builds the table of currencies: what {@code currencies.tsv} says, then CLDR's codes and English names of every currency
 * ({@code Swiss francs}), then the bare names of those in use that nothing else has taken ({@code zlotys}).
 */
public final class CurrencyTable {
    private static final List<String> COUNTS = List.of("one", "other");

    private final Vocabulary vocabulary;
    private final Phrases<MoneyForm> currencies = new Phrases<>();

    private CurrencyTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static Phrases<MoneyForm> load(Vocabulary vocabulary) {
        CurrencyTable table = new CurrencyTable(vocabulary);
        TableReader.columns("currencies.tsv").forEach(table::addLine);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            table.addCodeAndNames(currency);
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (Currency.isAvailable(currency.getCurrencyCode(), null, null)) {
                table.addBareNames(currency);
            }
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
        currencies.add(vocabulary.phrase(columns[0]), form);
    }

    private void addCodeAndNames(Currency currency) {
        String code = currency.getCurrencyCode();
        currencies.add(vocabulary.phrase(code), new MoneyForm(Unit.money(code), true, true, code, false));
        for (String count : COUNTS) {
            String name = name(currency, count);
            if (!name.contains("unit")) {
                add(name, currency);
            }
        }
    }

    private void addBareNames(Currency currency) {
        for (String count : COUNTS) {
            String name = name(currency, count);
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                add(name.substring(space + 1), currency);
            }
        }
    }

    private void add(String name, Currency currency) {
        if (name.indexOf('(') < 0 && name.indexOf(')') < 0) {
            currencies.add(
                    vocabulary.phrase(name),
                    new MoneyForm(Unit.money(currency.getCurrencyCode()), false, true, null, false));
        }
    }

    private static String name(Currency currency, String count) {
        return currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, new boolean[1]);
    }
}
