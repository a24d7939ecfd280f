package newsreel.numbers;

import static newsreel.numbers.EnglishNumbersTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules' own documentation shows, as far as no other table has it: an example that is not true is worse than none. */
class DocumentedExamplesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three sports cars|3 car",
                "30 or so people came|30 people APPROXIMATELY",
                "Planes dropped 20 tonnes of food|20 tonne",
                "3 miles from town and two of the players|3 mile; 2 player",
                "3 hundred thousand people|300000 people",
                "12m new homes|12000000 home",
                "3 hundred and 21 people|321 people",
                "three quarters of a million people|750000 people",
                "a quarter million people|250000 people",
                "one billion and a half million people|1000500000 people",
                "3 million and a half people|3500000 people",
                "1.3e6 people|1300000 people",
                "a half dozen eggs|6 egg",
                "three hundred and twelve thousand people|312000 people",
                "a million and a half people|1500000 people",
                "a couple hundred people|200 people",
                "three point five percent|3.5 percent",
                "two point seventy-one percent|2.71 percent",
                "he was 7 of 11 from the line|7; 11",
                "she was 7 for 12 from the field|7; 12",
                "a three bedroom flat|3 bedroom",
                "three bedroom flats|3 flat",
                "half an apple|0.5 apple",
                "two second-half goals|2 goal",
                "day 3 hikers|3 hiker",
                "The army lost 12 T-72 tanks|12 tank",
                "He owns two 1960s Ford Mustang cars|2 car",
                "It bought six Boeing 737-800 aircraft|6 aircraft",
                "The 737-800 overshot, and a 747 landed|''",
                "A 747-400 freighter and two 777-300ERs burned|2",
                "It sold 3.2m phones last year, down from 4.1m|4100000->3200000 phone DOWN",
                "Vinyl topped one million, while discs fell to 0.6m|1000000 MORE_THAN; 600000 DOWN",
                "It has 34 737-800s and 12 Max 8s|34; 12",
                "All of the 747 passengers of a 737-page report|747 passenger; 737 page",
                "Children aged six to 59 months were weighed|6..59 month",
                "Those aged from 5 to 17 months, or aged between two and 24 months|5..17 month; 2..24 month",
                "Those aged three to 11 were asked|3..11 year",
                "A third said no, and a tenth lack a school|0.3333333333333333; 0.1",
                "A third failed attempt|3",
                "Orders over 50 pounds go free|50 GBP MORE_THAN",
                "Seven red-and-white buses burned|7 bus",
                "Three well-known and respected doctors quit|3 doctor",
                "12 BC people died|12 people",
                "He said '98 percent of us' agreed|98 percent",
                "The show drew 9.4m on Sunday|9400000",
                "Fans of nine silver and 12 gold medals|9 medal; 12 medal",
                "He died one evening last week|''",
                "They won 4 ,560 votes in all|4560 vote",
            })
    void shouldCountAndScale(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $ 1.2 bn|1200000000 USD",
                "It costs more than $5|5 USD MORE_THAN",
                "$2,000 over three years|2000 USD; 3 year",
                "12bn euros|12000000000 EUR",
                "three thousand million euros|3000000000 EUR",
                "R50 million|50000000 ZAR",
                "$3 million Australian dollars|3000000 AUD",
                "a profit of KEUR 85|85000 EUR",
                "sales of 75 USD million|75000000 USD",
                "sales of 75 MUSD|75000000 USD",
                "15 dollars 50|15.5 USD",
                "The naira traded at N82.50 to the dollar|82.5 NGN",
                "It is worth Y3 billion|3000000000 JPY",
                "Stg 3 mln was lost|3000000 GBP",
                "He paid 12'500.50 francs for it|12500.5 CHF",
                "revs 12.4 mln vs 10.1 mln dlrs|12400000 USD; 10100000 USD",
                "It pays 12 pence per ordinary share|12 penny-per-share",
                "A year later the K2.50 coin came|2.5 PGK",
            })
    void shouldReadMoney(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 70 meter hall|70 meter",
                "50 feet down a slope|50 foot",
                "3-1/2 hours|3.5 hour",
                "3½ hours|3.5 hour",
                "6.2x10^-4 meters|0.00062 meter",
                "3 × 10 ^ 8 meters|300000000 meter",
                "3.2 × 10⁹ meters|3200000000 meter",
                "10⁻³ meters|0.001 meter",
                "some 10⁶ meters|1000000 meter APPROXIMATELY",
                "45¹ million tonnes|45000000 tonne",
                "1,250¹² kilometers|1250 kilometer",
                "a boy 18 months of age|18 month",
                "seniors 65 or older|65 year AT_LEAST",
                "she turned 40.|40 year",
                "7 feet 10 inches|94 inch",
                "1 hour thirty|90 minute",
                "a bottle (500 ml)|500 milliliter",
                "It was -3°C|-3 celsius",
                "20 (kg) of rice|20 kilogram",
                "one and a quarter of hour|1.25 hour",
                "two degrees below zero|-2 degree",
                "It was 20C outside|20 celsius",
                "a 10-km run|10 kilometer",
                "12 km2 of forest|12 square-kilometer",
                "The rocket has 5 kN of thrust|5 kilonewton",
                "The senator turns 65 next month|65 year",
                "At 67, he is retiring|67 year",
                "the 18-to-24s|18..24 year",
            })
    void shouldMeasure(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 to 22 people|15..22 people",
                "about 10-15 people|10..15 people APPROXIMATELY",
                "three billions|3000000000",
                "one-fifth of voters|0.2",
                "1 in 20 people|0.05",
                "one over twenty of them|0.05",
                "children 5 to 11|5..11 year",
                "he is 20 under par|20",
                "one to two people|1..2 people",
                "three of them|3",
                "a 10-fold rise|10",
                "the 21st|21",
                "one hundred and tenth|110",
                "the two hundred and first day|201",
                "Children aged 5-11 will get it|5..11 year",
                "It was 2.0 or 2.5 percent|2 percent; 2.5 percent",
                "The Yankees finished the season 98-64|score",
                "the first third of the book|1",
            })
    void shouldTellPairsSharesAndRanks(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose to $5 from $4|4->5 USD UP",
                "It rose from $4 to $5|4->5 USD UP",
                "Rates stood at a lower 5%|5 percent DOWN",
                "The town has grown by 5%|5 percent UP",
                "The stock closed up $2|2 USD UP",
                "The rate moved up to 5%|5 percent UP",
                "Prices edged up to 5%|5 percent UP",
                "the lake dropped 37 feet|37 foot DOWN",
                "The crack expanded 3 inches|3 inch UP",
                "The stock lost 7 cents|7 cent DOWN",
                "Gold added $6.40 to $1,288|6.4 USD UP; 1288 USD UP",
                "Gold fell from $9,415 to $9,215|9415->9215 USD DOWN",
                "The stock is at $5, up from $4|4->5 USD UP",
                "It fell to 2.9% of loans from 3.3%|3.3->2.9 percent DOWN",
                "It rose to 19 people from just 4|4->19 people UP",
                "Shares closed down 1.02, or 1.7 percent|1.02 DOWN; 1.7 percent DOWN",
                "Sales rose 3%|3 percent UP",
                "Shares fell 2 percent to $41|2 percent DOWN; 41 USD DOWN",
                "Sales were 3% higher|3 percent UP",
                "a 25 basis point cut|25 basis-point DOWN",
                "6.6 percent, down four points|6.6 percent; 4 point DOWN",
                "The index rose in May 5 percent|5 percent UP",
                "Shares in the brewer shed 11p to close at 432p|11 penny DOWN; 432 penny DOWN",
                "The spread narrowed 15 basis points to 240|15 basis-point DOWN; 240 basis-point DOWN",
                "It tumbled 619.32 points, or 3.7 percent, to 16,046|619.32 point DOWN; 3.7 percent DOWN; 16046 point DOWN",
                "Stocks stood at 12 in all at the end of it, up from 9|12; 9",
                "It rose to 2000 from 1800|1800->2000 UP",
            })
    void shouldTellTrends(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 10.30pm|T22:30",
                "at 1400 GMT|T14:00",
                "on 7 July 1993|1993-07-07",
                "on Sept. 3-5|--09-03/--09-05",
                "on 7 July|--07-07",
                "on the 7th of July|--07-07",
                "on 4/16/1993|1993-04-16",
                "on 16/4/1993|1993-04-16",
                "in 2012/13|2012/2013",
                "in the 1999/2000 season|1999/2000",
                "Monday, Oct. 3|--10-03",
                "the class of '98 met|1998",
                "It forecast higher 1987 sales|1987",
                "The tomb is of 2,300 BC|-2299",
                "From March 3 to 7 he was away|--03-03/--03-07",
                "Rome burned in AD 64|0064",
                "It was built in 300 BC|-0299",
                "a hat of the '70s|197X",
                "He left in '47.|1947",
                "He sang in mid-'80s clubs|198X",
            })
    void shouldTellMoments(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every one of his colleagues",
                "a 4x4 car",
                "in her 80s",
                "the study found (24).",
                "the work (10, 11) shows",
                "an Audi R8",
                "at No. 5",
                "on day 3",
                "1600 Pennsylvania Avenue",
                "Apollo 11's crew",
                "a 4g network",
                "part 24703L202",
                "one carrying the crew",
                "Call 0171-555-0142 now",
                "Ring 01 4020 5050 now",
                "A second later the bomb went off",
                "He scored for England Under-21s",
                "The class of '16 met",
                "It fell by one sense or another"
            })
    void shouldBeNoNumber(String text) {
        assertThat(read(text)).isEmpty();
    }
}
