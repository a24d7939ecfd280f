package newsreel.numbers.en;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Trait;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void shouldFitEveryTraitIntoOneMask() {
        assertThat(Trait.values()).hasSizeLessThanOrEqualTo(4 * Long.SIZE);
    }

    @Test
    void shouldNameCurrenciesByTheirCodes() {
        Set<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("BTC");

        assertThat(new Tables(English.class).columns("currencies.tsv"))
                .filteredOn(columns ->
                        columns[2].equals(columns[2].toUpperCase(java.util.Locale.ROOT)) && !columns[2].equals("-"))
                .allSatisfy(columns -> assertThat(known).contains(columns[2]));
    }

    @Test
    void shouldNameUnitsAsCldrDoesWhereItHasThem() {
        Set<String> cldr = MeasureUnit.getAvailable().stream()
                .map(MeasureUnit::getIdentifier)
                .collect(Collectors.toSet());

        assertThat(new Tables(English.class)
                        .columns("units.tsv").stream()
                                .map(columns -> columns[1])
                                .filter(cldr::contains)
                                .distinct())
                .hasSizeGreaterThan(80);
    }
}
