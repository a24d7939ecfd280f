package newsreel.copy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions for whole lines, of which only those are tried that a line's first letter lets match: nearly every line
 * of an article starts as none of them does. Thread-safe.
 */
final class LinePatterns {
    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final String NO_LETTER = "[^\\\\p{L}\\\\p{M}\\\\p{N}_]";

    /** More would hold every letter of every script for ever. */
    private static final int MOST_STARTS = 2_000;

    /** One that may start with anything, and the words of which a line must hold one. */
    private record Gated(List<String> words, Pattern pattern) {
        boolean matches(String text, String lower) {
            return words.stream().anyMatch(lower::contains)
                    && pattern.matcher(text).matches();
        }
    }

    private final List<Pattern> all = new ArrayList<>();
    private final List<Gated> gated = new ArrayList<>();
    private final Map<Character, Pattern> byStart = new ConcurrentHashMap<>();

    LinePatterns(List<String> entries) {
        for (String entry : entries) {
            if (entry.startsWith("{")) {
                int end = entry.indexOf('}');
                gated.add(new Gated(List.of(entry.substring(1, end).split("\\|")), compile(entry.substring(end + 1))));
            } else {
                all.add(compile(entry));
            }
        }
    }

    private static Pattern compile(String entry) {
        return Pattern.compile(entry.replaceAll("\\\\W", NO_LETTER), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean match(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Pattern pattern = of(Character.toLowerCase(text.charAt(0)));
        if (pattern != NONE && pattern.matcher(text).matches()) {
            return true;
        }
        return !gated.isEmpty() && isGated(text);
    }

    private boolean isGated(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return gated.stream().anyMatch(each -> each.matches(text, lower));
    }

    private Pattern of(char start) {
        Pattern known = byStart.get(start);
        if (known == null) {
            known = startingWith(start);
            if (byStart.size() < MOST_STARTS) {
                byStart.put(start, known);
            }
        }
        return known;
    }

    private Pattern startingWith(char start) {
        List<String> may = new ArrayList<>();
        for (Pattern pattern : all) {
            Matcher matcher = pattern.matcher(String.valueOf(start));
            if (matcher.matches() || matcher.hitEnd()) {
                may.add(pattern.pattern());
            }
        }
        return may.isEmpty() ? NONE : compile(String.join("|", may));
    }
}
