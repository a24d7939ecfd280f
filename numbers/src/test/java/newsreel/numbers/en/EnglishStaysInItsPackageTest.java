package newsreel.numbers.en;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.MeasureUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.numbers.NumberExtractors;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * Outside this package no string or character of the code is an English word that a rule could ask for: no literal is one
 * word of letters, and a word that English's tables give a trait. Identifiers of units, which are the contract's, and tags of
 * languages may look like one; single letters are marks of ISO 8601 and of the tables' own columns.
 */
class EnglishStaysInItsPackageTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "newsreel", "numbers");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"(\\p{L}{2,})\"");
    private static final Vocabulary ENGLISH = English.language().lexicon().vocabulary();
    private static final Set<String> UNITS = Stream.concat(
                    MeasureUnit.getAvailable().stream().map(MeasureUnit::getIdentifier), Stream.of(Unit.TIME.id()))
            .collect(Collectors.toSet());

    @Test
    void shouldHaveNoEnglishWordForALiteralElsewhere() {
        assertThat(sources().filter(path -> !path.startsWith(SOURCES.resolve("en"))))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(englishLiterals(path)).as(path.toString()).isEmpty());
    }

    @Test
    void shouldKnowAnEnglishWordWhenItSeesOne() {
        assertThat(isEnglish("than")).isTrue();
        assertThat(isEnglish("Pounds")).isTrue();
        assertThat(isEnglish("respelled")).isFalse();
        assertThat(isEnglish("duration")).isFalse();
    }

    private static List<String> englishLiterals(Path source) {
        boolean units = source.startsWith(SOURCES.resolve("unit"));
        return LITERAL.matcher(COMMENT.matcher(read(source)).replaceAll(""))
                .results()
                .map(literal -> literal.group(1))
                .filter(EnglishStaysInItsPackageTest::isEnglish)
                .filter(literal -> !NumberExtractors.languages().contains(literal))
                .filter(literal -> !(units && UNITS.contains(literal)))
                .toList();
    }

    private static boolean isEnglish(String literal) {
        Tokens tokens = ENGLISH.tokenize(literal);
        return tokens.size() == 1
                && tokens.isWord(0)
                && Arrays.stream(Trait.values()).anyMatch(trait -> tokens.is(0, trait));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
