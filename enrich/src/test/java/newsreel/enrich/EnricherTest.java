package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.RawArticle;
import newsreel.article.RawArticleBuilder;
import newsreel.article.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnricherTest {
    private static final Enricher ENRICHER = Enricher.standard();

    private static EnrichedArticle enriched(String language, String content) {
        return ENRICHER.enrich(
                RawArticle.builder().language(language).content(content).build());
    }

    @Test
    void shouldFindWhatShipsAndWhatIsAdded() {
        EnrichedArticle article = Enricher.standard().with(new Speakers()).enrich(Copy.english());
        assertThat(article.topics()).extracting(Topic::name).contains("central bank");
        assertThat(article.numbers()).extracting(Quantity::text).contains("5%");
        assertThat(article.annotations()).containsKey("speakers");
    }

    /** A page that says all of itself, and an article that may know better. */
    @Nested
    class WhatIsKnown {
        private static final String PAGE = """
                <html lang="fr"><head>
                  <link rel="canonical" href="https://paper.example/rates">
                  <meta property="og:site_name" content="The Paper">
                  <meta property="article:published_time" content="2026-03-04T12:00:00Z">
                </head><body><article>
                  <h1>Bank Raises Rates</h1>
                  <p class="byline">By Jane Doe</p>
                  <p>%s</p><p>%s</p>
                </article></body></html>""".formatted((Object[]) Copy.ENGLISH.split("\n\n"));

        private static final RawArticle BARE =
                RawArticle.builder().contentType(RawArticle.HTML).content(PAGE).build();

        private static final RawArticle KNOWN = BARE.toBuilder()
                .id("id-1")
                .headline("Rates rise")
                .byline("By John Roe")
                .source("Courier")
                .language("en-GB")
                .published(Instant.EPOCH)
                .retrieved(Instant.EPOCH.plusSeconds(1))
                .uri("https://feed.example/?a=1")
                .build();

        @Test
        void shouldComeFromThePageWhenNobodyElseSaysIt() {
            EnrichedArticle article = ENRICHER.enrich(BARE);
            assertThat(article.headline()).isEqualTo("Bank Raises Rates");
            assertThat(article.byline()).isEqualTo("By Jane Doe");
            assertThat(article.authors()).containsExactly("Jane Doe");
            assertThat(article.source()).isEqualTo("The Paper");
            assertThat(article.published()).isEqualTo("2026-03-04T12:00:00Z");
            assertThat(article.uri()).isEqualTo("https://paper.example/rates");
        }

        @Test
        void shouldWinOverWhatThePageSays() {
            EnrichedArticle article = ENRICHER.enrich(KNOWN);
            assertThat(article.id()).isEqualTo("id-1");
            assertThat(article.version()).isEqualTo(1);
            assertThat(article.headline()).isEqualTo("Rates rise");
            assertThat(article.byline()).isEqualTo("By John Roe");
            assertThat(article.source()).isEqualTo("Courier");
            assertThat(article.language()).isEqualTo("en-GB");
            assertThat(article.published()).isEqualTo(Instant.EPOCH);
            assertThat(article.retrieved()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        }

        @Test
        void shouldWinEachByItself() {
            assertSaid(BARE.toBuilder().headline("Rates rise"), "Rates rise", "By Jane Doe", "The Paper");
            assertSaid(BARE.toBuilder().byline("By John Roe"), "Bank Raises Rates", "By John Roe", "The Paper");
            assertSaid(BARE.toBuilder().source("Courier"), "Bank Raises Rates", "By Jane Doe", "Courier");
        }

        private static void assertSaid(RawArticleBuilder raw, String headline, String byline, String source) {
            EnrichedArticle article = ENRICHER.enrich(raw.build());
            assertThat(article.headline()).isEqualTo(headline);
            assertThat(article.byline()).isEqualTo(byline);
            assertThat(article.source()).isEqualTo(source);
            assertThat(article.published()).isEqualTo("2026-03-04T12:00:00Z");
        }

        @Test
        void shouldLeaveTheAuthorsToThePageThatNamesThem() {
            assertThat(ENRICHER.enrich(KNOWN).authors()).containsExactly("Jane Doe");
        }

        @Test
        void shouldBeInWhatIsReadToo() {
            assertThat(ENRICHER.read(KNOWN).headline()).isEqualTo("Rates rise");
            assertThat(ENRICHER.read(KNOWN).language()).isEqualTo("en-GB");
            assertThat(ENRICHER.read(BARE).language()).isEqualTo("en");
            assertThat(ENRICHER.read(Copy.german()).language()).isEqualTo("de");
        }

        @Test
        void shouldLeaveTheCanonicalAddressToThePage() {
            assertThat(ENRICHER.enrich(KNOWN).uri()).isEqualTo("https://paper.example/rates");
            RawArticle text =
                    Copy.english().toBuilder().uri("https://feed.example/1").build();
            assertThat(ENRICHER.enrich(text).uri()).isEqualTo("https://feed.example/1");
        }

        @Test
        void shouldNameTheAuthorsWhereTheCopyNamesNone() {
            RawArticle text =
                    Copy.english().toBuilder().byline("By John Roe and Ann Lee").build();
            assertThat(ENRICHER.enrich(text).authors()).containsExactly("John Roe", "Ann Lee");
        }
    }

    @Nested
    class Withdrawal {

        @Test
        void shouldLeaveNothingButWhatItTakesToKnowTheArticleAgain() {
            RawArticle kill = RawArticle.builder()
                    .id("a")
                    .source("The Wire")
                    .headline("Kill: Rates")
                    .status("withdrawn")
                    .content(Copy.ENGLISH)
                    .build();
            EnrichedArticle article = ENRICHER.enrich(kill);
            assertThat(article)
                    .isEqualTo(EnrichedArticle.builder()
                            .id("a")
                            .status("withdrawn")
                            .source("The Wire")
                            .enrichedBy(Rules.shipped())
                            .build());
            assertThat(Schemas.errors(ENRICHER.schema(), article)).isEmpty();
        }

        @Test
        void shouldBeToldFromTheItemToo() {
            String kill =
                    "{\"uri\":\"urn:a\",\"version\":\"4\",\"pubstatus\":\"canceled\",\"headline\":\"Kill\",\"body_text\":\"x\"}";
            EnrichedArticle article = ENRICHER.enrich(RawArticle.builder()
                    .contentType(RawArticle.NINJS)
                    .content(kill)
                    .build());
            assertThat(article.id()).isEqualTo("urn:a");
            assertThat(article.isWithdrawn()).isTrue();
            assertThat(article.headline()).isNull();
            assertThat(article.body()).isEmpty();
        }

        @Test
        void shouldNeedNoCopy() {
            assertThat(ENRICHER.enrich(RawArticle.withdrawal("a")).status()).isEqualTo("withdrawn");
        }
    }

    @Nested
    class Language {

        @Test
        void shouldBeWhatIsGivenElseWhatTheWordsTell() {
            assertThat(enriched("de-AT", Copy.GERMAN).language()).isEqualTo("de-AT");
            assertThat(enriched("en-GB", "Oslo $7").language()).isEqualTo("en-GB");
            assertThat(enriched(null, Copy.GERMAN).language()).isEqualTo("de");
            assertThat(enriched(" ", Copy.GERMAN).language()).isEqualTo("de");
            assertThat(enriched(null, Copy.ENGLISH).language()).isEqualTo("en");
            assertThat(enriched(null, "Oslo $7").language()).isNull();
        }

        @Test
        void shouldKeepEnglishTopicsAndNumbersFromOtherCopy() {
            EnrichedArticle german = enriched(null, Copy.GERMAN);
            assertThat(german.topics()).flatExtracting(Topic::evidence).contains("Zinsen");
            assertThat(german.numbers()).extracting(Quantity::text).contains("1.500 Euro im Jahr");
            assertThat(enriched(null, Copy.SWEDISH).topics()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"sv, sv", "sv-FI, sv-FI", "sv_FI, sv-FI", "SV, sv", "swe, sv", "ja, ja"})
        void shouldKeepThemFromCopyThatIsSaidToBeOther(String language, String tag) {
            EnrichedArticle article = enriched(language, "Oslo: central bank, seven dollars");
            assertThat(article.topics()).isEmpty();
            assertThat(article.numbers()).isEmpty();
            assertThat(article.language()).isEqualTo(tag);
        }

        @Test
        void shouldLeaveDigitsThatSignsSettleInAnyCopy() {
            assertThat(enriched("sv", Copy.SWEDISH + " Räntan steg 2,5 % till 1.500.")
                            .numbers())
                    .extracting(Quantity::text)
                    .containsExactly("2,5 %");
        }

        @Test
        void shouldBeWhatTheWordsTellWhereTheyClearlyContradict() {
            assertThat(enriched("en", Copy.GERMAN).language()).isEqualTo("de");
            assertThat(enriched("en", Copy.GERMAN).numbers())
                    .extracting(Quantity::text)
                    .contains("1.500 Euro im Jahr");
            assertThat(enriched("de", Copy.ENGLISH).language()).isEqualTo("en");
            assertThat(enriched("de", Copy.ENGLISH).numbers()).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "en, en",
            "en-GB, en-GB",
            "en_US, en-US",
            "EN, en",
            "eng, en",
            "English, en",
            "en-Latn-US, en-Latn-US"
        })
        void shouldLetThemIntoCopyThatIsSaidToBeEnglish(String language, String tag) {
            EnrichedArticle article = enriched(language, Copy.ENGLISH);
            assertThat(article.topics()).extracting(Topic::name).contains("central bank");
            assertThat(article.numbers()).extracting(Quantity::text).contains("5%", "12 years");
            assertThat(article.language()).isEqualTo(tag);
        }

        @ParameterizedTest
        @ValueSource(strings = {"und", "xx", "x-wire", "?"})
        void shouldBeLeftToTheWordsWhenWhatIsSaidNamesNone(String language) {
            assertThat(enriched(language, Copy.ENGLISH).numbers()).isNotEmpty();
            assertThat(enriched(language, Copy.GERMAN).numbers())
                    .extracting(Quantity::text)
                    .contains("1.500 Euro im Jahr");
            assertThat(enriched(language, Copy.GERMAN).language()).isEqualTo("de");
        }

        @Test
        void shouldBeEnglishForCopyTooShortToTell() {
            assertThat(enriched(null, "Oslo $7").numbers())
                    .extracting(Quantity::text)
                    .contains("$7");
        }

        @Test
        void shouldBeWhatThePageDeclares() {
            assertThat(page("en-AU").language()).isEqualTo("en-AU");
            assertThat(page("en-AU").numbers()).isNotEmpty();
            assertThat(page("english").language()).isEqualTo("en");
            assertThat(page("sw").language()).isEqualTo("en");
        }

        private static EnrichedArticle page(String language) {
            String page = "<html lang=\"%s\"><body><article><h1>Rates</h1><p>%s</p></article></body></html>";
            return ENRICHER.enrich(RawArticle.builder()
                    .contentType(RawArticle.HTML)
                    .content(page.formatted(language, Copy.ENGLISH))
                    .build());
        }
    }

    @Nested
    class GivenOnes {
        private static final String ITEM = """
                {"uri": "https://wire.example/1", "provider": "Acme News", "language": "%s", "headline": "Rates",
                 "subject": [{"code": "medtop:20000379", "name": "Geldpolitik"}], "body_text": "%s"}""";

        private static List<Topic> topics(String language, String copy) {
            String text = copy.replace("\"", "\\\"").replace("\n", "\\n");
            return ENRICHER.enrich(RawArticle.builder()
                            .contentType(RawArticle.NINJS)
                            .content(ITEM.formatted(language, text))
                            .build())
                    .topics();
        }

        @Test
        void shouldJoinThoseThatAreFound() {
            assertThat(topics("en", Copy.ENGLISH))
                    .filteredOn(topic -> topic.id().equals("medtop:20000379"))
                    .extracting(Topic::source)
                    .hasSize(1)
                    .doesNotContainNull();
            assertThat(topics("en", Copy.ENGLISH)).extracting(Topic::source).containsNull();
        }

        @Test
        void shouldBeKeptInAnyLanguage() {
            assertThat(topics("sv", Copy.SWEDISH)).extracting(Topic::id).containsExactly("medtop:20000379");
        }
    }

    @Test
    void shouldSayWhatOfAnArticleItLeavesOut() {
        List<String> notes = new ArrayList<>();
        Enricher.standard()
                .enrich(
                        RawArticle.builder()
                                .contentType(RawArticle.NINJS)
                                .content("{\"uri\":\"urn:1\",\"firstcreated\":\"soon\",\"body_text\":\"It rained.\"}")
                                .build(),
                        notes::add);
        assertThat(notes).containsExactly("its date is none, and left out: \"soon\"");
    }
}
