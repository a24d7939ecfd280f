package newsreel.topics;

import java.util.Collection;

/**
 * Many texts in one array, so that they are read from a file as they stand there and made strings only where one is asked
 * for. Immutable.
 *
 * @param letters of all, one after the other
 * @param ends where each ends
 */
record Texts(char[] letters, int[] ends) {

    static Texts of(Collection<String> texts) {
        int[] ends = new int[texts.size()];
        StringBuilder letters = new StringBuilder();
        int size = 0;
        for (String text : texts) {
            letters.append(text);
            ends[size++] = letters.length();
        }
        return new Texts(letters.toString().toCharArray(), ends);
    }

    int size() {
        return ends.length;
    }

    String text(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start);
    }

    /** Whether the text of that number is this one. */
    boolean is(int number, String text) {
        int start = start(number);
        if (ends[number] - start != text.length()) {
            return false;
        }
        int at = 0;
        while (at < text.length() && letters[start + at] == text.charAt(at)) {
            at++;
        }
        return at == text.length();
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
