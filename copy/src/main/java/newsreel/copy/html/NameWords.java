package newsreel.copy.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a name in a class or id attribute: {@code storyBody__related-links2} is story, body, related, links, 2. Reads one
 * name after the other; not thread-safe.
 */
final class NameWords {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private enum Kind {
        SIGN,
        SMALL,
        CAPITAL,
        DIGIT,
        LETTER
    }

    private static final Kind[] ASCII = ascii();

    /** Where it is null, every word is given as it is. */
    private final Vocabulary vocabulary;

    private final List<String> words = new ArrayList<>();
    private char[] word = new char[32];
    private int length;
    private int hash;

    private NameWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All words of a name, in lower case. */
    static List<String> of(String name) {
        return new NameWords(null).read(name, 0, name.length());
    }

    /** For words as a vocabulary has them. */
    static NameWords in(Vocabulary vocabulary) {
        return new NameWords(vocabulary);
    }

    /** Those of the name that stands there in a text, until the next is read. */
    List<String> read(String text, int from, int to) {
        words.clear();
        Kind before = Kind.SIGN;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Kind kind = c < FIRST_BEYOND_ASCII ? ASCII[c] : kindOf(c);
            if (kind == Kind.SIGN || startsWord(before, kind)) {
                endWord();
            }
            if (kind != Kind.SIGN) {
                append(kind == Kind.SMALL || kind == Kind.DIGIT ? c : Character.toLowerCase(c));
            }
            before = kind;
        }
        endWord();
        return words;
    }

    /** Whether the vocabulary has a word of those that were read last. */
    boolean knowsAny() {
        for (String each : words) {
            if (!each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Kind[] ascii() {
        Kind[] kinds = new Kind[FIRST_BEYOND_ASCII];
        Arrays.setAll(kinds, c -> kindOf((char) c));
        return kinds;
    }

    private static Kind kindOf(char c) {
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) ? Kind.DIGIT : Kind.SIGN;
        }
        return Character.isLowerCase(c) ? Kind.SMALL : Character.isUpperCase(c) ? Kind.CAPITAL : Kind.LETTER;
    }

    private static boolean startsWord(Kind before, Kind kind) {
        return kind == Kind.CAPITAL && before == Kind.SMALL
                || kind == Kind.DIGIT && before != Kind.DIGIT && before != Kind.SIGN;
    }

    private void append(char c) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = c;
        hash = hash * 31 + c;
    }

    private void endWord() {
        if (length > 0) {
            words.add(vocabulary == null ? new String(word, 0, length) : vocabulary.find(word, length, hash));
            length = 0;
            hash = 0;
        }
    }
}
