package newsreel.copy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a line credits if it is a byline: the names and roles in it, without the "By" before them, the places behind them and
 * what sites put at its end.
 *
 * @param line as it stands
 * @param parts names and roles, none of them empty
 */
record Credits(String line, List<String> parts) {
    private static final Roles ROLES = Roles.standard();
    private static final Pattern BY = Pattern.compile("(?i)(?:written )?by(?:\\s*:\\s*|\\s+)");
    private static final String FIRST_LETTERS_OF_BY = "BbWw";
    private static final Pattern TAIL =
            Pattern.compile("(?i)\\s+(?:(?:published|updated|posted|@)\\b?.*|\\d+ min(?:ute)? read)$");
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[,;|/•·]|\\s(?:(?i:and|with)|&|—|–|-)\\s)\\s*(?:(?i:and)\\s+)?");
    private static final Pattern PLACE = Pattern.compile("(?:^|\\s)(?i:in|at|for|of)\\s.*");
    private static final Pattern DATE_OR_ACCOUNT = Pattern.compile(".*[\\d@].*");

    static Credits in(String line) {
        String credits = TAIL.matcher(line.substring(lengthOfBy(line))).replaceFirst("");
        return new Credits(
                line,
                PARTS.splitAsStream(credits)
                        .map(part -> PLACE.matcher(part).replaceFirst("").strip())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Whether the line says "By". */
    static boolean saysBy(String line) {
        return lengthOfBy(line) > 0;
    }

    private static int lengthOfBy(String line) {
        if (line.isEmpty() || FIRST_LETTERS_OF_BY.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        Matcher by = BY.matcher(line);
        return by.lookingAt() ? by.end() : 0;
    }

    /** The names, in normal case. */
    List<String> authors() {
        return Stream.concat(
                        parts.stream().limit(1).filter(PersonName::isOneOrMoreWords),
                        parts.stream().skip(1).filter(PersonName::is))
                .filter(part -> !ROLES.isRole(part))
                .map(PersonName::inNormalCase)
                .distinct()
                .toList();
    }

    /** After "By": names and roles, and nothing that belongs into the title of a story. */
    boolean areIntroduced() {
        return !Sentences.endsInFullStop(line)
                && parts.stream()
                        .allMatch(part -> ROLES.isRole(part)
                                || PersonName.isOneOrMoreWords(part)
                                || DATE_OR_ACCOUNT.matcher(part).matches())
                && (!authors().isEmpty() || parts.stream().anyMatch(ROLES::isRole));
    }

    /** Without "By": names with roles, names with places, or writers in general. */
    boolean areAlone() {
        if (!parts.stream().allMatch(part -> PersonName.is(part) || ROLES.isRole(part))) {
            return false;
        }
        boolean named = parts.stream().anyMatch(part -> PersonName.is(part) && !ROLES.isRole(part));
        boolean withRole = parts.stream().anyMatch(ROLES::isRole);
        return named ? withRole || areNamesInPlaces() : areRolesOfWriters();
    }

    private boolean areNamesInPlaces() {
        return Stream.of(PARTS.split(line)).allMatch(part -> {
            String[] nameAndPlace = part.split(" in ", 2);
            return nameAndPlace.length == 2
                    && PersonName.is(nameAndPlace[0])
                    && PersonName.isOneOrMoreWords(nameAndPlace[1]);
        });
    }

    /** Names alone, of which one at least is no role. */
    boolean areNames() {
        return parts.stream().allMatch(PersonName::is) && !authors().isEmpty();
    }

    /** Roles alone, of people who write. */
    boolean areRolesOfWriters() {
        return Sentences.hasUpperCase(line)
                && !Sentences.ends(line)
                && ROLES.isOfWriters(line)
                && parts.stream().allMatch(ROLES::isRole);
    }
}
