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

/**
 * The small words that tell a language.
 *
 * @param languages BCP 47 tags
 * @param languagesByWord their positions in {@code languages}
 */
record FunctionWords(List<String> languages, Map<String, int[]> languagesByWord) {
    private static final int[] NONE = {};

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
        return new FunctionWords(List.copyOf(languages), Map.copyOf(languagesOf));
    }

    /** The positions of the languages that have this word. */
    int[] languagesOf(String word) {
        return languagesByWord.getOrDefault(word, NONE);
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
