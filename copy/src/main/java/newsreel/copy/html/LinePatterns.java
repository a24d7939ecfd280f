package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Regular expressions for whole lines, of which only those are tried that a line's first letters let match: nearly every line
 * of an article starts as none of them does. Thread-safe.
 */
final class LinePatterns {
    private static final String NO_LETTER = "[^\\\\p{L}\\\\p{M}\\\\p{N}_]";

    private static final int FIRST_LETTERS = 3;

    /** What a pattern looks for ahead of its own beginning. */
    private static final String AHEAD = "(?=";

    private static final int PLACE_BITS = 12;
    private static final int PLACES = 1 << PLACE_BITS;

    /** By it letters that are near each other come to places that are not: small letters differ in five bits alone. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

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

    /** One of the rest, and what is left of it to tell how a line begins. */
    private record Entry(Pattern whole, Pattern beginning) {
        /** Whether a line of these first letters may match. */
        boolean mayStart(String letters) {
            Matcher matcher = beginning.matcher(letters);
            return matcher.matches() || matcher.hitEnd();
        }
    }

    private final List<Entry> all = new ArrayList<>();
    private final List<Gated> gated = new ArrayList<>();

    /** By the first letter, by the first two, and so on. */
    private final List<Started[]> byStart =
            Stream.generate(() -> new Started[PLACES]).limit(FIRST_LETTERS).toList();

    /** What is left to try for lines that start so; its fields are final, so that threads may share it. */
    private record Started(long start, List<Entry> left) {}

    LinePatterns(List<String> entries) {
        for (String entry : entries) {
            if (entry.startsWith("{")) {
                int end = entry.indexOf('}');
                gated.add(new Gated(List.of(entry.substring(1, end).split("\\|")), compile(entry.substring(end + 1))));
            } else {
                all.add(new Entry(compile(entry), compile(withoutLook(entry))));
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
        if (!hasWord(text)) {
            return false;
        }
        for (Entry entry : left(text)) {
            if (entry.whole().matcher(text).matches()) {
                return true;
            }
        }
        return !gated.isEmpty() && isGated(text);
    }

    /** No line is there to match that has none; nearly every text begins with one. */
    private static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
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

    /** What is left to try is less with each letter: for most lines nothing, once the first or second is read. */
    private List<Entry> left(String text) {
        int letters = lettersOf(text);
        List<Entry> left = all;
        for (int read = 1; read <= letters && !left.isEmpty(); read++) {
            if (read == letters || !Character.isHighSurrogate(text.charAt(read - 1))) {
                left = left(text, read, left);
            }
        }
        return left;
    }

    /** Never the first half of a letter alone, which is none. */
    private static int lettersOf(String text) {
        int letters = Math.min(text.length(), FIRST_LETTERS);
        return letters > 1 && Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
    }

    /** @param shorter what was left with fewer letters */
    private List<Entry> left(String text, int letters, List<Entry> shorter) {
        long start = start(text, letters);
        int place = (int) (start * SPREAD >>> Long.SIZE - PLACE_BITS);
        Started[] places = byStart.get(letters - 1);
        Started known = places[place];
        if (known == null || known.start() != start) {
            String first = text.substring(0, letters);
            known = new Started(
                    start,
                    shorter.stream().filter(entry -> entry.mayStart(first)).toList());
            places[place] = known;
        }
        return known.left();
    }

    /** The first letters; how many they are is known from where they are looked for. */
    private static long start(String text, int letters) {
        long start = 0;
        for (int i = 0; i < letters; i++) {
            start = start << Character.SIZE | text.charAt(i);
        }
        return start;
    }
}
