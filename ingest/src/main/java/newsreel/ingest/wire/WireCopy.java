package newsreel.ingest.wire;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The copy of a message, without the signs that set it in type. */
final class WireCopy {
    private static final Pattern SET_LEFT = Pattern.compile("^\\^|(?<!\\s)\\s*+<$");

    /** What stands for a dash where there is none to send. */
    private static final Pattern DASH = Pattern.compile("(?<=\\S) _ (?=\\S)");

    /** An agency behind the date, which other copy has in brackets: {@code OSLO, March 4 ABC - The}. */
    private static final Pattern AGENCY = Pattern.compile(
            "^(\\s*\\p{Lu}[\\p{Lu} .'-]{1,40}(?:, \\p{Lu}[\\p{L} .]{1,30})?, \\p{L}{3,9}\\.? \\d{1,2}) (\\p{Lu}\\p{L}{1,11}) ?(-{1,2}|–|—) ");

    /** What ends the last paragraph of some agencies. */
    private static final Pattern END = Pattern.compile("(?<!\\s)\\s++(?:Enditem|ENDITEM|Endit|ENDIT)\\.?$");

    private WireCopy() {}

    static String of(List<String> lines) {
        String copy = lines.stream()
                .map(line -> SET_LEFT.matcher(line).replaceAll(""))
                .map(line -> DASH.matcher(line).replaceAll(" -- "))
                .collect(Collectors.joining("\n"))
                .strip();
        return AGENCY.matcher(END.matcher(copy).replaceFirst("")).replaceFirst("$1 ($2) $3 ");
    }
}
