package newsreel.copy.text;

import java.util.List;
import java.util.Optional;
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

    public Byline {
        authors = List.copyOf(authors);
    }

    /** Whether the line says "By". */
    static boolean saysBy(String line) {
        return Credits.saysBy(line);
    }

    /** The line as a byline, if it says "By" and reads as one by itself. */
    public static Optional<Byline> introduced(String line) {
        return saysBy(line) ? parse(line) : Optional.empty();
    }

    /** The line as a byline, if it reads as one by itself. */
    static Optional<Byline> parse(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : Optional.of(Credits.in(line)).filter(Byline::areOfOne).map(Byline::of);
    }

    /**
     * The line as a byline between its neighbours: one that goes on from the line before, or bare names above a role or date.
     *
     * @param before the byline so far; null when there is none
     */
    static Optional<Byline> parse(String line, Byline before, String next) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Credits credits = Credits.in(line);
        if (before != null) {
            return goOn(credits) ? before.and(of(credits)) : Optional.empty();
        }
        boolean isOne = credits.areNames() && isUnderNames(next) || areOfOne(credits);
        return isOne ? Optional.of(of(credits)) : Optional.empty();
    }

    /** The names in a line that is known to be a byline. */
    public static List<String> authorsOf(String byline) {
        return Credits.in(byline).authors();
    }

    private static Byline of(Credits credits) {
        return new Byline(credits.line(), credits.authors());
    }

    private static boolean areOfOne(Credits credits) {
        String line = credits.line();
        return !line.endsWith("?")
                && !line.endsWith("!")
                && (saysBy(line) ? credits.areIntroduced() : credits.areAlone());
    }

    private static boolean goOn(Credits credits) {
        return credits.areRolesOfWriters() || saysBy(credits.line()) && areOfOne(credits);
    }

    private static boolean isUnderNames(String line) {
        return line.length() <= LONGEST && Credits.in(line).areRolesOfWriters()
                || PublicationLine.parse(line).isPresent();
    }

    private Optional<Byline> and(Byline more) {
        String both = text + ", " + more.text;
        List<String> names = Stream.concat(authors.stream(), more.authors.stream())
                .distinct()
                .toList();
        return both.length() > LONGEST ? Optional.empty() : Optional.of(new Byline(both, names));
    }
}
