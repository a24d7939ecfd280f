package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form of French comes out as, and how many quantities of its news are found. */
class FrenchNumbersTest {
    private static final NumberExtractor FRENCH = NumberExtractors.in("fr").orElseThrow();
    private static final LabelledTable NEWS = LabelledTable.of("fr", "fr/news.ndjson");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vingt et un navires|21 navire",
                "dix-sept personnes|17 personne",
                "sept personnes|7 personne",
                "soixante et onze pays|71 pays",
                "quatre-vingts ans|80 year",
                "quatre-vingt-dix-neuf députés|99 député",
                "septante-deux maisons|72 maison",
                "deux cent mille foyers|200000 foyer",
                "seize cents places|1600 place",
                "1,2 million de Belges|1200000 belge",
                "un milliard et demi d'euros|1500000000 EUR",
                "un billion de dollars|1000000000000 USD",
                "un demi-million d’abonnés|500000 abonné",
                "une dizaine d'élus|10 élu APPROXIMATELY",
                "des dizaines de milliers de fans|10000..100000 fan",
                "Plusieurs millions de fans|''",
                "un tiers des votes|0.3333333333333333",
                "trois quarts d'heure|0.75 hour",
                "une demi-heure|0.5 hour",
                "deux ans et demi|2.5 year",
                "un Français sur cinq|0.2",
                "sept élèves sur dix|0.7",
                "99 députés sur 577|99 député; 577",
                "un vingt-cinquième de la somme|0.04",
                "la vingt et unième étape|21",
                "la 3e place|3",
                "la soixante-douzième édition|72",
            })
    void shouldScale(String text, String expected) {
        assertThat(Shown.by(FRENCH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56 €|1234.56 EUR",
                "1 500 emplois|1500 emploi",
                "1.500 emplois|1500 emploi",
                "3.5 milliards de francs suisses|3500000000 CHF",
                "3,2 Mds€|3200000000 EUR",
                "45 M€ et 12 k€|45000000 EUR; 12000 EUR",
                "le 400 m haies|400 meter",
                "12 millions $|12000000 USD",
                "94 000 $ CA|94000 CAD",
                "34 cents|34 cent",
                "quinze euros et quarante-cinq cents|15.45 EUR",
                "300 francs CFA au Sénégal|300 XOF",
                "300 francs|300 franc",
                "20 Marocains|20 marocain",
                "1,64 euro le litre|1.64 EUR-per-liter",
                "Il a gagné 500 euros l'an dernier|500 EUR",
                "3 millions par la mairie|3000000",
                "850 € par mois|850 EUR-per-month",
                "trois fois par an|3 time-per-year",
                "130 km/h|130 kilometer-per-hour",
                "5,2 l/100 km|5.2 liter-per-100-kilometer",
                "un prix de 1000 EUR|1000 EUR",
                "leur fils de 3 ans et demi|3.5 year",
                "3 000 euros, contre 2 500 hier|3000 EUR; 2500 EUR",
                "au moins huit personnes|8 personne AT_LEAST",
                "moins 5 degrés|-5 degree",
                "21 morts et 300 blessés|21 mort; 300 blessé",
                "trois jeunes hommes|3 homme",
                "trois jeunes|3 jeune",
                "Il mesure 1 m 80|180 centimeter",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(Shown.by(FRENCH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entre 3 et 5 %|3..5 percent",
                "de 3 à 5 jours|3..5 day",
                "passé de 95 à 158 morts|95->158 mort",
                "tombé de 47 à 10 milliards de dollars|47000000000->10000000000 USD DOWN",
                "a progressé de 3 % à 41 milliards|3 percent UP; 41000000000 UP",
                "baissera de 5 à 6 %|5..6 percent DOWN",
                "12 %, en hausse de 3 %|12 percent; 3 percent UP",
                "une hausse de 2 euros à 12 euros|2 EUR UP; 12 EUR UP",
                "près de la moitié des élus|0.5 APPROXIMATELY",
                "plus des deux tiers des élus|0.6666666666666667 MORE_THAN",
                "Plus de 40 et moins de 50 élus|40..50 élu",
                "battu 38 à 17|score",
                "gagné 4 buts à 1|score",
                "multiplié par quatre en dix ans|4; 10 year",
                "augmenter de 1,5 à 2 degrés|1.5..2 degree UP",
                "10 % d'augmentation et 1 800 €|10 percent UP; 1800 EUR",
                "battu 3-1|score",
            })
    void shouldJoinAndBound(String text, String expected) {
        assertThat(Shown.by(FRENCH, text)).isEqualTo(expected);
    }

    @Test
    void shouldTellAgesFromOtherPeriods() {
        assertThat(
                        FRENCH.extract(
                                ArticleText.ofBody(
                                        "Un homme de 34 ans, sa mère, 71 ans, les moins de 18 ans, les 18-24 ans. "
                                                + "Elle avait 17 ans lorsqu'il est mort à 87 ans. Il a dix ans d'expérience et un contrat de 3 ans.")))
                .extracting(quantity -> quantity.kind().name())
                .containsExactly("AGE", "AGE", "AGE", "AGE", "AGE", "AGE", "DURATION", "DURATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 24 février 2022|2022-02-24",
                "le 1er juin|--06-01",
                "15/03/2023|2023-03-15",
                "vers 14h30|T14:30",
                "à 20 heures|T20",
                "de 9h à 18h|T09; T18",
                "le 12 et le 13 mars|--03-12; --03-13",
                "les 5, 6 et 7 mai|--05-05; --05-06; --05-07",
                "en 2h04'35\"|7475 second",
                "de 1643 à 1715|1643; 1715",
                "Il y a trois ans|3 year",
                "en 2 h 15|135 minute",
                "Le film dure 2h10|130 minute",
                "pendant 3 heures|3 hour",
                "depuis 1998|1998",
                "les années 1990|199X",
                "les années 80|198X",
                "les années 20|''",
                "toute la semaine|1 week",
            })
    void shouldReadMoments(String text, String expected) {
        assertThat(Shown.by(FRENCH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le CAC 40 a fini stable",
                "un Boeing 747 a décollé",
                "un homme et une femme",
                "le Premier ministre a parlé",
                "la Seconde Guerre mondiale",
                "l'article 49.3 de la Constitution",
                "en demi-finale puis en quart de finale",
                "un logement tout neuf",
                "placés en quarantaine",
                "12 rue de la Paix",
                "12 bis, rue de la Paix, 75002 Paris",
                "Appelez le 01 23 45 67 89",
            })
    void shouldLeaveNamesAndIdiomsAlone(String text) {
        assertThat(Shown.by(FRENCH, text)).isEmpty();
    }

    @Test
    void shouldFindTheQuantitiesOfNews() {
        assertThat(NEWS.values().f1()).as(NEWS.values().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(NEWS.units().f1()).as(NEWS.units().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(NEWS.changes().f1()).as(NEWS.changes().toString()).isGreaterThanOrEqualTo(0.96);
        assertThat(NEWS.moments().f1()).as(NEWS.moments().toString()).isGreaterThanOrEqualTo(0.97);
    }
}
