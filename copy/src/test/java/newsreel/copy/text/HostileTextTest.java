package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of any size and make is read in time that grows with its length; what grows faster never ends within the limit. */
@Timeout(60)
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;

    static Stream<Arguments> big() {
        return Stream.of(
                Arguments.of("one line of words", "word ".repeat(8 * MEGABYTE / 5)),
                Arguments.of("one line without a space", "x".repeat(8 * MEGABYTE)),
                Arguments.of("one line in capitals", "X".repeat(8 * MEGABYTE)),
                Arguments.of("one line of full stops and marks", ".\" ".repeat(MEGABYTE) + "x"),
                Arguments.of("newlines", "x" + "\n".repeat(MEGABYTE) + "x"),
                Arguments.of("spaces", "x" + " ".repeat(MEGABYTE) + "x\n" + " ".repeat(MEGABYTE) + "x"),
                Arguments.of("short lines", "Yes\n".repeat(MEGABYTE / 4)),
                Arguments.of("date lines", "October 5, 2018\n".repeat(MEGABYTE / 16)),
                Arguments.of("bylines", "By Jane Doe\n".repeat(MEGABYTE / 12)),
                Arguments.of("titles", "Council Backs Bridges\n".repeat(MEGABYTE / 16)),
                Arguments.of("glued marks", "So.Advertisement".repeat(MEGABYTE / 16)),
                Arguments.of("a mark behind spaces", "So." + (" ".repeat(2_000) + "Advertisements ").repeat(200)),
                Arguments.of(
                        "wrapped lines",
                        "The council said that it would spend $40 million on two new\nbridges, and "
                                .repeat(MEGABYTE / 75)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void big(String what, String text) {
        String padded = "Council Backs Bridges\n\n" + text + "\n\nThe end of it.";
        assertThat(new PlainTextReader().read(RawArticle.ofText(padded)).body()).endsWith("The end of it.");
        assertThat(new PlainTextReader().read(RawArticle.ofText(text))).isNotNull();
    }

    @Test
    void shouldReadWhateverLettersCome() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(200), 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .reduce("x", String::concat);
            ArticleText read = new PlainTextReader().read(RawArticle.ofText(text));
            assertThat(read.body()).as("seed %d, text %s", seed, text).doesNotContain("\n\n\n");
        }
    }

    private static final String ALPHABET = "aAbB 1.,:-—\n\r\t\"“”'()*$%&@/|\u00A0\u2029\uD83D\uDE00\u0000<>_";
}
