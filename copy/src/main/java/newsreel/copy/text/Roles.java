package newsreel.copy.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/** Knows what stands in a byline beside the names, from {@code byline-roles.txt}: desks, roles, agencies. Thread-safe. */
final class Roles {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WRITERS = Pattern.compile(
            "\\b(?:writers?|staff|correspondents?|reporters?|agenc(?:y|ies)|wires?|press|reuters?|afp)\\b");

    private final List<String> starts;
    private final Set<String> ends;
    private final int longestEnd;

    private Roles(List<String> entries) {
        starts = entries.stream()
                .filter(entry -> entry.endsWith("*"))
                .map(entry -> entry.substring(0, entry.length() - 1))
                .toList();
        ends = entries.stream().filter(entry -> !entry.endsWith("*")).collect(Collectors.toUnmodifiableSet());
        longestEnd = ends.stream().mapToInt(String::length).max().orElse(0);
    }

    static Roles standard() {
        return new Roles(ResourceTable.read(Roles.class, "byline-roles.txt"));
    }

    /** Whether a part of a byline is a role: it ends in one ({@code Times Staff Writer}), or starts as one ({@code Special to…}). */
    boolean isRole(String part) {
        String words = words(part);
        return startsAsOne(words + " ") || endsInOne(words);
    }

    private boolean startsAsOne(String words) {
        for (int i = 0; i < starts.size(); i++) {
            if (words.startsWith(starts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** From the first word that is near enough to the end. */
    private boolean endsInOne(String words) {
        int first = Math.max(0, words.length() - longestEnd - 1);
        for (int at = first == 0 ? 0 : words.indexOf(' ', first); at >= 0; at = words.indexOf(' ', at + 1)) {
            if (ends.contains(words.substring(at).strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a role speaks of those who write. */
    boolean isOfWriters(String role) {
        return WRITERS.matcher(words(role)).find();
    }

    private static String words(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
