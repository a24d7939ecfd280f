package newsreel.numbers.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsreel.numbers.words.Tables;

/** The singular of a counted English noun. Irregular nouns come from {@code plurals.tsv}; the others follow their ending. */
final class Plurals {
    private static final Map<String, String> IRREGULAR = irregular();

    private Plurals() {}

    /** The singular, in lower case; a noun that is singular already, or has none, stays as it is. */
    static String singular(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        if (isAcronym(noun)) {
            return cut(word, 1);
        }
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (!word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.length() < 4) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
        }
        return takesEs(word) ? cut(word, 2) : cut(word, 1);
    }

    /** {@code SUVs}, {@code RBIs}. */
    private static boolean isAcronym(String noun) {
        int end = noun.length() - 1;
        if (end < 2 || noun.charAt(end) != 's') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(noun.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesEs(String word) {
        return isOfUs(word)
                || word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes");
    }

    /** {@code walruses}, {@code octopuses}; but {@code houses}, {@code excuses} in the table. */
    private static boolean isOfUs(String word) {
        int u = word.length() - 4;
        return word.endsWith("uses") && u > 3 && "aeo".indexOf(word.charAt(u - 1)) < 0;
    }

    private static String cut(String word, int chars) {
        return word.substring(0, word.length() - chars);
    }

    private static Map<String, String> irregular() {
        Map<String, String> table = new HashMap<>();
        new Tables(Plurals.class).columns("plurals.tsv").forEach(columns -> table.put(columns[0], columns[1]));
        return Map.copyOf(table);
    }
}
