package newsreel.numbers.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractors;
import newsreel.numbers.en.English;
import newsreel.numbers.words.DigitMarks;
import newsreel.numbers.words.Tables;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every unit is called that the engine can give, and that another reader of CLDR understands it. */
class UnitIdentifiersTest {
    private static final Path TABLE = Path.of("UNITS.md");
    private static final String HEAD = """
            # The units that numbers come with

            What `unit` can be for a measure, duration, age or percentage, and by which words and signs in English copy. Rates
            are two of them joined by `-per-`, or one and a counted noun (`barrel-per-day`, `meter-per-square-second`). An
            identifier is CLDR %s's, as `MeasureUnit.forIdentifier` of ICU4J %s reads and writes it, unless it is marked as our own,
            for what CLDR has no unit for. Money is in ISO 4217 codes and coins; a count has the counted noun.
            The test `UnitIdentifiersTest` writes this page.

            | unit | kind | read from |
            | --- | --- | --- |
            """;

    /** Identifiers of the contract's own. */
    private static final Set<String> OWN = new Tables(UnitIdentifiersTest.class)
            .columns("own.tsv").stream().map(columns -> columns[0]).collect(Collectors.toUnmodifiableSet());

    /** The spellings of each unit that the tables of English give, CLDR's names among them. */
    private static Map<Unit, Set<String>> spellings() {
        Tables tables = new Tables(English.class);
        Map<List<Word>, List<UnitForm>> forms = UnitTable.forms(
                new Vocabulary(new DigitMarks('.', ',', true)),
                tables.columns("units.tsv"),
                CldrNames.of(ULocale.ENGLISH, tables, "cldr.txt"));
        Map<Unit, Set<String>> spellings = new TreeMap<>(Comparator.comparing(Unit::id));
        forms.forEach((words, meanings) -> meanings.stream()
                .filter(form -> form.unit() != null)
                .forEach(form -> spellings
                        .computeIfAbsent(form.unit(), unit -> new TreeSet<>())
                        .add(words.stream().map(Word::toString).collect(Collectors.joining(" ")))));
        return spellings;
    }

    private static boolean isOwn(String unit) {
        return OWN.contains(unit);
    }

    @Test
    void shouldSurviveAReadingByCldr() {
        assertThat(spellings().keySet()).hasSizeGreaterThan(150).allSatisfy(unit -> {
            if (isOwn(unit.id())) {
                assertThat(CldrUnits.canonical(unit.id()).filter(unit.id()::equals))
                        .as("CLDR has it now")
                        .isEmpty();
            } else {
                assertThat(MeasureUnit.forIdentifier(unit.id()).getIdentifier()).isEqualTo(unit.id());
            }
        });
    }

    @Test
    void shouldSurviveAsRatesOfOneAnother() {
        List<String> cldr = spellings().keySet().stream()
                .map(Unit::id)
                .filter(id -> !isOwn(id))
                .toList();
        List<String> changed = new ArrayList<>();
        for (String over : cldr) {
            for (String under : List.of("second", "hour", "year", "kilogram", "liter", "square-meter", "mile", "day")) {
                String rate = Unit.of(over).per(under).id();
                if (!MeasureUnit.forIdentifier(rate).getIdentifier().equals(rate)) {
                    changed.add(rate);
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The water held 5 mg/dL of lead.                     | milligram-per-100-milliliter",
                "It held 5 milligrams per deciliter of lead.         | milligram-per-100-milliliter",
                "Tap water has 12 parts per billion of lead.         | part-per-1e9",
                "Carbon dioxide reached 421 ppm.                     | part-per-1e6",
                "It fell at 9.8 meters per second per second.        | meter-per-square-second",
                "The battery holds 4,000 mAh.                        | hour-milliampere",
                "They burned 300 therms of gas.                      | therm-us",
                "Fine dust stood at 35 micrograms per cubic meter.   | microgram-per-cubic-meter",
                "He worked for three years.                          | year",
                "Rates rose by 25 basis points.                      | basis-point"
            })
    void shouldMeanWhatTheTextSays(String sentence, String unit) {
        List<Quantity> numbers = NumberExtractors.english().extract(ArticleText.ofBody(sentence));
        assertThat(numbers).singleElement().extracting(Quantity::unit).isEqualTo(unit);
    }

    @Test
    void shouldNeverNameASubstanceOrAPersonThatIsNotInTheWords() {
        assertThat(spellings().keySet())
                .extracting(Unit::id)
                .noneMatch(id -> id.contains("glucose") || id.endsWith("-person"));
    }

    @Test
    void shouldBeOfTheVersionOfCldrThatTheSchemaNames() throws IOException {
        try (InputStream schema = Quantity.class.getResourceAsStream("numbers.schema.json")) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("CLDR " + LocaleData.getCLDRVersion().getMajor() + " ");
        }
    }

    /** To write it anew: {@code -Dnewsreel.write} */
    @Test
    void shouldBeListedForUsers() throws IOException {
        StringBuilder table = new StringBuilder(
                HEAD.formatted(LocaleData.getCLDRVersion().getMajor(), VersionInfo.ICU_VERSION.getMajor()));
        spellings()
                .forEach((unit, words) -> table.append("| `")
                        .append(unit.id())
                        .append(isOwn(unit.id()) ? "` (our own) | " : "` | ")
                        .append(unit.kind().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(String.join(", ", words).replace("|", "\\|"))
                        .append(" |\n"));
        if (Boolean.getBoolean("newsreel.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table.toString());
    }
}
