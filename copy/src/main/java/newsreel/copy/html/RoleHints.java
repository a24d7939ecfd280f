package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsreel.copy.ResourceTable;

/** Tells what an element is from the words in its class and id, by a table of such words. Immutable. */
final class RoleHints {
    private static final RoleHints SHARED = read("role-hints.txt");

    private static final Set<String> NOT_ITSELF = Set.of("no", "has", "with", "without", "non");

    private record Hint(List<String> words, boolean whole, Role role) {
        /** Told by length first: most names that begin like a hint are longer. */
        boolean standsAt(List<String> name, int at) {
            int end = at + words.size();
            return (whole ? at == 0 && end == name.size() : end <= name.size()) && isSpelledAt(name, at);
        }

        private boolean isSpelledAt(List<String> name, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(name.get(at + i))) {
                    return false;
                }
            }
            return true;
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

    /** The words that hints are made of. */
    Set<String> words() {
        Set<String> words = new HashSet<>(NOT_ITSELF);
        byFirstWord.values().forEach(hints -> hints.forEach(hint -> words.addAll(hint.words())));
        return words;
    }

    /** The role that a name gives, by its words, of which those that are in no hint may be empty. */
    Role roleOf(List<String> words) {
        Role found = Role.PLAIN;
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isEmpty() || at > 0 && NOT_ITSELF.contains(words.get(at - 1))) {
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
}
