package newsreel.numbers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newsreel.numbers.de.German;
import newsreel.numbers.en.English;
import newsreel.numbers.es.Spanish;
import newsreel.numbers.fr.French;
import newsreel.numbers.it.Italian;
import newsreel.numbers.language.Language;
import newsreel.numbers.nl.Dutch;
import newsreel.numbers.pt.Portuguese;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScannerTest {
    private static final int TEXTS_A_WORD = 4;
    private static final List<String> DIGITS =
            List.of("1", "3", "10", "12", "21", "60", "98", "100", "747", "1994", "2.5");
    private static final List<String> SYMBOLS = List.of(
            ",", ".", "-", "/", ":", "(", ")", "'", "%", "$", "+", "\"", "^", "=", "é", "\u00bd", "x", "e", "s");
    private static final List<String> GAPS = List.of(" ", " ", " ", "", "\n\n");

    static Stream<Language> languages() {
        return Stream.of(
                German.language(),
                English.language(),
                Spanish.language(),
                French.language(),
                Italian.language(),
                Dutch.language(),
                Portuguese.language());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldAskWhoeverHasAnAnswer(Language language) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Scanner scanner = new Scanner(language.lexicon(), language.readers());
        Scanner all = new Scanner(
                language.lexicon(),
                language.readers().stream()
                        .map(ScannerTest::askedBeforeAnything)
                        .toList());
        List<Word> words = language.lexicon().vocabulary().words();
        for (String next : followers(words)) {
            for (int i = 0; i < TEXTS_A_WORD; i++) {
                String text = text(random, words, next);
                Tokens tokens = language.lexicon().vocabulary().tokenize(text);
                assertThat(scanner.scan(tokens))
                        .as("%s: '%s', seed %d", language.tag(), text, seed)
                        .isEqualTo(all.scan(tokens));
            }
        }
    }

    /** Every word, the symbols, of which a vocabulary has some, and one word that none has. */
    private static List<String> followers(List<Word> words) {
        List<String> next = new ArrayList<>(SYMBOLS);
        next.add("qwrtz");
        words.forEach(word -> next.add(word.spelling));
        return next;
    }

    private static Reader askedBeforeAnything(Reader reader) {
        return new Reader() {
            @Override
            public Reading read(Place place) {
                return reader.read(place);
            }

            @Override
            public boolean mayOpen(Word word, boolean digits) {
                return digits || reader.mayOpen(word, digits);
            }
        };
    }

    /** Digits before the word, among others of the vocabulary, digits and symbols. */
    private static String text(Random random, List<Word> words, String next) {
        return any(random, words)
                + one(random, GAPS)
                + any(random, words)
                + one(random, GAPS)
                + one(random, DIGITS)
                + one(random, GAPS)
                + inAnyCase(random, next)
                + one(random, GAPS)
                + any(random, words)
                + one(random, GAPS)
                + any(random, words);
    }

    private static String any(Random random, List<Word> words) {
        return switch (random.nextInt(4)) {
            case 0 -> one(random, DIGITS);
            case 1 -> one(random, SYMBOLS);
            default -> inAnyCase(random, one(random, words).spelling);
        };
    }

    private static String inAnyCase(Random random, String word) {
        boolean capital = random.nextInt(4) == 0 && !word.isEmpty();
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
