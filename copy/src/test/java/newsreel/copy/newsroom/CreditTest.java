package newsreel.copy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee and Tom Hale | en | Ann Lee; Tom Hale",
                "By Ann Lee, Staff Writer | | Ann Lee",
                "Von Anna Gruber und Jan Roth, dpx | de-AT | Anna Gruber; Jan Roth",
                "Par Jeanne Roux et Luc Morel | fr | Jeanne Roux; Luc Morel",
                "Por Luisa Prieto y Juan Mora | es_ES | Luisa Prieto; Juan Mora",
                "Karl Lind/NW | sv | Karl Lind"
            })
    void shouldFindTheNamesInBylinesOfAnyLanguage(String byline, String language, String authors) {
        assertThat(Credit.ofByline(byline, language)).isEqualTo(new Credit(byline, List.of(authors.split("; "))));
    }

    @Test
    void shouldKnowNobodyWithoutAByline() {
        assertThat(Credit.ofByline(null, "en")).isEqualTo(Credit.NONE);
    }

    @Test
    void shouldJoinBylines() {
        Credit one = new Credit("By Ann Lee,", List.of("Ann Lee"));
        Credit other = new Credit("By Tom Hale", List.of("Tom Hale", "Ann Lee"));
        assertThat(one.and(Credit.NONE).and(other))
                .isEqualTo(new Credit("By Ann Lee, By Tom Hale", List.of("Ann Lee", "Tom Hale")));
    }
}
