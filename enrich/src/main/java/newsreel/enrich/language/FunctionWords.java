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

/**
 * The small words that tell a language, found in a text without making strings of its words. A word is told by 64 bits that its
 * letters are hashed to, so that finding one, or that it is none, takes a look into one table. Immutable.
 */
final class FunctionWords {
    private static final int[] NONE = {};
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Where no word is: that of no letters. */
    private static final long FREE = 0;

    private final List<String> languages;

    /** Each at the place that it gives itself, or at the next that is free; twice as many places as words, or more. */
    private final long[] hashes;

    /** By place, where in {@code voices} stands how many languages have the word, and after that which. */
    private final int[] places;

    private final int[] voices;

    /** What a word says for a language that has it, by how many have it: the less, the more. */
    private final double[] shares;

    private FunctionWords(List<String> languages, Map<String, int[]> byWord) {
        this.languages = List.copyOf(languages);
        hashes = new long[Integer.highestOneBit(byWord.size() + 1) << 2];
        places = new int[hashes.length];
        voices = new int[byWord.size() + mentions(byWord)];
        shares = new double[languages.size() + 1];
        Arrays.setAll(shares, having -> 1.0 / Math.sqrt(having));
        int next = 0;
        for (Map.Entry<String, int[]> word : byWord.entrySet()) {
            next = put(hash(word.getKey()), word.getValue(), next);
        }
    }

    private static int mentions(Map<String, int[]> byWord) {
        return byWord.values().stream().mapToInt(having -> having.length).sum();
    }

    /** Where the languages of the next word begin. */
    private int put(long hash, int[] positions, int at) {
        int place = placeOf(hash);
        hashes[place] = hash;
        places[place] = at;
        voices[at] = positions.length;
        System.arraycopy(positions, 0, voices, at + 1, positions.length);
        return at + 1 + positions.length;
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
        long hash = hash(word);
        int place = placeOf(hash);
        int first = places[place] + 1;
        return hashes[place] == hash ? Arrays.copyOfRange(voices, first, first + voices[first - 1]) : NONE;
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

    /** Words are hashed while they are read; none is made a string. */
    private int scoreLetters(char[] text, double[] scores) {
        int count = 0;
        long hash = FREE;
        for (char c : text) {
            char letter = Letters.lower(c);
            if (letter != 0) {
                hash = hash(hash, letter);
            } else if (hash != FREE) {
                count++;
                scoreWord(hash, scores);
                hash = FREE;
            }
        }
        if (hash != FREE) {
            count++;
            scoreWord(hash, scores);
        }
        return count;
    }

    private void scoreWord(long hash, double[] scores) {
        int place = placeOf(hash);
        if (hashes[place] == hash) {
            int before = places[place];
            int having = voices[before];
            double share = shares[having];
            for (int i = before + 1; i <= before + having; i++) {
                scores[voices[i]] += share;
            }
        }
    }

    /** The place of the word, or the free one that it would have. */
    private int placeOf(long hash) {
        int place = (int) (hash >>> Integer.SIZE) & hashes.length - 1;
        while (hashes[place] != hash && hashes[place] != FREE) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private static long hash(String word) {
        long hash = FREE;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    private static long hash(long before, char letter) {
        return (before + letter) * ODD;
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
