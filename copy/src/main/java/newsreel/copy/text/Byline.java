package newsreel.copy.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A byline and the names in it: {@code By Jane Doe and John Roe, Staff Writers}, {@code JANE DOE | TIMES STAFF WRITER},
 * {@code Jane Doe in London}, {@code TIMES STAFF WRITERS} (which names nobody).
 *
 * @param text as it stands; where it takes two lines, with a comma between them
 * @param authors the names, in normal case
 */
public record Byline(String text, List<String> authors) {
    private static final int LONGEST = 160;
    private static final Roles ROLES = Roles.standard();
    private static final Pattern BY = Pattern.compile("(?i)^(?:written )?by(?:\\s*:\\s*|\\s+)");
    private static final Pattern TAIL =
            Pattern.compile("(?i)\\s+(?:(?:published|updated|posted|@)\\b?.*|\\d+ min(?:ute)? read)$");
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[,;|/•·]|\\s(?:(?i:and|with)|&|—|–|-)\\s)\\s*(?:(?i:and)\\s+)?");
    private static final Pattern PLACE = Pattern.compile("(?:^|\\s)(?i:in|at|for|of)\\s.*");
    private static final Pattern DATE_OR_ACCOUNT = Pattern.compile(".*[\\d@].*");

    public Byline {
        authors = List.copyOf(authors);
    }

    /** Whether the line says "By". */
    static boolean saysBy(String line) {
        return BY.matcher(line).lookingAt();
    }

    /** The line as a byline, if it says "By" and reads as one by itself. */
    public static Optional<Byline> introduced(String line) {
        return saysBy(line) ? parse(line) : Optional.empty();
    }

    /** The line as a byline, if it reads as one by itself. */
    static Optional<Byline> parse(String line) {
        if (line.length() > LONGEST || line.endsWith("?") || line.endsWith("!")) {
            return Optional.empty();
        }
        boolean credit = saysBy(line) ? isIntroduced(line) : isCredit(line);
        return credit ? Optional.of(new Byline(line, authorsOf(line))) : Optional.empty();
    }

    /**
     * The line as a byline between its neighbours: one that goes on from the line before, or bare names above a role or date.
     *
     * @param before the byline so far; null when there is none
     */
    static Optional<Byline> parse(String line, Byline before, String next) {
        if (before != null) {
            return (isRoleAlone(line) ? parseAny(line) : saysBy(line) ? parse(line) : Optional.<Byline>empty())
                    .flatMap(before::and);
        }
        return isBareNames(line)
                        && (isRoleAlone(next) || PublicationLine.parse(next).isPresent())
                ? parseAny(line)
                : parse(line);
    }

    /** The names in a line that is known to be a byline. */
    public static List<String> authorsOf(String byline) {
        List<String> parts = parts(byline);
        return Stream.concat(
                        parts.stream().limit(1).filter(PersonName::isOneOrMoreWords),
                        parts.stream().skip(1).filter(PersonName::is))
                .filter(part -> !ROLES.isRole(part))
                .map(PersonName::inNormalCase)
                .distinct()
                .toList();
    }

    private static Optional<Byline> parseAny(String line) {
        return line.length() > LONGEST ? Optional.empty() : Optional.of(new Byline(line, authorsOf(line)));
    }

    private Optional<Byline> and(Byline more) {
        String both = text + ", " + more.text;
        List<String> names = Stream.concat(authors.stream(), more.authors.stream())
                .distinct()
                .toList();
        return both.length() > LONGEST ? Optional.empty() : Optional.of(new Byline(both, names));
    }

    /** After "By": names and roles, and nothing that belongs into the title of a story. */
    private static boolean isIntroduced(String line) {
        List<String> parts = parts(line);
        return !Sentences.endsInFullStop(line)
                && parts.stream()
                        .allMatch(part -> ROLES.isRole(part)
                                || PersonName.isOneOrMoreWords(part)
                                || DATE_OR_ACCOUNT.matcher(part).matches())
                && (!authorsOf(line).isEmpty() || parts.stream().anyMatch(ROLES::isRole));
    }

    /** Without "By": names with roles, names with places, or writers in general. */
    private static boolean isCredit(String line) {
        List<String> parts = parts(line);
        if (!parts.stream().allMatch(part -> PersonName.is(part) || ROLES.isRole(part))) {
            return false;
        }
        boolean named = parts.stream().anyMatch(part -> PersonName.is(part) && !ROLES.isRole(part));
        boolean withRole = parts.stream().anyMatch(ROLES::isRole);
        return named ? withRole || isNameInPlace(line) : isRoleAlone(line);
    }

    private static boolean isNameInPlace(String line) {
        return Stream.of(PARTS.split(line)).allMatch(part -> {
            String[] nameAndPlace = part.split(" in ", 2);
            return nameAndPlace.length == 2
                    && PersonName.is(nameAndPlace[0])
                    && PersonName.isOneOrMoreWords(nameAndPlace[1]);
        });
    }

    private static boolean isBareNames(String line) {
        return line.length() <= LONGEST
                && !authorsOf(line).isEmpty()
                && parts(line).stream().allMatch(PersonName::is);
    }

    private static boolean isRoleAlone(String line) {
        return line.length() <= LONGEST
                && Sentences.hasUpperCase(line)
                && !Sentences.ends(line)
                && ROLES.isOfWriters(line)
                && parts(line).stream().allMatch(ROLES::isRole);
    }

    private static List<String> parts(String byline) {
        String credits = TAIL.matcher(BY.matcher(byline).replaceFirst("")).replaceFirst("");
        return PARTS.splitAsStream(credits)
                .map(part -> PLACE.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
