package newsreel.enrich.topics;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a term and the capitals that each asks for: none where the term has none; a first capital where the
 * term has one; all capitals for an abbreviation of two or three letters ({@code US}, {@code WHO}), which would else be
 * the first word of many a sentence.
 *
 * @param words in lower case
 * @param capitals by position in {@code words}
 */
record WordPattern(List<String> words, List<Byte> capitals) {
    private static final int LONGEST_STRICT_ABBREVIATION = 3;

    static WordPattern of(String term) {
        List<String> words = new ArrayList<>();
        List<Byte> capitals = new ArrayList<>();
        WordReader reader = new WordReader(term);
        while (reader.read()) {
            words.add(reader.toString());
            capitals.add(capitalsAsked(reader, term));
        }
        return new WordPattern(words, capitals);
    }

    boolean isName() {
        return words.size() == 1 && capitals.get(0) != WordReader.NO_CAPITAL;
    }

    private static byte capitalsAsked(WordReader word, String term) {
        int length = word.end() - word.start();
        boolean hasLetter = term.substring(word.start(), word.end()).chars().anyMatch(Character::isLetter);
        if (!hasLetter) {
            return WordReader.NO_CAPITAL;
        }
        boolean strict = length > 1 && length <= LONGEST_STRICT_ABBREVIATION;
        return strict ? word.capitals() : (byte) Math.min(word.capitals(), WordReader.CAPITALISED);
    }
}
