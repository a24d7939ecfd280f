package newsreel.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A byline and the names in it: {@code By Jane Doe and John Roe, Staff Writers}, {@code JANE DOE | TIMES STAFF WRITER},
 * {@code TIMES STAFF WRITERS} (which names nobody).
 *
 * @param text as it stands
 * @param authors the names, in normal case
 */
public record Byline(String text, List<String> authors) {
    private static final int LONGEST = 160;
    private static final int MOST_NAME_WORDS = 5;
    private static final Set<String> ROLES = Set.copyOf(WordTable.read("byline-roles.txt"));
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "ibn", "ter",
            "dos", "y");

    public Byline {
        authors = List.copyOf(authors);
    }

    /** The line as a byline, if it reads as one. */
    static Optional<Byline> parse(String line) {
        if (line.length() > LONGEST || line.endsWith("?") || line.endsWith("!")) {
            return Optional.empty();
        }
        boolean introduced = startsWithBy(line);
        String rest = introduced ? line.substring(2).replaceFirst("^\\s*:", "").strip() : line;
        List<String> names = namesIn(rest);
        boolean credit = introduced ? !names.isEmpty() || isRole(rest) : isCredit(rest, names);
        return credit ? Optional.of(new Byline(line, names)) : Optional.empty();
    }

    /** The names in a line that is known to be a byline. */
    public static List<String> authorsOf(String byline) {
        return namesIn(
                startsWithBy(byline)
                        ? byline.substring(2).replaceFirst("^\\s*:", "").strip()
                        : byline);
    }

    private static boolean startsWithBy(String line) {
        return line.regionMatches(true, 0, "by ", 0, 3) || line.regionMatches(true, 0, "by:", 0, 3);
    }

    /** A line without "By": {@code Name, Role}, {@code NAME | TIMES STAFF WRITER}, or a role in capitals. */
    private static boolean isCredit(String line, List<String> names) {
        List<String> parts = parts(line);
        if (parts.stream().noneMatch(Byline::isRole)) {
            return false;
        }
        boolean onlyNamesAndRoles = parts.stream().allMatch(part -> isRole(part) || isName(part));
        return onlyNamesAndRoles && (!names.isEmpty() || (isUpperCase(line) && namesAWriter(line)));
    }

    private static boolean namesAWriter(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("writer")
                || lower.contains("staff")
                || lower.contains("correspondent")
                || lower.contains("reporter")
                || lower.contains("agencies")
                || lower.contains("wire");
    }

    private static List<String> namesIn(String credits) {
        List<String> names = new ArrayList<>();
        for (String part : parts(credits)) {
            if (isName(part) && !isRole(part)) {
                names.add(isUpperCase(part) ? inNormalCase(part) : part);
            }
        }
        return names;
    }

    private static List<String> parts(String credits) {
        List<String> parts = new ArrayList<>();
        for (String part : credits.split("\\s*(?:[,;|/•·]|\\s(?i:and|with|&|—|–|-)\\s|\\s(?i:in|at|for)\\s)\\s*")) {
            String bare = part.replaceFirst("(?i)^and\\s+", "").strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static boolean isName(String part) {
        String[] words = part.split("\\s+");
        if (words.length < 2 || words.length > MOST_NAME_WORDS) {
            return false;
        }
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        if (PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || ".-'’".indexOf(c) >= 0);
    }

    private static boolean isRole(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (ROLES.contains(lower)) {
            return true;
        }
        for (String word : lower.split("[^\\p{L}\\p{N}]+")) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return ROLES.stream().filter(role -> role.indexOf(' ') > 0).anyMatch(lower::contains);
    }

    private static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    private static String inNormalCase(String name) {
        StringBuilder normal = new StringBuilder();
        boolean start = true;
        for (char c : name.toCharArray()) {
            normal.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return normal.toString();
    }
}
