package newsreel.copy.text;

/** Compares texts by their letters and numbers in one case: what stands between these parts words, whatever it is. Pure. */
final class SameWords {
    private SameWords() {}

    /** Whether both have the same words in the same order. */
    static boolean have(String one, String other) {
        int at = word(one, 0);
        int there = word(other, 0);
        while (at < one.length() && there < other.length()) {
            int letter = one.codePointAt(at);
            if (!isSame(letter, other.codePointAt(there))) {
                return false;
            }
            int end = at + Character.charCount(letter);
            int endThere = there + Character.charCount(letter);
            at = word(one, end);
            there = word(other, endThere);
            if ((at == end) != (there == endThere) && at < one.length() && there < other.length()) {
                return false;
            }
        }
        return at == one.length() && there == other.length();
    }

    /** The first letter or number from there on; the text's end when there is none. */
    private static int word(String text, int start) {
        int at = start;
        while (at < text.length() && !isLetterOrNumber(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSame(int one, int other) {
        if (one == other) {
            return true;
        }
        int upper = Character.toUpperCase(one);
        int otherUpper = Character.toUpperCase(other);
        return upper == otherUpper || Character.toLowerCase(upper) == Character.toLowerCase(otherUpper);
    }
}
