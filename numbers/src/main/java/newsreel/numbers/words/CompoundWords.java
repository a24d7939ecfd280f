package newsreel.numbers.words;

/** Words that no table can list, as they are made of others without a space: {@code vierundzwanzig}. Thread-safe. */
@FunctionalInterface
public interface CompoundWords {
    /** Those of a language that has none. */
    CompoundWords NONE = (text, start, end) -> Word.UNKNOWN;

    /** The character in lower case, as the vocabulary has it. */
    static char fold(char c) {
        return Characters.fold(c);
    }

    /** The word that the span is, whose letters are in any case; {@link Word#UNKNOWN} when it is made of nothing known. */
    Word find(char[] text, int start, int end);
}
