package newsreel.enrich.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the lines that are page furniture rather than copy: advertising marks, sharing buttons, newsletter and cookie
 * lines, pointers to other stories. The lines stand in {@code furniture-lines.txt}. Thread-safe.
 */
final class Furniture {
    private static final int LONGEST_PATTERN_LINE = 300;
    private static final List<String> GLUED = List.of("Advertisement", "ADVERTISEMENT", "Article continues below");

    private final Set<String> lines;
    private final List<LinePattern> patterns;

    private Furniture(List<String> entries) {
        lines = entries.stream()
                .filter(entry -> entry.indexOf('*') < 0)
                .map(Furniture::bare)
                .collect(Collectors.toCollection(HashSet::new));
        patterns = entries.stream()
                .filter(entry -> entry.indexOf('*') >= 0 && !bare(entry).isEmpty())
                .map(LinePattern::of)
                .toList();
    }

    static Furniture standard() {
        return new Furniture(WordTable.read("furniture-lines.txt"));
    }

    /** Whether the whole line is furniture. */
    boolean is(String line) {
        String bare = bare(line);
        if (bare.isEmpty() || lines.contains(bare)) {
            return true;
        }
        if (line.length() > LONGEST_PATTERN_LINE) {
            return false;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> pattern.matches(lower));
    }

    /** The paragraph without an advertising mark glued to its end, as in {@code …top advisers.Advertisement}. */
    String unglued(String paragraph) {
        for (String mark : GLUED) {
            if (paragraph.endsWith(mark) && endsSentence(paragraph, paragraph.length() - mark.length())) {
                return paragraph
                        .substring(0, paragraph.length() - mark.length())
                        .strip();
            }
        }
        return paragraph;
    }

    private static boolean endsSentence(String text, int end) {
        String before = text.substring(0, end).strip();
        return !before.isEmpty() && ".!?\"”’)".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Lower case, without the punctuation and symbols around it. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1)) && line.charAt(end - 1) != '+') {
            end--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Words that a line starts with and, after a star, words that it holds later. */
    private record LinePattern(String start, String later) {
        static LinePattern of(String entry) {
            int star = entry.indexOf('*');
            String later = entry.substring(star + 1).replace("*", "").strip();
            return new LinePattern(entry.substring(0, star), later);
        }

        boolean matches(String lower) {
            return lower.startsWith(start) && (later.isEmpty() || lower.indexOf(later, start.length()) >= 0);
        }
    }
}
