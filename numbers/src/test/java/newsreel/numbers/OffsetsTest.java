package newsreel.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import org.junit.jupiter.api.Test;

/** Whatever the text, extraction does not throw and each quantity's offsets cut out its words. */
class OffsetsTest {
    private static final int TEXTS = 4_000;
    private static final int LONGEST = 60;
    private static final Instant PUBLISHED = Instant.parse("2024-02-29T12:00:00Z");
    private static final String[] PIECES = {
        "$",
        "€",
        "US$",
        "12",
        "1,234",
        ".5",
        "3 1/2",
        "½",
        "-",
        "--",
        "–",
        "%",
        " percent",
        "million",
        "bn",
        "m",
        "k",
        "two",
        "hundred",
        "and",
        "a",
        "half",
        "dozens",
        "of",
        "to",
        "from",
        "between",
        "or",
        "about",
        "rose",
        "fell",
        "people",
        "miles",
        "an",
        "hour",
        "per",
        "/",
        "'",
        "\"",
        "July",
        "7",
        "1994",
        "Friday",
        "last",
        "week",
        "ago",
        "third",
        "quarter",
        "Q3",
        "will",
        "rise",
        "in",
        "sales",
        "s",
        "was",
        "only",
        "10:30",
        "a.m.",
        "year",
        "old",
        "-year-old",
        "point",
        "twice",
        "tens",
        "thousands",
        "e",
        "^",
        "x10",
        "th",
        ".",
        ",",
        "(",
        ")",
        "\n\n",
        " ",
        " ",
        " ",
        "\ud83d\ude00",
        "\ud835",
        "\udfce",
        "\u0000",
        "\u00a0",
        "\u202f",
        "\u2044",
        "\u0663",
        "naïve",
        "İ",
        "ß",
        "°C",
        "No.",
        "Section",
        "minus",
        "0",
        "000",
        "9999999999999999999999999"
    };

    private final NumberExtractor numbers = NumberExtractors.english();

    @Test
    void shouldCutOutTheWordsOfNewsLikeText() {
        shouldCutOutTheWords(OffsetsTest::pieces);
    }

    @Test
    void shouldCutOutTheWordsOfAnyUnicode() {
        shouldCutOutTheWords(OffsetsTest::characters);
    }

    private void shouldCutOutTheWords(java.util.function.Function<Random, String> source) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = source.apply(random);
            ArticleText article =
                    ArticleText.builder().body(text).published(PUBLISHED).build();
            assertThat(numbers.extract(article))
                    .as("seed %d, text %d: %s", seed, i, text)
                    .allSatisfy(quantity -> assertThat(text.substring(quantity.start(), quantity.end()))
                            .isEqualTo(quantity.text()));
            assertInOrder(numbers.extract(article), seed);
        }
    }

    private static void assertInOrder(List<Quantity> quantities, long seed) {
        for (int i = 1; i < quantities.size(); i++) {
            assertThat(quantities.get(i).start())
                    .as("seed %d: %s", seed, quantities)
                    .isGreaterThanOrEqualTo(quantities.get(i - 1).end());
        }
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(LONGEST); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(LONGEST); n > 0; n--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
