package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsreel.copy.ResourceTable;

/** Tells what an element is from the words in its class and id, by a table of such words. Immutable. */
final class RoleHints {
    private static final RoleHints SHARED = read("role-hints.txt");

    /** Themes name an article's own element after its author, tags and categories: nothing follows from those. */
    private static final Pattern ARTICLE = Pattern.compile("(?:^|\\s)(?:hentry|type-post|status-publish)(?:\\s|$)");

    /** Between the names in an attribute. */
    static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> NOT_ITSELF = Set.of("no", "has", "with", "without", "non");

    private record Hint(List<String> words, boolean whole, Role role) {
        boolean standsAt(List<String> name, int at) {
            return whole
                    ? name.equals(words)
                    : at + words.size() <= name.size()
                            && name.subList(at, at + words.size()).equals(words);
        }
    }

    private final Map<String, List<Hint>> byFirstWord = new HashMap<>();

    private RoleHints() {}

    static RoleHints shared() {
        return SHARED;
    }

    private static RoleHints read(String resource) {
        RoleHints hints = new RoleHints();
        Role role = Role.PLAIN;
        for (String line : ResourceTable.read(RoleHints.class, resource)) {
            if (line.startsWith("[")) {
                role = Role.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                hints.add(line, role);
            }
        }
        return hints;
    }

    private void add(String entry, Role role) {
        boolean whole = entry.startsWith("=");
        List<String> words = List.of(entry.substring(whole ? 1 : 0).split(" "));
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Hint(words, whole, role));
    }

    /** The role that the names in a class or id attribute give: the strongest of them, boilerplate before body. */
    Role roleOf(String names) {
        Role found = Role.PLAIN;
        if (ARTICLE.matcher(names).find()) {
            return found;
        }
        for (String name : BLANKS.split(names)) {
            Role role = roleOfName(wordsOf(name));
            if (role.ordinal() > found.ordinal()) {
                found = role;
            }
        }
        return found;
    }

    private Role roleOfName(List<String> words) {
        Role found = Role.PLAIN;
        for (int at = 0; at < words.size(); at++) {
            if (at > 0 && NOT_ITSELF.contains(words.get(at - 1))) {
                continue;
            }
            for (Hint hint : byFirstWord.getOrDefault(words.get(at), List.of())) {
                if (hint.role().ordinal() > found.ordinal() && hint.standsAt(words, at)) {
                    found = hint.role();
                }
            }
        }
        return found;
    }

    /** {@code storyBody__related-links2} is story, body, related, links, 2. */
    static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) || startsWord(before, c)) {
                endWord(word, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
            before = c;
        }
        endWord(word, words);
        return words;
    }

    private static boolean startsWord(char before, char c) {
        return Character.isLowerCase(before) && Character.isUpperCase(c)
                || Character.isLetter(before) && Character.isDigit(c);
    }

    private static void endWord(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
