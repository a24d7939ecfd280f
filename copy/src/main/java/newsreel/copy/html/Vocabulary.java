package newsreel.copy.html;

import java.util.Collection;

/**
 * The words that some table has: found by their letters, so that no string is made of all the others. Immutable.
 */
final class Vocabulary {
    /** Stands for every word that no table has. */
    static final String OTHER = "";

    /** Each word as near behind the place of its hash as there was room; at least half of the places are free. */
    private final String[] places;

    Vocabulary(Collection<String> words) {
        places = new String[Integer.highestOneBit(Math.max(1, words.size())) << 2];
        words.forEach(this::add);
    }

    private void add(String word) {
        int place = placeOf(word.hashCode());
        while (places[place] != null && !places[place].equals(word)) {
            place = after(place);
        }
        places[place] = word;
    }

    /**
     * The word that has these letters, else {@link #OTHER}.
     *
     * @param hash the one that a string of these letters has
     */
    String find(char[] letters, int length, int hash) {
        for (int place = placeOf(hash); places[place] != null; place = after(place)) {
            if (isOf(places[place], letters, length)) {
                return places[place];
            }
        }
        return OTHER;
    }

    private static boolean isOf(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private int after(int place) {
        return place + 1 & places.length - 1;
    }

    private int placeOf(int hash) {
        return (hash ^ hash >>> 15) & places.length - 1;
    }
}
