package newsreel.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ArticleJsonTest {
    private static final RecursiveComparisonConfiguration BY_NUMBER = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static RawArticle readRaw(String json) {
        return ArticleJson.readRaw(json.getBytes(UTF_8));
    }

    private static EnrichedArticle readEnriched(String json) {
        return ArticleJson.readEnriched(json.getBytes(UTF_8));
    }

    @Nested
    class RoundTrip {

        @Test
        void shouldReadARawArticleAsItWasWritten() {
            assertThat(ArticleJson.readRaw(ArticleJson.write(Examples.raw()))).isEqualTo(Examples.raw());
        }

        @Test
        void shouldReadAnEnrichedArticleAsItWasWritten() {
            assertThat(ArticleJson.readEnriched(ArticleJson.write(Examples.full())))
                    .isEqualTo(Examples.full());
            assertThat(ArticleJson.readEnriched(ArticleJson.writePretty(Examples.full())))
                    .isEqualTo(Examples.full());
        }

        static Stream<Quantity> quantities() {
            return Examples.quantities();
        }

        @ParameterizedTest
        @MethodSource("quantities")
        void shouldReadEveryFormOfAmountAsItWasWritten(Quantity quantity) {
            EnrichedArticle article = Examples.withNumbers(List.of(quantity));
            assertThat(ArticleJson.readEnriched(ArticleJson.write(article)))
                    .usingRecursiveComparison(BY_NUMBER)
                    .isEqualTo(article);
        }
    }

    /** A number with those properties further. */
    private static String numbers(String further) {
        return "{\"id\":\"id-1\",\"version\":1,\"body\":\"\",\"topics\":[],\"numbers\":[{\"text\":\"5\",\"field\":\"body\","
                + "\"start\":0,\"end\":1,\"kind\":\"count\",\"value\":5," + further + "}]}";
    }

    /** What a later version adds goes through the hands of this one. */
    @Nested
    class WhatNobodyHereKnows {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"mood\":\"x\"",
                    "\"b\":null,\"a\":[{\"deep\":[null,\"\",{}]},1.50,true]",
                    "\"further\":{\"further\":0}",
                    "\"amount\":123456789012345678901234567890.123456789"
                })
        void shouldBeWrittenAsItWasRead(String further) {
            String number = numbers(further);
            String topic = "{\"id\":\"id-1\",\"version\":1,\"body\":\"\",\"topics\":[{\"id\":\"a:1\",\"name\":\"n\","
                    + "\"score\":1.0," + further + "}],\"numbers\":[]," + further + "}";
            assertThat(text(ArticleJson.write(readEnriched(number)))).isEqualTo(number);
            assertThat(text(ArticleJson.write(readEnriched(topic)))).isEqualTo(topic);
        }

        @Test
        void shouldBeReadWhereverItStands() {
            assertThat(readEnriched(
                                    "{\"id\":\"id-1\",\"version\":1,\"topics\":[{\"mood\":1,\"id\":\"a:1\",\"score\":1}]}")
                            .topics())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.further()).containsOnlyKeys("mood"));
        }
    }

    @Nested
    class Writing {

        @Test
        void shouldLeaveOutWhatIsAbsent() {
            assertThat(text(ArticleJson.write(RawArticle.ofText("Rain.")))).isEqualTo("{\"content\":\"Rain.\"}");
            assertThat(text(ArticleJson.write(Examples.bare())))
                    .isEqualTo("{\"id\":\"id-1\",\"version\":1,\"body\":\"\",\"topics\":[],\"numbers\":[]}");
        }

        @Test
        void shouldWriteNumbersInFull() {
            String json = text(
                    ArticleJson.write(Examples.withNumbers(Examples.quantities().toList())));
            assertThat(json)
                    .contains(
                            "\"value\":115000000000,",
                            "\"value\":1000000000000,",
                            "\"value\":1.150,",
                            "\"value\":0.000000000001",
                            "\"value\":123456789012345678901234567890.123456789",
                            "\"low\":10000000000,\"high\":15000000000",
                            "\"value\":2315,\"from\":2415",
                            "\"date\":\"--07-07\"",
                            "\"time\":\"T10:30\"")
                    .doesNotContainPattern("\\d[eE][+-]?\\d");
        }

        @Test
        void shouldWriteOneLine() {
            assertThat(text(ArticleJson.write(Examples.full()))).doesNotContain("\n");
            assertThat(text(ArticleJson.write(Examples.raw()))).doesNotContain("\n");
        }

        @Test
        void shouldEndPrettyJsonInANewLine() {
            assertThat(text(ArticleJson.writePretty(Examples.full())))
                    .endsWith("}\n")
                    .contains("\n  \"version\" : 2");
        }

        @Test
        void shouldWriteInstantsInIso8601() {
            assertThat(text(ArticleJson.write(Examples.raw())))
                    .contains(
                            "\"published\":\"2018-10-05T09:15:00Z\"",
                            "\"retrieved\":\"2018-10-06T00:00:00.123456789Z\"");
        }
    }

    @Nested
    class Reading {

        @Test
        void shouldIgnoreUnknownPropertiesOfARawArticle() {
            assertThat(readRaw("{\"content\":\"Rain.\",\"weather\":{\"rain\":[1,{}]}}"))
                    .isEqualTo(RawArticle.ofText("Rain."));
        }

        @Test
        void shouldNotTakeAKnownPropertyForAFurtherOne() {
            JsonNode value = ArticleJson.readTree("1");
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> new Topic("a:1", "n", 1, null, null, Map.of("score", value)))
                    .withMessageContaining("\"score\"");
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readEnriched(numbers("\"mood\":[1e999999999]")))
                    .withMessageContaining("digits");
        }

        @Test
        void shouldTakeNullForAbsent() {
            assertThat(readRaw("{\"content\":\"Rain.\",\"headline\":null,\"published\":null}"))
                    .isEqualTo(RawArticle.ofText("Rain."));
            assertThat(readEnriched("{\"id\":\"id-1\",\"version\":1,\"body\":null,\"topics\":null,\"numbers\":null}"))
                    .isEqualTo(Examples.bare());
        }

        @Test
        void shouldTakeRawNewLinesInStrings() {
            assertThat(readRaw("{\"content\":\"Rain.\nSun.\"}").content()).isEqualTo("Rain.\nSun.");
        }

        @Test
        void shouldTakeAnInstantWithAnOffset() {
            assertThat(readRaw("{\"content\":\"Rain.\",\"published\":\"2018-10-05T11:15:00+02:00\"}")
                            .published())
                    .isEqualTo("2018-10-05T09:15:00Z");
        }
    }

    @Nested
    class Refusal {

        @ParameterizedTest
        @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                        {} -> content
                        {"content":null} -> content
                        {"content":" "} -> content
                        {"content":["Rain."]} -> content
                        {"content":"Rain.","published":"yesterday"} -> published
                        {"content":"Rain.","retrieved":{}} -> retrieved
                        {"content":"Rain.","headline":{"text":"Rain"}} -> headline
                        {"content":"Rain." -> not JSON
                        {"content":"Rain."} x -> not JSON
                        Rain. -> not JSON
                        [] -> not an article
                        "Rain." -> not an article
                        null -> null
                        """)
        void shouldNameWhatDoesNotFitARawArticle(String json, String named) {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw(json))
                    .withMessageContaining(named);
        }

        @ParameterizedTest
        @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                        {"version":1} -> "id"
                        {"id":" ","version":1} -> "id"
                        {"id":"a"} -> "version"
                        {"id":"a","version":0} -> "version"
                        {"id":"a","version":"one"} -> "version"
                        {"id":"a","version":1,"topics":7} -> "topics"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"sum"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"foot","start":0,"end":1,"kind":"count"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":9,"kind":"count"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"field":"body","start":0,"end":1,"kind":"count"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"count","value":true}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"count","value":[5]}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"count","low":"x"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"date","value":"--07-07"}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"date","value":1986}]} -> "numbers"
                        {"id":"a","version":1,"numbers":[{"text":"5","field":"body","start":0,"end":1,"kind":"count","time":"T10"}]} -> "numbers"
                        """)
        void shouldNameWhatDoesNotFitAnEnrichedArticle(String json, String named) {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readEnriched(json))
                    .withMessageContaining(named);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"a\":", "["})
        void shouldRefuseDeepNesting(String opening) {
            String deep = "{\"content\":\"Rain.\",\"x\":" + opening.repeat(100_000);
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw(deep))
                    .withMessageContaining("nesting");
        }

        @Test
        void shouldRefuseAGiantString() {
            String giant = "{\"content\":\"" + "x".repeat(Limits.MAX_RAW_BYTES + 1) + "\"}";
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw(giant))
                    .withMessageContaining("length");
        }

        @Test
        void shouldRefuseAGiantNumber() {
            String giant = "{\"id\":\"a\",\"version\":1,\"numbers\":[{\"value\":" + "9".repeat(1_010) + "}]}";
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readEnriched(giant))
                    .withMessageContaining("length");
        }

        @Test
        void shouldRefuseBytesThatAreNoUtf8() {
            byte[] broken = {
                '{', '"', 'c', 'o', 'n', 't', 'e', 'n', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'
            };
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> ArticleJson.readRaw(broken))
                    .withMessageContaining("UTF-8");
        }

        @Test
        void shouldRefuseNoBytesAtAll() {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> ArticleJson.readRaw(new byte[0]));
        }
    }

    @Nested
    class WhatIsOutOfBounds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e999999999",
                    "-1e999999999",
                    "1e-999999999",
                    "1e9999",
                    "99999999999999999999999999999999999999999999999999",
                    "253402300800",
                    "\"+10000-01-01T00:00:00Z\"",
                    "\"-0001-12-31T00:00:00Z\""
                })
        void shouldNameATimeBeyondTheCalendar(String time) {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw("{\"content\":\"Rain.\",\"published\":" + time + "}"))
                    .withMessageContaining("\"published\"");
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readEnriched("{\"id\":\"a\",\"version\":1,\"retrieved\":" + time + "}"))
                    .withMessageContaining("\"retrieved\"");
        }

        @Test
        void shouldReadSecondsSince1970() {
            assertThat(readRaw("{\"content\":\"Rain.\",\"published\":1556755200.5}")
                            .published())
                    .isEqualTo("2019-05-02T00:00:00.500Z");
            assertThat(readRaw("{\"content\":\"Rain.\",\"published\":253402300799}")
                            .published())
                    .isEqualTo("9999-12-31T23:59:59Z");
        }

        @Test
        void shouldNameAnIdThatNoKeyCanHold() {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw("{\"id\":\"a\\ud83d\",\"content\":\"Rain.\"}"))
                    .withMessageContaining("surrogate");
            assertThat(readRaw("{\"id\":\"a\\ud83d\\ude00\",\"content\":\"Rain.\"}")
                            .id())
                    .isEqualTo("a😀");
        }

        @Test
        void shouldNameARevisionThatIsNone() {
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw("{\"content\":\"Rain.\",\"revision\":-1}"))
                    .withMessageContaining("\"revision\"");
            assertThatExceptionOfType(MalformedArticleException.class)
                    .isThrownBy(() -> readRaw("{\"content\":\"Rain.\",\"revision\":1e999999999}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1.5e-400", "1e999", "0.00012e-900"})
    void shouldReadEveryNumberThatItWrites(String number) {
        EnrichedArticle article =
                readEnriched("{\"id\":\"a\",\"version\":1,\"numbers\":[{\"text\":\"5\",\"field\":\"body\","
                        + "\"start\":0,\"end\":1,\"kind\":\"count\",\"value\":" + number + "}],\"mine\":" + number
                        + "}");

        EnrichedArticle again = ArticleJson.readEnriched(ArticleJson.write(article));

        assertThat(ArticleJson.write(again)).isEqualTo(ArticleJson.write(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1.5e-1000", "12e999"})
    void shouldRefuseANumberThatIsTooLongToWrite(String number) {
        assertThatExceptionOfType(MalformedArticleException.class)
                .isThrownBy(() -> readEnriched("{\"id\":\"a\",\"version\":1,\"mine\":" + number + "}"))
                .withMessageContaining("1000 digits");
    }

    /** Jackson throws something else than its own for exponents beyond an int, and that would stop a stage. */
    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "-1E+99999999999", "1e-9999999999", "[{\"deep\":2.5e9999999992}]"})
    void shouldNameANumberThatCannotBeRead(String number) {
        byte[] json = ("{\"id\":\"a\",\"version\":1,\"content\":\"Copy.\",\"mine\":" + number + "}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ArticleJson.readRaw(json).content()).isEqualTo("Copy.");
        assertThatThrownBy(() -> ArticleJson.readEnriched(json)).isInstanceOf(MalformedArticleException.class);
        assertThatThrownBy(() -> ArticleJson.readTree(json)).isInstanceOf(MalformedArticleException.class);
    }
}
