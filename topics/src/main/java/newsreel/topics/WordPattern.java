package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of a term and the capitals that each asks for: none where the term has none; a first capital where the
 * term has one; all capitals for an abbreviation of two or three letters ({@code US}, {@code WHO}), which would else be
 * the first word of many a sentence.
 *
 * @param stems of the words
 * @param capitals by position in {@code stems}
 * @param key the same for two terms that match the same text
 */
record WordPattern(List<String> stems, byte[] capitals, String key) {
    private static final int LONGEST_STRICT_ABBREVIATION = 3;

    /** @param stemmer the stem of a word in lower case */
    static WordPattern of(String term, UnaryOperator<String> stemmer) {
        List<String> stems = new ArrayList<>(3);
        byte[] capitals = new byte[term.length()];
        StringBuilder key = new StringBuilder(32);
        WordReader reader = new WordReader(term);
        while (reader.read()) {
            byte asked = capitalsAsked(reader);
            String stem = stemmer.apply(reader.toString());
            key.append(stem).append((char) ('0' + asked)).append(' ');
            capitals[stems.size()] = asked;
            stems.add(stem);
        }
        return new WordPattern(stems, Arrays.copyOf(capitals, stems.size()), key.toString());
    }

    boolean isOneWord() {
        return capitals.length == 1;
    }

    /** Whether it is one word with a capital. */
    boolean isName() {
        return isOneWord() && capitals[0] != WordReader.NO_CAPITAL;
    }

    private static byte capitalsAsked(WordReader word) {
        int length = word.end() - word.start();
        boolean strict = length > 1 && length <= LONGEST_STRICT_ABBREVIATION;
        return switch (word.capitals()) {
            case WordReader.ALL_CAPITALS -> strict ? WordReader.ALL_CAPITALS : WordReader.CAPITALISED;
            case WordReader.CAPITALISED -> WordReader.CAPITALISED;
            default -> WordReader.NO_CAPITAL;
        };
    }
}
