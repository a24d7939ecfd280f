package newsreel.bench.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that CLDR has in a language: names of languages, places, money, units and days, and numbers spelled out. */
final class LocaleNames {
    private final ULocale locale;

    private LocaleNames(ULocale locale) {
        this.locale = locale;
    }

    /** Each name once, as CLDR writes it. */
    static Set<String> in(String language) {
        LocaleNames names = new LocaleNames(ULocale.forLanguageTag(language));
        Set<String> all = new LinkedHashSet<>();
        Stream.of(names.places(), names.money(), names.units(), names.days(), names.spans(), names.numbers())
                .flatMap(kind -> kind)
                .filter(name -> name != null)
                .forEach(all::add);
        return all;
    }

    private Stream<String> places() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE);
        return Stream.concat(
                Stream.of(ULocale.getISOLanguages()).map(names::languageDisplayName),
                Stream.of(ULocale.getISOCountries()).map(names::regionDisplayName));
    }

    private Stream<String> money() {
        Set<String> keywords = PluralRules.forLocale(locale).getKeywords();
        return Currency.getAvailableCurrencies().stream()
                .flatMap(currency -> keywords.stream()
                        .map(keyword -> currency.getName(locale, Currency.PLURAL_LONG_NAME, keyword, null)));
    }

    private Stream<String> units() {
        LocalizedNumberFormatter full = NumberFormatter.withLocale(locale).unitWidth(UnitWidth.FULL_NAME);
        return MeasureUnit.getAvailable().stream()
                .filter(unit -> !(unit instanceof Currency))
                .flatMap(unit -> DoubleStream.of(1, 2, 5, 100, 1.5)
                        .mapToObj(number -> full.unit(unit).format(number).toString()));
    }

    private Stream<String> days() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return IntStream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
                .boxed()
                .flatMap(context -> Stream.concat(
                        Stream.of(symbols.getMonths(context, DateFormatSymbols.WIDE)),
                        Stream.of(symbols.getWeekdays(context, DateFormatSymbols.WIDE))));
    }

    private Stream<String> spans() {
        RelativeDateTimeFormatter relative = RelativeDateTimeFormatter.getInstance(locale);
        return Stream.of(RelativeDateTimeUnit.values())
                .flatMap(unit -> List.of(-5, -2, -1, 0, 1, 2, 5).stream().map(step -> relative.format(step, unit)));
    }

    private Stream<String> numbers() {
        LocalizedNumberFormatter scaled = NumberFormatter.withLocale(locale).notation(Notation.compactLong());
        RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        return Stream.concat(
                IntStream.range(3, 13)
                        .mapToObj(
                                power -> scaled.format(2 * Math.pow(10, power)).toString()),
                IntStream.range(0, 300).mapToObj(number -> spelled.format(number * number)));
    }
}
