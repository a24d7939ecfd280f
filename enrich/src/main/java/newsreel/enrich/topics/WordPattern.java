package newsreel.enrich.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a term and the capitals that each asks for: none where the term has none; a first capital where the
 * term has one; all capitals for an abbreviation of two or three letters ({@code US}, {@code WHO}), which would else be
 * the first word of many a sentence.
 *
 * @param words in lower case
 * @param capitals by position in {@code words}
 */
record WordPattern(List<String> words, byte[] capitals) {
    private static final int LONGEST_STRICT_ABBREVIATION = 3;

    static WordPattern of(String term) {
        List<String> words = new ArrayList<>(3);
        byte[] capitals = new byte[term.length()];
        WordReader reader = new WordReader(term);
        while (reader.read()) {
            capitals[words.size()] = capitalsAsked(reader, term);
            words.add(reader.toString());
        }
        return new WordPattern(words, Arrays.copyOf(capitals, words.size()));
    }

    private static byte capitalsAsked(WordReader word, String term) {
        int length = word.end() - word.start();
        if (!hasLetter(term, word.start(), word.end())) {
            return WordReader.NO_CAPITAL;
        }
        boolean strict = length > 1 && length <= LONGEST_STRICT_ABBREVIATION;
        return strict ? word.capitals() : (byte) Math.min(word.capitals(), WordReader.CAPITALISED);
    }

    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
