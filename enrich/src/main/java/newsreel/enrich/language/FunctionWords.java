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
import java.util.Map;

/** The small words that tell a language, found in a text without making strings of its words. Immutable. */
final class FunctionWords {
    private static final int[] NONE = {};

    private final List<String> languages;

    /** Each word at the place that its hash gives it, or at the next that is free; twice as many places as words, or more. */
    private final String[] words;

    private final int[][] languagesOf;

    private FunctionWords(List<String> languages, Map<String, int[]> byWord) {
        this.languages = List.copyOf(languages);
        words = new String[Integer.highestOneBit(byWord.size() + 1) << 2];
        languagesOf = new int[words.length][];
        byWord.forEach(this::put);
    }

    private void put(String word, int[] positions) {
        int place = placeOf(word.hashCode());
        while (words[place] != null) {
            place = next(place);
        }
        words[place] = word;
        languagesOf[place] = positions;
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
        return languagesOf(word, 0, word.length());
    }

    /** The same for the word that stands from {@code start} to {@code end}. */
    int[] languagesOf(String text, int start, int end) {
        int place = placeOf(hash(text, start, end));
        while (words[place] != null) {
            String word = words[place];
            if (word.length() == end - start && text.startsWith(word, start)) {
                return languagesOf[place];
            }
            place = next(place);
        }
        return NONE;
    }

    /** That of the word as a string. */
    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
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
