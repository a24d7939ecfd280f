package newsreel.copy.html;

import java.util.HashSet;
import java.util.Set;

/** The set of words of a short text, to tell how alike two texts are. */
record Words(Set<String> words) {

    static Words of(String text) {
        Set<String> words = new HashSet<>();
        String key = PlainText.key(text);
        for (int from = 0, end; from < key.length(); from = end + 1) {
            end = endOfWord(key, from);
            words.add(key.substring(from, end));
        }
        return new Words(words);
    }

    private static int endOfWord(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.length() : end;
    }

    /** 0 when no word is shared, 1 when all are. */
    double likeness(Words other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        return likeness(shared(other), other.words.size());
    }

    private int shared(Words other) {
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private double likeness(int shared, int others) {
        return (double) shared / (words.size() + others - shared);
    }

    /** How alike the text is where it is that much alike, else 0: it is read until too many of its words are others. */
    double likeness(String text, double least) {
        Set<String> read = new HashSet<>();
        String key = PlainText.key(text);
        int shared = 0;
        for (int from = 0, end; from < key.length(); from = end + 1) {
            end = endOfWord(key, from);
            String word = key.substring(from, end);
            if (read.add(word)) {
                shared += words.contains(word) ? 1 : 0;
                if (likeness(words.size(), words.size() + read.size() - shared) < least) {
                    return 0;
                }
            }
        }
        double likeness = shared == 0 ? 0 : likeness(shared, read.size());
        return likeness < least ? 0 : likeness;
    }
}
