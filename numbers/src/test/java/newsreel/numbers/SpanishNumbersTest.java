package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form of Spanish comes out as, and how many quantities of its news are found. */
class SpanishNumbersTest {
    private static final NumberExtractor SPANISH = NumberExtractors.in("es").orElseThrow();
    private static final LabelledTable NEWS = LabelledTable.of("es", "es/news.ndjson");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "veintiún mil personas|21000 persona",
                "treinta y una familias|31 familia",
                "dos mil quinientos millones de euros|2500000000 EUR",
                "tres billones cuatrocientos cincuenta y cinco mil millones|3455000000000",
                "3,5 mil millones de euros|3500000000 EUR",
                "un billón de dólares|1000000000000 USD",
                "2 millones y medio de casas|2500000 casa",
                "1 millón 200 mil pesos|1200000 peso",
                "entre 2 millones y 300 mil pesos|300000..2000000 peso",
                "mil y una noches|1001 night",
                "medio centenar de heridos|50 herido",
                "decenas de miles de manifestantes|10000..100000 manifestante",
                "la tercera parte de los votos|0.3333333333333333",
                "uno de cada cinco niños|0.2",
                "una de cada tres casas|0.3333333333333333",
                "el vigésimo quinto aniversario|25",
                "el 2.º país|2",
            })
    void shouldScale(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 euros por acción|1234.56 EUR-per-acción",
                "US$ 82,45|82.45 USD",
                "facturó 2.500 M€|2500000000 EUR",
                "los 100 m lisos|100 meter",
                "120 euros por megavatio hora|120 EUR-per-megawatt-hour",
                "132 litros de agua al día|132 liter-per-day",
                "tres veces a la semana|3 vez-per-week",
                "Ganó 500 euros el año pasado|500 EUR",
                "Pagó 300 pesos en México|300 MXN",
                "Pagó 300 pesos|300 peso",
                "300 argentinos|300 argentino",
                "25 euros con 50|25.5 EUR",
                "5 grados bajo cero|-5 degree",
                "a menos 5 grados|-5 degree",
                "37º C|37 celsius",
                "una hora y media|1.5 hour",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entre un 3 % y un 5 %|3..5 percent",
                "entre treinta y cinco y cuarenta personas|35..40 persona",
                "de 3 a 5 años|3..5 year",
                "subió de 800 a 950 euros|800->950 EUR UP",
                "pasó de 120 a 150 casos|120->150 caso",
                "subió un 3 % hasta los 41.000 millones|3 percent UP; 41000000000 UP",
                "hasta 80 personas|80 persona AT_MOST",
                "supera los 120 euros|120 EUR MORE_THAN",
                "más de la mitad de los votos|0.5 MORE_THAN",
                "al menos 20 casas|20 casa AT_LEAST",
                "cinco menos que antes|5",
                "el 25 % más rico|25 percent",
                "un 2 % más|2 percent UP",
                "Ganó 288 puntos, hasta 38.487|288 punto; 38487",
                "dos jóvenes, uno herido|2 joven",
                "ganó por 3 a 1|score",
            })
    void shouldJoinAndBound(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subió 1,500 pesos|''",
                "Subió 1,500 millones de pesos|''",
                "Ganó 12,500 pesos, un 3.5 por ciento más|12500 peso; 3.5 percent UP",
                "Llegaron 1,234,567 turistas y 2,345 barcos|1234567 turista; 2345 barco",
                "Llegaron 45,000 turistas|45000 turista",
                "Pesó 1,345 kilos y midió 3,2 metros|1.345 kilogram; 3.2 meter",
                "Hubo 1.234 casos a las 14.30|1234 caso; T14:30",
                "Cerró en 17.35 pesos|17.35 peso",
                "un coeficiente de 0.683|0.683",
            })
    void shouldReadDigitsByTheMarksThatTheArticleShows(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hacienda de México pagó $500 millones|500000000 MXN",
                "En Argentina el kilo cuesta $4.500|4500 ARS",
                "Una empresa estadounidense vendió $10 millones en México|10000000 USD",
                "Gana 248 pesos diarios|248 peso-per-day",
                "500 casos semanales|500 caso-per-week",
            })
    void shouldTellTheMoneyOfTheCountryAndWhatItIsPaidBy(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @Test
    void shouldTellAgesFromOtherPeriods() {
        assertThat(
                        SPANISH.extract(
                                ArticleText.ofBody(
                                        "Un hombre de 34 años, la actriz, de 71 años, un plan de 3 años, los que tienen entre 19 y 25 años y su hija, de 11, fueron.")))
                .extracting(quantity -> quantity.kind().name())
                .containsExactly("AGE", "AGE", "DURATION", "AGE", "AGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "el 24 de febrero de 2022|2022-02-24",
                "el 12 de octubre|--10-12",
                "los días 15 y 16 de marzo|--03-15/--03-16",
                "entre el 5 y el 9 de mayo de 2024|2024-05-05/2024-05-09",
                "en los años 80|198X",
                "15/03/2023|2023-03-15",
                "a las 14:30 horas|T14:30",
                "a las 18.30|T18:30",
                "durante las 24 horas|24 hour",
                "a las 7:45 de la tarde|T19:45",
                "a las nueve y media de la noche|T21:30",
                "a las nueve de la mañana|T09",
                "a las nueve, dijo|''",
                "a las nueve provincias|9 provincia",
                "MADRID, 12 mar (EFE)|--03-12",
                "desde 1998|1998",
            })
    void shouldReadMoments(String text, String expected) {
        assertThat(Shown.by(SPANISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "el Ibex 35 cerró plano",
                "un Boeing 747 despegó",
                "un hombre y una mujer",
                "el primer ministro habló",
                "la Segunda Guerra Mundial",
                "el artículo 155 de la Constitución",
                "Llame al 91 555 12 34 o al +34 600 123 456",
                "Calle Mayor 25, 28013 Madrid",
                "la COP28 acordó",
            })
    void shouldLeaveNamesAndIdiomsAlone(String text) {
        assertThat(Shown.by(SPANISH, text)).isEmpty();
    }

    @Test
    void shouldFindTheQuantitiesOfNews() {
        assertThat(NEWS.values().f1()).as(NEWS.values().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(NEWS.units().f1()).as(NEWS.units().toString()).isGreaterThanOrEqualTo(0.96);
        assertThat(NEWS.changes().f1()).as(NEWS.changes().toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(NEWS.moments().f1()).as(NEWS.moments().toString()).isGreaterThanOrEqualTo(0.97);
    }
}
