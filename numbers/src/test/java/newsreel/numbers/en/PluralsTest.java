package newsreel.numbers.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "countries,country", "people,people", "Men,man", "buses,bus", "classes,class", "churches,church", "boxes,box",
                "houses,house",
        "species,species", "movies,movie", "heroes,hero", "ties,tie", "staff,staff", "gas,gas", "crises,crisis",
                "jobs,job"
    })
    void shouldNameOneOfThem(String plural, String singular) {
        assertThat(Plurals.singular(plural)).isEqualTo(singular);
    }
}
