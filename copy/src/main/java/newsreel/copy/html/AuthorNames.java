package newsreel.copy.html;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes authors' names out of what pages give as author: without roles, outlets, addresses, dates and the word "by". A news
 * agency is an author where somebody says so: in linked data, or behind "by"; named beside a person, it is that one's outlet.
 */
final class AuthorNames {
    static final int MOST_NAMES = 20;
    private static final BylineWords WORDS = BylineWords.shared();
    private static final Pattern LINE_PARTS = Pattern.compile("\\s*[|·•\\n]\\s*");
    private static final Pattern GLUED_DATE = Pattern.compile("(?<=\\p{Ll})(?=\\d{1,2}\\P{L})");

    private final PersonNames people;

    /** @param outlets names of the site and its publisher, which are no authors' names */
    AuthorNames(List<String> outlets) {
        this.people = new PersonNames(outlets);
    }

    /** The names in a byline, each once, in normal case. */
    List<String> in(String byline) {
        return in(List.of(byline));
    }

    List<String> in(List<String> bylines) {
        return in(bylines, new BylineReading(people, false, false));
    }

    /** The names in what a page claims for its author: an agency may be it. */
    List<String> inClaims(List<String> claims) {
        return in(claims, new BylineReading(people, false, true));
    }

    /** The names in what is said to be persons' names: those that readers call themselves by count too. */
    List<String> inPersons(List<String> persons) {
        return in(persons, new BylineReading(people, true, true));
    }

    /** The names in a line of no name, which says that they are: {@code By Ida Berg | 3 May}; none in any other line. */
    List<String> inLine(String line) {
        for (String part : LINE_PARTS.split(line)) {
            boolean said = WORDS.withoutLead(part).length() < part.length() || PersonNames.hasJoinedRole(part);
            List<String> found = said ? in(GLUED_DATE.matcher(part).replaceAll(" ")) : List.of();
            if (!found.isEmpty() && found.stream().allMatch(PersonNames::isWritten)) {
                return found;
            }
        }
        return List.of();
    }

    /** The names in a byline whose parts stand in boxes of their own: what one says may be about the next. */
    List<String> inParts(List<String> parts) {
        BylineReading reading = new BylineReading(people, false, false);
        reading.start();
        parts.stream().limit(MOST_NAMES).forEach(reading::read);
        return reading.names();
    }

    private static List<String> in(List<String> bylines, BylineReading reading) {
        for (String byline : bylines.subList(0, Math.min(bylines.size(), MOST_NAMES))) {
            reading.start();
            reading.read(byline);
        }
        return reading.names();
    }
}
