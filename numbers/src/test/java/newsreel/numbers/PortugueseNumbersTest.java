package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form of Portuguese comes out as, and how many quantities of its news are found. */
class PortugueseNumbersTest {
    private static final NumberExtractor PORTUGUESE = NumberExtractors.in("pt").orElseThrow();
    private static final LabelledTable NEWS = LabelledTable.of("pt", "pt/news.ndjson");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vinte e um mil pessoas|21000 pessoa",
                "mil e duzentos bilhetes|1200 bilhete",
                "cento e vinte e três soldados|123 soldado",
                "dois mil trezentos e quarenta e sete|2347",
                "três milhões e quarenta e sete|3000047",
                "2 mil milhões de euros|2000000000 EUR",
                "um bilhão de reais|1000000000 BRL",
                "1,2 biliões de dólares|1200000000000 USD",
                "US$ 1,3 trilhão|1300000000000 USD",
                "quarenta e sete vírgula vinte e oito|47.28",
                "meia dúzia de casas|6 casa",
                "três vinte avos|0.15",
                "um em cada cinco portugueses|0.2",
                "um terço dos brasileiros|0.3333333333333333",
                "a quarta parte da população|0.25",
                "a 4.ª posição|4",
                "cinco brasileiros|5 brasileiro",
            })
    void shouldScale(String text, String expected) {
        assertThat(Shown.by(PORTUGUESE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R$ 1,5 bilhão|1500000000 BRL",
                "2 milhões e 300 mil votos|2300000 voto",
                "lucro de 1,5 M€|1500000 EUR",
                "mais da metade dos votos|0.5 MORE_THAN",
                "R$ 30 mil em dinheiro|30000 BRL",
                "mais de 1 bilhão de reais por ano|1000000000 BRL-per-year MORE_THAN",
                "10,75% ao ano|10.75 percent-per-year",
                "120 quilómetros por hora|120 kilometer-per-hour",
                "três graus negativos|-3 degree",
                "dois dias e meio|2.5 day",
                "dois a cinco anos|2..5 year",
                "subiu de 800 para 950 euros|800->950 EUR UP",
                "caiu 33,8%, para R$ 124,6 bilhões|33.8 percent DOWN; 124600000000 BRL DOWN",
                "pelo menos 30 casas|30 casa AT_LEAST",
                "menos duas do que antes|2",
                "venceu por 2 a 0|score",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(Shown.by(PORTUGUESE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "em 24 de fevereiro de 2022|2022-02-24",
                "às 14h30|T14:30",
                "às 9h da manhã|T09",
                "às nove da noite|T21",
                "por volta das 15h|T15",
                "das 24 horas|24 hour",
                "9h30 da noite|T21:30",
                "às 21h|T21",
                "durante 21h|21 hour",
                "em 1974|1974",
            })
    void shouldReadMoments(String text, String expected) {
        assertThat(Shown.by(PORTUGUESE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "na terça-feira",
                "na quarta-feira e na quinta (12)",
                "o primeiro-ministro falou",
                "um homem e uma mulher",
                "o artigo 5 da Constituição",
                "Rua Augusta, 01310-100, São Paulo, tel. 2555-1234",
            })
    void shouldLeaveNamesAndIdiomsAlone(String text) {
        assertThat(Shown.by(PORTUGUESE, text)).isEmpty();
    }

    @Test
    void shouldFindTheQuantitiesOfNews() {
        assertThat(NEWS.values().f1()).as(NEWS.values().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(NEWS.units().f1()).as(NEWS.units().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(NEWS.changes().f1()).as(NEWS.changes().toString()).isGreaterThanOrEqualTo(0.96);
        assertThat(NEWS.moments().f1()).as(NEWS.moments().toString()).isGreaterThanOrEqualTo(0.97);
    }
}
