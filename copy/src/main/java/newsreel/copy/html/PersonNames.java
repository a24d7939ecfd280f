package newsreel.copy.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/** Tells what may be a person's name from what is none, and writes it as names are written. */
final class PersonNames {
    private static final Set<String> NOT_NAMES = Set.copyOf(ResourceTable.read(PersonNames.class, "not-names.txt"));
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_IN_LINE = 4;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "zu",
            "ten", "el", "al", "bin", "ibn", "ben", "y", "e", "af", "av");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}\\d.]+$");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{1,4}|PhD|\\p{Lu}[a-z]?\\p{Lu}{1,2}|Jr|Sr|II|III");
    private static final Pattern ROLE_JOINED = Pattern.compile("\\s?(?:기자|記者|记者|특파원)$|^(?:記者|记者)[\\s:：/／]?");

    private final Set<String> outlets;

    /** @param outlets names of the site and its publisher, which are no authors' names */
    PersonNames(List<String> outlets) {
        this.outlets = outlets.stream().map(PlainText::key).collect(Collectors.toSet());
    }

    /**
     * Whether the text may be a person's name: no outlet, no role, no degree, and no longer than names are.
     *
     * @param key its {@link PlainText#key}
     */
    boolean mayBe(String text, String key) {
        if (key.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        List<String> words = List.of(key.split(" "));
        return words.size() <= MOST_WORDS && !isDegree(text) && !isOutlet(key) && !hasRole(words, key);
    }

    /** Whether each word of a name is written as in names: {@code Di Maio meets Conte} is none by its second. */
    static boolean isWritten(String name) {
        String[] words = name.split(" ");
        if (words.length == 1 && Character.isLowerCase(Character.toLowerCase(name.charAt(0)))) {
            return false;
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS_IN_LINE;
    }

    /** Whether a role is joined to the name: {@code 김철수 기자}. */
    static boolean hasJoinedRole(String part) {
        return ROLE_JOINED.matcher(part.strip()).find();
    }

    /** The part without the signs around it, and without a role that is joined to the name. */
    static String trimmed(String part) {
        String name = AROUND.matcher(PlainText.of(part)).replaceAll("");
        return ROLE_JOINED.matcher(name).replaceAll("").strip();
    }

    /** A name set in capitals, as names are written. */
    static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        boolean start = true;
        for (char c : name.toCharArray()) {
            cased.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return cased.toString();
    }

    /** {@code MD}, {@code PhD}, {@code R.D.}: what stands behind a name. */
    private static boolean isDegree(String text) {
        return DEGREE.matcher(text.replace(".", "")).matches();
    }

    private boolean isOutlet(String key) {
        return outlets.contains(key) || key.indexOf(' ') > 0 && startsOutlet(key + " ");
    }

    private boolean startsOutlet(String words) {
        for (String outlet : outlets) {
            if (outlet.startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRole(List<String> words, String key) {
        return NOT_NAMES.contains(key) || words.stream().anyMatch(NOT_NAMES::contains);
    }
}
