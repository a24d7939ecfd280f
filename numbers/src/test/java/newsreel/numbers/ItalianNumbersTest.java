package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form of Italian comes out as, and how many quantities of its news are found. */
class ItalianNumbersTest {
    private static final NumberExtractor ITALIAN = NumberExtractors.in("it").orElseThrow();
    private static final LabelledTable NEWS = LabelledTable.of("it", "it/news.ndjson");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ventuno navi|21 nave",
                "trentatré comuni|33 comune",
                "quarantotto famiglie|48 famiglia",
                "duecentocinquantamila persone|250000 persona",
                "120mila tonnellate|120000 tonne",
                "duemiladuecento euro|2200 EUR",
                "dalle cinque alle seimila persone|5000..6000 persona",
                "un milione e mezzo di turisti|1500000 turista",
                "mezzo milione di euro|500000 EUR",
                "un bilione di dollari|1000000000000 USD",
                "una decina di vigili|10 vigile APPROXIMATELY",
                "decine di migliaia di tifosi|10000..100000 tifoso",
                "due terzi dei voti|0.6666666666666667",
                "un italiano su cinque|0.2",
                "due anni e mezzo|2.5 year",
                "mezz'ora|0.5 hour",
                "1 milione e 200mila euro|1200000 EUR",
                "un 34enne e un'ottantaduenne|34 year; 82 year",
                "la terza volta|3",
                "la ventunesima giornata|21",
                "il secondo posto|2",
                "secondo la Procura|''",
                "prima di partire|''",
            })
    void shouldScale(String text, String expected) {
        assertThat(Shown.by(ITALIAN, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 euro|1234.56 EUR",
                "€ 1,5 mld|1500000000 EUR",
                "i 200 metri|200 meter",
                "due centesimi|2 cent",
                "1,78 euro al litro|1.78 EUR-per-liter",
                "850 euro al mese|850 EUR-per-month",
                "10 euro l'ora|10 EUR-per-hour",
                "0,28 euro per azione|0.28 EUR-per-azione",
                "48 ore per partire|48 hour",
                "228 persone a bordo|228 persona",
                "20 marocchini|20 marocchino",
                "tre volte al giorno|3 time-per-day",
                "182 chilometri orari|182 kilometer-per-hour",
                "2 milioni di euro l'anno.|2000000 EUR-per-year",
                "2 milioni di euro l'anno scorso|2000000 EUR",
                "un metro e ottanta|180 centimeter",
                "in 3'54\"87|234.87 second",
                "meno 5 gradi|-5 degree",
                "21 morti e 300 feriti|21 morto; 300 ferito",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(Shown.by(ITALIAN, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tra il 3% e il 5%|3..5 percent",
                "da 3 a 5 giorni|3..5 day",
                "scesa all'1,3% dal 2%|2->1.3 percent DOWN",
                "salito da 95 a 158 morti|95->158 morto UP",
                "saliti del 4,5% a 3,2 miliardi|4.5 percent UP; 3200000000 UP",
                "appena il 3% dei voti|3 percent APPROXIMATELY",
                "meno dell'1%|1 percent LESS_THAN",
                "oltre i 10 milioni di euro|10000000 EUR MORE_THAN",
                "più della metà dei voti|0.5 MORE_THAN",
                "ha vinto 3-1|score",
                "ha vinto 4 a 1|score",
                "una perdita di 1,2 miliardi|1200000000",
            })
    void shouldJoinAndBound(String text, String expected) {
        assertThat(Shown.by(ITALIAN, text)).isEqualTo(expected);
    }

    @Test
    void shouldTellAgesFromOtherPeriods() {
        assertThat(
                        ITALIAN.extract(
                                ArticleText.ofBody(
                                        "Un uomo di 34 anni, la madre, 71 anni, gli elettori tra i 18 e i 24 anni. "
                                                + "Aveva 17 anni quando firmò un contratto di 3 anni. I due, di 19 e 22 anni, sono indagati.")))
                .extracting(quantity -> quantity.kind().name())
                .containsExactly("AGE", "AGE", "AGE", "AGE", "DURATION", "COUNT", "AGE", "AGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il 24 febbraio 2022|2022-02-24",
                "il 1° giugno|--06-01",
                "15/03/2023|2023-03-15",
                "intorno alle 14.30 a Napoli|T14:30",
                "alle 18|T18",
                "alle 18 la conferenza|T18",
                "dalle 8 alle 12 unità|8..12 unità",
                "dal 1998|1998",
                "gli anni Novanta|199X",
                "gli anni '80|198X",
                "l'intera settimana|1 week",
            })
    void shouldReadMoments(String text, String expected) {
        assertThat(Shown.by(ITALIAN, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il Ftse 100 ha chiuso piatto",
                "un Boeing 747 è decollato",
                "un uomo e una donna",
                "il primo ministro ha parlato",
                "la Seconda guerra mondiale",
                "l'articolo 18 dello Statuto",
                "i quarti di finale",
                "per mezzo di un avvocato",
                "a metà del 1972",
            })
    void shouldLeaveNamesAndIdiomsAlone(String text) {
        assertThat(Shown.by(ITALIAN, text).replace("1972", "")).isEmpty();
    }

    @Test
    void shouldFindTheQuantitiesOfNews() {
        assertThat(NEWS.values().f1()).as(NEWS.values().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(NEWS.units().f1()).as(NEWS.units().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(NEWS.changes().f1()).as(NEWS.changes().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(NEWS.moments().f1()).as(NEWS.moments().toString()).isGreaterThanOrEqualTo(0.97);
    }
}
