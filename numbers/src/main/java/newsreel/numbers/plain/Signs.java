package newsreel.numbers.plain;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsreel.article.VisibleText;

/**
 * The signs that stand beside digits in a language: percent signs, ISO 4217 codes, the signs of money that mean one money
 * only, and short names of measures of CLDR. Immutable.
 */
final class Signs {
    private static final String PERCENT_SIGNS = "%\u066a\uff05\ufe6a";
    /** Money that was abolished before has no sign in news. */
    private static final Date TODAY = Date.from(Instant.parse("2020-01-01T00:00:00Z"));

    /** For others ICU makes up a name from its parts, and fails where CLDR has no way to join them. */
    private static final Set<String> NAMED =
            MeasureUnit.getAvailable().stream().map(MeasureUnit::getIdentifier).collect(Collectors.toSet());

    /** Asking for each code whether it is in use reads all of CLDR's history of money each time; one question for all does not. */
    private static final Set<String> CURRENT_CODES = currentCodes();

    /** What every language has: the signs of money that are the same everywhere, and CLDR's own names of measures. */
    private static final Map<String, Set<String>> MONEY_ANYWHERE = moneyAnywhere();

    private static final List<String> MEASURES = lines("measures.txt");

    private final Map<String, Sign> signs = new HashMap<>();
    private final Affixes first;
    private final Affixes last;

    /**
     * @param locales those of one language, which have their own signs of money
     * @param languages those of them that have words of their own
     */
    Signs(Collection<ULocale> locales, Collection<ULocale> languages) {
        PERCENT_SIGNS.chars().forEach(sign -> signs.put(Character.toString(sign), Sign.PERCENT));
        addMeasures(languages);
        addMoney(locales);
        first = Affixes.atStart(signs.keySet());
        last = Affixes.atEnd(signs.keySet());
    }

    /** The longest sign that begins at {@code at}; null when none does. */
    String from(String text, int at) {
        return first.longest(text, at);
    }

    /** The longest sign that ends before {@code end}; null when none does. */
    String before(String text, int end) {
        return last.longest(text, end);
    }

    Sign meaning(String sign) {
        return signs.get(sign);
    }

    /** What a sign means in the language's own places goes before what it means anywhere. */
    private void addMoney(Collection<ULocale> locales) {
        Map<String, Set<String>> here = new HashMap<>();
        for (String code : CURRENT_CODES) {
            Currency currency = Currency.getInstance(code);
            locales.forEach(locale -> add(here, currency.getName(locale, Currency.SYMBOL_NAME, null), code));
        }
        addUnambiguous(MONEY_ANYWHERE);
        here.keySet().forEach(signs::remove);
        addUnambiguous(here);
        CURRENT_CODES.forEach(code -> signs.put(code, Sign.money(code)));
        lines("no-codes.txt").forEach(signs::remove);
    }

    private static Map<String, Set<String>> moneyAnywhere() {
        Map<String, Set<String>> anywhere = new HashMap<>();
        for (String code : CURRENT_CODES) {
            String symbol = Currency.getInstance(code).getName(ULocale.ROOT, Currency.NARROW_SYMBOL_NAME, null);
            add(anywhere, symbol, code);
        }
        return anywhere;
    }

    private void addUnambiguous(Map<String, Set<String>> codes) {
        codes.forEach((symbol, meant) -> {
            if (meant.size() == 1) {
                signs.put(symbol, Sign.money(meant.iterator().next()));
            }
        });
    }

    private static Set<String> currentCodes() {
        Set<String> codes = new HashSet<>(
                CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.all().withDateRange(TODAY, TODAY)));
        codes.retainAll(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList());
        return codes;
    }

    /** A single letter is too many other things. */
    private static void add(Map<String, Set<String>> codes, String written, String code) {
        String symbol = VisibleText.clean(written);
        if (symbol.length() > 1 || symbol.length() == 1 && !Character.isLetter(symbol.charAt(0))) {
            codes.computeIfAbsent(symbol, any -> new TreeSet<>()).add(code);
        }
    }

    private void addMeasures(Collection<ULocale> locales) {
        for (String unit : MEASURES) {
            MeasureUnit measure = MeasureUnit.forIdentifier(unit);
            addMeasure(ULocale.ROOT, measure, unit);
            locales.stream()
                    .filter(locale -> NAMED.contains(unit))
                    .forEach(locale -> addMeasure(locale, measure, unit));
        }
    }

    private void addMeasure(ULocale locale, MeasureUnit measure, String unit) {
        LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale.setKeywordValue("numbers", "latn"))
                .unitWidth(UnitWidth.SHORT)
                .unit(measure);
        String formatted = formatter.format(5).toString();
        String name = VisibleText.clean(formatted).replaceFirst("^5[ \u00a0\u202f]?", "");
        if (name.length() > 1 && name.length() < formatted.length()) {
            signs.merge(name, Sign.measure(unit), (one, other) -> one.equals(other) ? one : null);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Signs.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
