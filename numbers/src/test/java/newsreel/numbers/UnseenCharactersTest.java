package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.article.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Soft hyphens, spaces without width and marks of direction change nothing but where a quantity stands. */
class UnseenCharactersTest {
    private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";
    private static final int TIMES = 50;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Twenty-four banks lost $2.5 billion, 13 percent more than on March 7, 1994.",
                "de|Vierundzwanzig Banken verloren 2,5 Milliarden Euro, 13 Prozent mehr als am 7. März 1994.",
                "fr|Vingt-quatre banques ont perdu 2,5 milliards d'euros, 13 % de plus que le 7 mars 1994.",
                "es|Veinticuatro bancos perdieron 2.500 millones de euros, un 13 % más que el 7 de marzo de 1994.",
                "pt|Vinte e quatro bancos perderam R$ 2,5 bilhões, 13% a mais que em 7 de março de 1994.",
                "it|Ventiquattro banche hanno perso 2,5 miliardi di euro, il 13% in più del 7 marzo 1994.",
                "nl|Vierentwintig banken verloren 2,5 miljard euro, 13 procent meer dan op 7 maart 1994.",
                "sv|Banker förlorade 2 500 000,50 €, 13 % mer."
            })
    void shouldReadWhatIsSeenAndSayWhereItStands(String language, String text) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        NumberExtractor numbers = NumberExtractors.in(language).orElseThrow();
        List<Quantity> plain = numbers.extract(article(text));
        for (int i = 0; i < TIMES; i++) {
            String sprinkled = sprinkled(text, random);
            List<Quantity> found = numbers.extract(article(sprinkled));
            assertThat(found)
                    .as("seed %d: %s", seed, sprinkled)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("text", "start", "end")
                    .isEqualTo(plain)
                    .allSatisfy(quantity -> assertThat(sprinkled.substring(quantity.start(), quantity.end()))
                            .isEqualTo(quantity.text()))
                    .extracting(quantity -> VisibleText.clean(quantity.text()))
                    .containsExactlyElementsOf(
                            plain.stream().map(Quantity::text).toList());
        }
    }

    @Test
    void shouldReadAHeadlineThatHasThem() {
        Quantity found = NumberExtractors.in("de")
                .orElseThrow()
                .extract(ArticleText.builder()
                        .headline("Verlust von zwei Milli\u00adarden Euro")
                        .build())
                .get(0);

        assertThat(found.text()).isEqualTo("zwei Milli\u00adarden Euro");
        assertThat(found.unit()).isEqualTo("EUR");
        assertThat(found.start()).isEqualTo(12);
    }

    private static ArticleText article(String text) {
        return ArticleText.builder().headline(text).body(text).build();
    }

    private static String sprinkled(String text, Random random) {
        StringBuilder sprinkled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            sprinkled.append(text.charAt(i));
            if (random.nextInt(4) == 0) {
                sprinkled.append(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
            }
        }
        return sprinkled.toString();
    }
}
