package newsreel.numbers.unit;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What CLDR calls each unit and currency in one language, in the order in which they are tried. ICU4J needs half a second
 * to tell, so a build asks it and keeps the answer as a {@link CldrTable}.
 */
record CldrSpellings(List<NamedUnit> units, List<NamedMoney> currencies) {
    private static final List<String> CASES = List.of("genitive", "dative");
    private static final char HARD_SPACE = '\u00a0';
    private static final char NARROW_SPACE = '\u202f';
    private static final String SOFT_HYPHEN = "\u00ad";

    /**
     * A unit.
     *
     * @param names in full for one and for more, short, and in other cases where the language has them
     */
    record NamedUnit(String id, List<String> names) {}

    /**
     * A currency.
     *
     * @param current whether it is in use
     * @param sign the shortest that there is
     * @param names one for each plural form of the language
     */
    record NamedMoney(String code, boolean current, String sign, List<String> names) {}

    /** As ICU4J gives them. */
    static CldrSpellings of(ULocale locale) {
        List<NamedUnit> units = new ArrayList<>();
        for (MeasureUnit unit : MeasureUnit.getAvailable()) {
            if (CldrUnits.isNamed(unit)) {
                units.add(named(locale, unit));
            }
        }
        List<NamedMoney> currencies = new ArrayList<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            currencies.add(named(locale, currency));
        }
        return new CldrSpellings(units, currencies);
    }

    private static NamedUnit named(ULocale locale, MeasureUnit unit) {
        List<String> names = new ArrayList<>(List.of(
                name(locale, unit, UnitWidth.FULL_NAME, "", 1),
                name(locale, unit, UnitWidth.FULL_NAME, "", 2),
                name(locale, unit, UnitWidth.SHORT, "", 2)));
        for (String grammarCase : CASES) {
            addOther(names, name(locale, unit, UnitWidth.FULL_NAME, grammarCase, 1));
            addOther(names, name(locale, unit, UnitWidth.FULL_NAME, grammarCase, 2));
        }
        return new NamedUnit(unit.getIdentifier(), names);
    }

    private static void addOther(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** ICU marks the case as a draft, though CLDR has long had it: {@code in 3 Jahren}. */
    @SuppressWarnings("deprecation")
    private static String name(ULocale locale, MeasureUnit unit, UnitWidth width, String grammarCase, int count) {
        return NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(width)
                .unitDisplayCase(grammarCase)
                .format(count)
                .toString()
                .replace(Integer.toString(count), "")
                .replace(HARD_SPACE, ' ')
                .replace(NARROW_SPACE, ' ')
                .replace(SOFT_HYPHEN, "")
                .strip();
    }

    private static NamedMoney named(ULocale locale, Currency currency) {
        String code = currency.getCurrencyCode();
        List<String> names = new TreeSet<>(PluralRules.forLocale(locale).getKeywords())
                .stream()
                        .map(plural -> currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, new boolean[1]))
                        .toList();
        return new NamedMoney(
                code,
                Currency.isAvailable(code, null, null),
                currency.getName(locale, Currency.NARROW_SYMBOL_NAME, new boolean[1]),
                names);
    }
}
