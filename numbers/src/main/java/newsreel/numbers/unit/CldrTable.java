package newsreel.numbers.unit;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.numbers.unit.CldrSpellings.NamedMoney;
import newsreel.numbers.unit.CldrSpellings.NamedUnit;
import newsreel.numbers.words.Tables;

/**
 * CLDR's names of units and currencies as a table beside those of the language, which the build writes. One that another
 * version of ICU4J wrote is not used.
 */
final class CldrTable {
    private static final String NAME = "cldr-names.tsv";
    private static final int FIRST_NAME_OF_UNIT = 2;
    private static final int FIRST_NAME_OF_MONEY = 3;

    /** What a line is of. */
    private enum Row {
        ICU,
        UNIT,
        MONEY,
        /** Money that is out of use. */
        FORMER
    }

    private CldrTable() {}

    /** The names for the locale: those of the table, where this version wrote one, else ICU4J's own. */
    static CldrSpellings read(ULocale locale, Tables tables) {
        List<String[]> lines = tables.has(NAME) ? tables.columns(NAME) : List.of();
        boolean current = !lines.isEmpty() && Arrays.equals(lines.get(0), version());
        return current ? spellings(lines) : CldrSpellings.of(locale);
    }

    private static String[] version() {
        return new String[] {Row.ICU.name(), VersionInfo.ICU_VERSION.toString()};
    }

    private static CldrSpellings spellings(List<String[]> lines) {
        List<NamedUnit> units = new ArrayList<>();
        List<NamedMoney> currencies = new ArrayList<>();
        for (String[] line : lines) {
            Row row = Row.valueOf(line[0]);
            if (row == Row.UNIT) {
                units.add(new NamedUnit(line[1], names(line, FIRST_NAME_OF_UNIT)));
            } else if (row != Row.ICU) {
                currencies.add(new NamedMoney(line[1], row == Row.MONEY, line[2], names(line, FIRST_NAME_OF_MONEY)));
            }
        }
        return new CldrSpellings(units, currencies);
    }

    private static List<String> names(String[] line, int first) {
        return List.of(line).subList(first, line.length);
    }

    /** The lines of the table. */
    static List<String> lines(CldrSpellings spellings) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", version()));
        for (NamedUnit unit : spellings.units()) {
            lines.add(line(List.of(Row.UNIT.name(), unit.id()), unit.names()));
        }
        for (NamedMoney money : spellings.currencies()) {
            Row row = money.current() ? Row.MONEY : Row.FORMER;
            lines.add(line(List.of(row.name(), money.code(), money.sign()), money.names()));
        }
        return lines;
    }

    private static String line(List<String> head, List<String> names) {
        return String.join("\t", head) + "\t" + String.join("\t", names);
    }

    /** @param args the directory that holds those of the languages' tables, and the languages */
    public static void main(String[] args) throws IOException {
        for (String language : List.of(args).subList(1, args.length)) {
            Path tables = Files.createDirectories(Path.of(args[0], language));
            Files.write(tables.resolve(NAME), lines(CldrSpellings.of(ULocale.forLanguageTag(language))));
        }
    }
}
