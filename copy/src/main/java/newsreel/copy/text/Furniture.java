package newsreel.copy.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.ResourceTable;

/**
 * Knows the lines that are page furniture rather than copy: advertising marks, sharing buttons, newsletter and cookie
 * lines, pointers to other stories. The lines stand in {@code furniture-lines.txt} and
 * {@code pointer-lines.txt}. Thread-safe.
 */
final class Furniture {
    private static final int LONGEST = 300;

    /** An advertising mark with no space between it and the copy before or behind it, or at the end of a sentence. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[.!?\"”’)])\\s*(?:Advertisement|ADVERTISEMENT)(?=$|\\p{Lu}\\p{Ll}|[“\"])"
                    + "|^(?:Advertisement|ADVERTISEMENT)(?=\\p{Lu}\\p{Ll}|[“\"])");

    private final Set<String> lines;
    private final Map<Character, List<Opening>> openings;
    private final Set<String> pointers;

    /** How any of them begins: nearly all copy is told by it. */
    private final Beginnings beginnings = new Beginnings();

    private Furniture(List<String> entries, List<String> pointers) {
        this.pointers = Set.copyOf(pointers);
        lines = entries.stream().filter(entry -> entry.indexOf('*') < 0).collect(Collectors.toUnmodifiableSet());
        openings = entries.stream()
                .filter(entry -> entry.indexOf('*') >= 0)
                .map(Opening::of)
                .collect(Collectors.groupingBy(opening -> opening.start.charAt(0)));
        lines.forEach(beginnings::addLine);
        pointers.forEach(beginnings::addLine);
        openings.values().forEach(list -> list.forEach(opening -> beginnings.addOpening(opening.start)));
    }

    static Furniture standard() {
        return new Furniture(
                ResourceTable.read(Furniture.class, "furniture-lines.txt"),
                ResourceTable.read(Furniture.class, "pointer-lines.txt"));
    }

    /** Whether the whole line is furniture. */
    boolean is(String line) {
        if (line.length() > LONGEST) {
            return hasNoLetter(line);
        }
        int start = start(line);
        int end = end(line, start);
        if (!beginnings.mayHave(line, start, end)) {
            return false;
        }
        String plain = plain(line.substring(start, end));
        return plain.isEmpty() || lines.contains(plain) || pointers.contains(plain) || opens(plain);
    }

    private static boolean hasNoLetter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(String plain) {
        for (Opening opening : openings.getOrDefault(plain.charAt(0), List.of())) {
            if (opening.matches(plain)) {
                return true;
            }
        }
        return false;
    }

    /** The paragraphs without the titles of other stories at their end: those behind a pointer that no copy follows. */
    List<String> withoutTail(List<String> paragraphs) {
        int end = paragraphs.size();
        for (int i = end - 1; i > 0 && (isTitle(paragraphs.get(i)) || is(paragraphs.get(i))); i--) {
            end = isTitle(paragraphs.get(i)) && pointers.contains(plain(bare(paragraphs.get(i)))) ? i : end;
        }
        return paragraphs.subList(0, end);
    }

    private static boolean isTitle(String paragraph) {
        return paragraph.length() <= LONGEST && !Sentences.endsInFullStop(paragraph);
    }

    /** Adds the paragraph, cut where an advertising mark is glued into it, as in {@code …top advisers.Advertisement}. */
    void addUnglued(String paragraph, List<String> copy) {
        if (mayBeGlued(paragraph)) {
            copy.addAll(parted(paragraph));
        } else {
            copy.add(paragraph);
        }
    }

    private static boolean mayBeGlued(String paragraph) {
        return paragraph.contains("Advertisement") || paragraph.contains("ADVERTISEMENT");
    }

    private static List<String> parted(String paragraph) {
        return GLUED.splitAsStream(paragraph)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String bare(String line) {
        int start = start(line);
        return line.substring(start, end(line, start));
    }

    /** Past the arrows, dots and bars before it; what marks speech or a sentence stays. */
    private static int start(String line) {
        int start = 0;
        while (start < line.length() && isOrnament(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String line, int start) {
        int end = line.length();
        while (end > start && isOrnament(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Lower case, every number a 0. */
    private static String plain(String bare) {
        String lower = bare.toLowerCase(Locale.ROOT);
        return hasDigit(lower) ? withNoughts(lower) : lower;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isDigit(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static String withNoughts(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            if (isDigit(line, at)) {
                plain.append('0');
                at = endOfNumber(line, at) - 1;
            } else {
                plain.append(line.charAt(at));
            }
        }
        return plain.toString();
    }

    /** Behind digits with points and commas between them, and the k of thousands. */
    private static int endOfNumber(String line, int start) {
        int end = start + 1;
        while (isDigit(line, end) || isMark(line, end) && isDigit(line, end + 1)) {
            end++;
        }
        return end < line.length() && line.charAt(end) == 'k' ? end + 1 : end;
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static boolean isMark(String line, int at) {
        return at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',');
    }

    private static boolean isOrnament(char c) {
        return !Character.isLetterOrDigit(c) && "\"'“”‘’.!?()+©$£€%".indexOf(c) < 0;
    }

    /** Words that a line opens with and, where it may be a sentence, words that it holds later. */
    private record Opening(String start, String later) {
        static Opening of(String entry) {
            int star = entry.indexOf('*');
            return new Opening(
                    entry.substring(0, star).strip(), entry.substring(star + 1).strip());
        }

        boolean matches(String plain) {
            return plain.startsWith(start)
                    && isWordEnd(plain)
                    && (later.isEmpty() ? !Sentences.endsInFullStop(plain) : plain.indexOf(later, start.length()) >= 0);
        }

        private boolean isWordEnd(String plain) {
            return plain.length() == start.length() || !Character.isLetterOrDigit(plain.charAt(start.length()));
        }
    }
}
