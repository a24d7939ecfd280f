package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money whose name or sign several countries use is that of the country that the article names, in its text or its dateline. */
class HomeMoneyTest {
    private final NumberExtractor numbers = NumberExtractors.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Pakistan raised the minimum wage to Rs 45,000.|PKR",
                "|Nepal raised the minimum wage to Rs. 17,300.|NPR",
                "|LAHORE: A ring cost ₨500.|PKR",
                "|Sri Lanka raised the price by Rs20.|LKR",
                "|A ticket costs Rs 40.|INR",
                "|India and Pakistan each paid Rs 40.|INR",
                "|Pakistan paid INR 40.|INR",
                "|Norwegian teachers get 40,000 crowns.|NOK",
                "Islamabad|The wage rose to 45,000 rupees.|PKR",
                "Islamabad|The wage rose to Rs 45,000.|PKR",
                "Islamabad|India said that Indian firms paid Rs 40.|INR",
                "Oslo|The wage rose to 45,000 crowns.|NOK",
                "Oslo|Swedish firms in Sweden pay 45,000 crowns.|SEK",
                "Nairobi|The wage rose to KSh 45,000.|KES",
            })
    void shouldBeOfTheCountryThatIsNamedMost(String dateline, String text, String code) {
        ArticleText article =
                ArticleText.ofBody(text).toBuilder().dateline(dateline).build();

        assertThat(numbers.extract(article)).extracting(Quantity::unit).containsExactly(code);
    }
}
