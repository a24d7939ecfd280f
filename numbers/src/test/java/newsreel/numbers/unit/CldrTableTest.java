package newsreel.numbers.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import newsreel.numbers.en.English;
import newsreel.numbers.words.Tables;
import org.junit.jupiter.api.Test;

class CldrTableTest {
    private static final Tables WITHOUT = new Tables(CldrTableTest.class);

    @Test
    void shouldShipWhatIcuSaysOfEnglish() {
        Tables english = new Tables(English.class);

        assertThat(english.has("cldr-names.tsv")).isTrue();
        assertThat(CldrTable.read(ULocale.ENGLISH, english)).isEqualTo(CldrSpellings.of(ULocale.ENGLISH));
    }

    @Test
    void shouldAskIcuWhereTheBuildLeftNoTable() {
        assertThat(CldrTable.read(ULocale.GERMAN, WITHOUT).units())
                .filteredOn(unit -> unit.id().equals("mile"))
                .singleElement()
                .satisfies(mile -> assertThat(mile.names()).contains("Meile", "Meilen"));
    }

    @Test
    void shouldBeginWithTheVersionThatItsNamesAreOf() {
        assertThat(CldrTable.lines(CldrSpellings.of(ULocale.ENGLISH)).get(0)).matches("ICU\t\\d+(\\.\\d+){3}");
    }
}
