package newsreel.numbers.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The singular of nouns, by a table of words and one of endings. Immutable. */
final class Singulars {
    private static final String COMPOUND = "-";

    private final Map<String, String> words = new HashMap<>();
    private final List<String[]> endings = new ArrayList<>();

    /**
     * @param words plural and singular; a word that is its own singular is no plural. One with a hyphen before it ends
     *     compounds too: {@code -autos}
     * @param endings of plurals, and what the singular has for each; the first that fits
     */
    Singulars(List<String[]> words, List<String[]> endings) {
        for (String[] columns : words) {
            boolean ends = columns[0].startsWith(COMPOUND);
            String plural = ends ? columns[0].substring(1) : columns[0];
            this.words.put(plural, columns[1]);
            if (ends) {
                this.endings.add(new String[] {plural, columns[1]});
            }
        }
        this.endings.addAll(endings);
    }

    /** The singular, with the capitals of the noun; one of which none is sure stays as it is. */
    String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String known = words.get(lower);
        if (known != null) {
            return Character.isUpperCase(noun.charAt(0)) ? capital(known) : known;
        }
        String[] ending = ending(lower);
        return ending == null ? noun : noun.substring(0, noun.length() - ending[0].length()) + ending[1];
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether the noun looks like a plural. */
    boolean isPlural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String known = words.get(lower);
        return known == null ? ending(lower) != null : !known.equals(lower);
    }

    private String[] ending(String lower) {
        for (String[] ending : endings) {
            if (lower.length() > ending[0].length() + 1 && lower.endsWith(ending[0])) {
                return ending;
            }
        }
        return null;
    }
}
