package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions for whole lines, of which only those are tried that a line's first letters let match: nearly every line
 * of an article starts as none of them does. Thread-safe.
 */
final class LinePatterns {
    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final String NO_LETTER = "[^\\\\p{L}\\\\p{M}\\\\p{N}_]";

    private static final int FIRST_LETTERS = 3;

    /** What a pattern looks for ahead of its own beginning. */
    private static final String AHEAD = "(?=";

    private static final int PLACES = 1 << 12;

    /** One that may start with anything, and the words of which a line must hold one. */
    private record Gated(List<String> words, Pattern pattern) {
        boolean matches(String text, String lower) {
            for (String word : words) {
                if (lower.contains(word)) {
                    return pattern.matcher(text).matches();
                }
            }
            return false;
        }
    }

    private final List<Pattern> all = new ArrayList<>();
    private final List<Gated> gated = new ArrayList<>();
    private final List<Pattern> beginnings = new ArrayList<>();
    private final Started[] byStart = new Started[PLACES];

    /** What is left to try for lines that start so; its fields are final, so that threads may share it. */
    private record Started(long start, Pattern pattern) {}

    LinePatterns(List<String> entries) {
        for (String entry : entries) {
            if (entry.startsWith("{")) {
                int end = entry.indexOf('}');
                gated.add(new Gated(List.of(entry.substring(1, end).split("\\|")), compile(entry.substring(end + 1))));
            } else {
                all.add(compile(entry));
                beginnings.add(compile(withoutLook(entry)));
            }
        }
    }

    /** What is looked for ahead may stand at a line's end: only what follows tells how the line begins. */
    private static String withoutLook(String entry) {
        return entry.startsWith(AHEAD) ? entry.substring(entry.indexOf(')') + 1) : entry;
    }

    private static Pattern compile(String entry) {
        return Pattern.compile(entry.replaceAll("\\\\W", NO_LETTER), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean match(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Pattern pattern = of(text);
        if (pattern != NONE && pattern.matcher(text).matches()) {
            return true;
        }
        return !gated.isEmpty() && isGated(text);
    }

    private boolean isGated(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Gated each : gated) {
            if (each.matches(text, lower)) {
                return true;
            }
        }
        return false;
    }

    private Pattern of(String text) {
        long start = start(text);
        int place = (int) ((start ^ start >>> 16 ^ start >>> 29) & PLACES - 1);
        Started known = byStart[place];
        if (known == null || known.start() != start) {
            known = new Started(start, startingLike(text));
            byStart[place] = known;
        }
        return known.pattern();
    }

    /** Never the first half of a letter alone, which is none. */
    private static int lettersOf(String text) {
        int letters = Math.min(text.length(), FIRST_LETTERS);
        return letters > 1 && Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
    }

    /** The first letters, and how many they are. */
    private static long start(String text) {
        int letters = lettersOf(text);
        long start = letters;
        for (int i = 0; i < letters; i++) {
            start = start << Character.SIZE | text.charAt(i);
        }
        return start;
    }

    private Pattern startingLike(String text) {
        String start = text.substring(0, lettersOf(text));
        List<String> may = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Matcher matcher = beginnings.get(i).matcher(start);
            if (matcher.matches() || matcher.hitEnd()) {
                may.add(all.get(i).pattern());
            }
        }
        return may.isEmpty() ? NONE : compile(String.join("|", may));
    }
}
