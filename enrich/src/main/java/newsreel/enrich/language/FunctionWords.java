package newsreel.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small words that tell a language, found in a text without making strings of its words. Immutable. */
final class FunctionWords {
    private static final int[] NONE = {};

    private final List<String> languages;

    /** Each word at the place that its hash gives it, or at the next that is free; twice as many places as words, or more. */
    private final String[] words;

    /** Their hashes: most words of a text are told to be none of these without looking at a letter. */
    private final int[] hashes;

    private final int[][] languagesOf;

    /** What each says for a language that has it: the less, the more of them have. */
    private final double[] shares;

    private FunctionWords(List<String> languages, Map<String, int[]> byWord) {
        this.languages = List.copyOf(languages);
        words = new String[Integer.highestOneBit(byWord.size() + 1) << 2];
        hashes = new int[words.length];
        languagesOf = new int[words.length][];
        shares = new double[words.length];
        byWord.forEach(this::put);
    }

    private void put(String word, int[] positions) {
        int place = placeOf(word.hashCode());
        while (words[place] != null) {
            place = next(place);
        }
        words[place] = word;
        hashes[place] = word.hashCode();
        languagesOf[place] = positions;
        shares[place] = 1.0 / Math.sqrt(positions.length);
    }

    static FunctionWords shipped() {
        return parse(lines("function-words.tsv"));
    }

    static FunctionWords parse(List<String> lines) {
        List<String> languages = new ArrayList<>();
        Map<String, int[]> languagesOf = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                int[] language = {languages.size()};
                new HashSet<>(List.of(columns[1].split(" ")))
                        .forEach(word -> languagesOf.merge(word, language, FunctionWords::joined));
                languages.add(columns[0]);
            }
        }
        return new FunctionWords(languages, languagesOf);
    }

    /** BCP 47 tags. */
    List<String> languages() {
        return languages;
    }

    /** The positions in {@link #languages} of those that have this word. */
    int[] languagesOf(String word) {
        int place = placeOf(word.hashCode());
        while (words[place] != null && !words[place].equals(word)) {
            place = next(place);
        }
        return words[place] == null ? NONE : languagesOf[place];
    }

    /**
     * Adds to each language's score what the words of a text say for it, whatever their capitals; how many words there are.
     */
    int score(char[] text, double[] scores) {
        return isLoweredByTheLetter(text)
                ? scoreLetters(text, scores)
                : scoreLetters(new String(text).toLowerCase(Locale.ROOT).toCharArray(), scores);
    }

    /** All are but these two: one becomes two characters, the other goes by where it stands. */
    private static boolean isLoweredByTheLetter(char[] text) {
        for (char c : text) {
            if (c == '\u0130' || c == '\u03A3') {
                return false;
            }
        }
        return true;
    }

    /** Words are hashed while they are read, as strings are; none is made a string. */
    private int scoreLetters(char[] text, double[] scores) {
        int count = 0;
        int start = 0;
        int hash = 0;
        for (int at = 0; at < text.length; at++) {
            char letter = Letters.lower(text[at]);
            if (letter != 0) {
                hash = 31 * hash + letter;
                continue;
            }
            if (at > start) {
                count++;
                scoreWord(hash, text, start, at, scores);
            }
            start = at + 1;
            hash = 0;
        }
        if (text.length > start) {
            count++;
            scoreWord(hash, text, start, text.length, scores);
        }
        return count;
    }

    private void scoreWord(int hash, char[] text, int start, int end, double[] scores) {
        int place = placeOf(hash);
        while (words[place] != null && (hashes[place] != hash || !stands(words[place], text, start, end))) {
            place = next(place);
        }
        if (words[place] != null) {
            for (int language : languagesOf[place]) {
                scores[language] += shares[place];
            }
        }
    }

    private static boolean stands(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        int at = 0;
        while (at < word.length() && word.charAt(at) == Letters.lower(text[start + at])) {
            at++;
        }
        return at == word.length();
    }

    private int placeOf(int hash) {
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private int next(int place) {
        return place + 1 & words.length - 1;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The lines of a table of this package. */
    static List<String> lines(String resource) {
        try (InputStream in = FunctionWords.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
