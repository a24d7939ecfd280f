package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form comes out as: value, low..high or from->value, then unit, bound and trend as far as the words have them. */
class EnglishNumbersTest {
    private final NumberExtractor numbers = NumberExtractors.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a $115-billion package|115000000000 USD",
                "12.3m tonnes of wheat|12300000 tonne",
                "the 100m final|100 meter",
                "4 hundred million people|400000000 people",
                "two and a half million homes|2500000 home",
                "It sold 3m-4m copies|3000000..4000000 copy",
                "twenty-eight thousand six hundred forty-two letters|28642 letter",
                "6.2e-9 seconds|0.0000000062 second",
                "Dozens of people|12..120 people",
                "tens of thousands of fans|10000..100000 fan",
                "half a dozen eggs|6 egg",
                "1.5 lakh farmers|150000 farmer",
                "140 crore|1400000000",
                "12,34,567 voters|1234567 voter",
            })
    void shouldScale(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Output was 29.1 mbpd|29100000 barrel-per-day",
                "It holds 20 to 25 bcm|20000000000..25000000000 cubic-meter",
                "Gas cost $250 per mcm|250 USD-per-mcm",
                "It pumps 450,000 barrels daily|450000 barrel-per-day",
                "He pays $300 monthly|300 USD-per-month",
                "The $300 monthly fee|300 USD",
                "31.4 feet, nine inches above flood stage|31.4 foot; 9 inch",
                "50 F-16 jets|50 jet",
                "5 M&S workers|5 worker",
            })
    void shouldTellWhatAUnitsNameHolds(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team won 2-nil.",
                "The team won two-nil.",
                "England were 212 for six at stumps.",
                "He took 5 for 47 in the innings.",
                "They declared at 8-467.",
                "They kicked 14.9 (93).",
                "Italy 2 France 1",
                "Manchester United 3 Real Madrid 2.",
                "They are a 9-1 chance.",
            })
    void shouldReadTheScoresOfManyGames(String text) {
        assertThat(numbers.extract(ArticleText.ofBody(text)))
                .extracting(Quantity::kind)
                .containsExactly(Quantity.Kind.SCORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They paid 12 for six people.", "Windows 11 Office 16 Word", "It cost 14.9 (92)."})
    void shouldNotTakeOtherPairsForScores(String text) {
        assertThat(numbers.extract(ArticleText.ofBody(text)))
                .extracting(Quantity::kind)
                .doesNotContain(Quantity.Kind.SCORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US$58.24|58.24 USD",
                "$US113 trillion|113000000000000 USD",
                "RM79|79 MYR",
                "Y=590 billion|590000000000 JPY",
                "1,200€|1200 EUR",
                "164p a share|164 penny-per-share",
                "five cents|5 cent",
                "thirteen dollars and forty-five cents|13.45 USD",
                "3.5 million Swiss francs|3500000 CHF",
                "He paid five pounds|5 GBP",
                "five pounds of butter|5 pound",
                "the $70-a-share offer|70 USD-per-share",
                "It reports in Canadian dollars and earned $5|5 CAD",
                "an Audi R8 on K2|",
                "EBIT of 12.5 MEUR|12500000 EUR",
                "Rs 2.5 lakh crore on roads|2500000000000 INR",
                "the Rs 1,500-crore project|15000000000 INR",
                "Rs 1,00,00,000 were seized|10000000 INR",
                "₹ 12,34,567.50 was paid|1234567.5 INR",
                "Rs 500cr was lent|5000000000 INR",
                "R1.2bn for diesel|1200000000 ZAR",
                "R1,5-million for the fund|1500000 ZAR",
                "a fine of R1 200|1200 ZAR",
                "a fine of R12 500,50|12500.5 ZAR",
                "1'000 francs for the watch|1000 CHF",
                "a fine of CHF 12'500.50|12500.5 CHF",
                "€ 1.5 Mrd last time|1500000000 EUR",
                "CHF 2,3 Mrd. for the unit|2300000000 CHF",
                "sales of CHF 3.1 Mia|3100000000 CHF",
                "R$ 2.4 bilhões|2400000000 BRL",
                "GH¢20m for a road|20000000 GHS",
                "20 mld of sewage|20",
                "MSEK 1,204 in sales|1204000000 SEK",
            })
    void shouldReadMoney(String text, String expected) {
        assertThat(read(text)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 5-10W lamp|5..10 watt",
                "$10 to $15 billion|10000000000..15000000000 USD",
                "a 7- or 8-inch screen|7..8 inch",
                "between 3 and 5 percent|3..5 percent",
                "It fell to 138,285 lots from 212,577|212577->138285 lot DOWN",
                "It fell from $2,415 to $2,315|2415->2315 USD DOWN",
                "four-, five- and six-cylinder engines|4 cylinder; 5 cylinder; 6 cylinder",
                "eight or nine euros|8..9 EUR",
                "It gained 96 points to 9,812|96 point UP; 9812 point UP",
                "They won 9-2 on Sunday|score",
                "by a 3-to-1 margin|3",
                "more than 10 and less than 20 people|10..20 people",
                "19 people, up from just four|4->19 people UP",
                "It sold 12 cars. Sales fell from 40 to 30 percent|12 car; 40->30 percent DOWN",
                "It sold 12 cars and rates rose from 2 to 3 percent|12 car; 2->3 percent UP",
                "The debt was 3 million. Rates rose from 2 percent|3000000; 2 percent UP",
                "raising it from 38,000 to more than 45,000 seats|38000->45000 seat UP",
                "between 2.0 m and about 7.5 m|2..7.5 meter",
                "21 mpg in the city and 28 on the highway|21 mile-per-gallon; 28 mile-per-gallon",
                "25 twin-aisle and 40 single-aisle jets|25 jet; 40 jet",
                "Expect 1 to 3 inches of rain|1..3 inch",
            })
    void shouldJoinPairs(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was minus-130 there|-130",
                "a flow of $-50.8bn|-50800000000 USD",
                "Friday--35 minutes late|35 minute",
                "plus or minus 3 points|3 point",
                "it was cold, or minus 10C|-10 celsius",
                "ten below zero|-10",
                "she ran 1:45.3 then|105.3 second",
                "won the race in 2:04:35|7475 second",
                "Kipruto (2:05:10)|7510 second",
                "he won in 1:31:44.742|5504.742 second",
                "ran it in 59:21|3561 second",
                "at 14:03:22 GMT|T14:03",
                "3 1/2 hours|3.5 hour",
                "1⁄32 inch|0.03125 inch",
                "nearly half an hour|0.5 hour APPROXIMATELY",
                "one out of four people|0.25",
                "6ft 4in tall|76 inch",
                "640bhp and 2.14degF|640 horsepower; 2.14 fahrenheit",
                "60 miles an hour|60 mile-per-hour",
                "$3 a barrel|3 USD-per-barrel",
                "twice a year|2 time-per-year",
                "a 65-year-old man|65 year",
                "Hague, 44, said|44 year",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seven leading industrial powers|7 power",
                "36,000 staff worldwide|36000 staff",
                "two police officers said|2 officer",
                "One of the countries|1 country",
                "two of its five mills|2 mill; 5 mill",
                "two United States service members|2 member",
                "one measures success by results|",
                "the one who wrote it|",
                "36,000 full- and part-time staff|36000 staff",
                "46 yards on nine carries.|46 yard; 9 carry",
                "our last four games|4 game",
                "the chairman, who is 63,|63 year",
                "children 10 and under|10 year AT_MOST",
                "335,000 barrels of crude a day|335000 barrel-per-day",
                "25 metres per second|25 meter-per-second",
                "6 feet 4, he said|76 inch",
                "shot twice|2 time",
                "once a day|1 time-per-day",
            })
    void shouldCount(String text, String expected) {
        assertThat(read(text)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by July 7 at noon|--07-07",
                "on April 16, 1993, he|1993-04-16",
                "early in 1994|1994",
                "in the 1990s|199X",
                "the 1995-96 season|1995/1996",
                "at 10:30 a.m. EST|T10:30",
                "at 6 p.m. on Monday|T18",
                "2000 people came|2000 people",
            })
    void shouldReadMoments(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 300 people|300 people APPROXIMATELY",
                "sub-300 phones|300 phone LESS_THAN",
                "500-plus clients|500 client AT_LEAST",
                "It rose more than 5 percent|5 percent MORE_THAN UP",
                "Rates edged up to 5 percent|5 percent UP",
                "up to 50 jobs|50 job AT_MOST",
                "a 3% rise|3 percent UP",
                "It shed 2,000 posts|2000 post",
                "It slid 3.2 percent to $41.50|3.2 percent DOWN; 41.5 USD DOWN",
                "two or more cups of coffee a day|2 cup-per-day AT_LEAST",
                "500 or so miles|500 mile APPROXIMATELY",
                "It is spread over 24 acres|24 acre",
                "Prices dropped below $600|600 USD LESS_THAN DOWN",
                "The lower house has 90 members|90 member",
                "It turned up in a field less than a mile away|1 mile LESS_THAN",
            })
    void shouldSayBoundsAndTrends(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "under Section 301 of the act",
                "a Boeing 747 took off",
                "The S&P 500 was flat",
                "the Big 12 conference",
                "the Group of Seven",
                "since 9/11",
                "a last-minute effort",
                "call (212) 555-0187 today",
                "version 2.0.1 is out",
                "the 5G network",
                "the study found so (24).",
                "in her 80s",
                "both men and several women",
                "shares of Level 3 Communications fell",
                "Salem, OR 97308",
                "call 020 7946 0018 now",
                "in its 10-K filing",
                "the rapper 50 Cent sang",
                "the 737 MAX",
                "won it in 2:14 on Sunday",
                "Psalm 119:11 was read",
            })
    void shouldLeaveNamesAndIdiomsAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void shouldNotCountBeyondAParagraph() {
        assertThat(read("There are 4\n\nDocks for boats")).isEqualTo("4");
        assertThat(read("There are 4\n\nkm of road")).isEqualTo("4");
    }

    @Test
    void shouldReadEveryFieldInOrder() {
        ArticleText article = ArticleText.builder()
                .headline("Two held")
                .subheadline("Police find 3 kg")
                .body("It cost $5.")
                .build();

        assertThat(numbers.extract(article))
                .extracting(Quantity::field)
                .containsExactly(TextField.HEADLINE, TextField.SUBHEADLINE, TextField.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999 ",
                "9e40 ",
                "9",
                "million ",
                "two hundred ",
                "hundred thousand ",
                "1,000",
                "half a million ",
                "one "
            })
    void shouldNeverMakeMonstrousNumbers(String words) {
        assertThat(numbers.extract(ArticleText.ofBody(words.repeat(1000))))
                .allSatisfy(
                        quantity -> assertThat(Shown.amount(quantity.amount())).hasSizeLessThan(100));
    }

    static String read(String text) {
        return Shown.by(NumberExtractors.english(), text);
    }
}
