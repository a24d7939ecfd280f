package newsreel.copy.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what a person's name looks like in a byline. */
final class PersonName {
    private static final int MOST_WORDS = 5;
    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}|[dl]['’]\\p{Lu})[\\p{L}.'’-]*");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "ibn",
            "ter", "ten", "dos", "das", "e", "y");
    private static final Set<String> NO_NAMES = Set.of(
            "a",
            "an",
            "the",
            "it",
            "its",
            "he",
            "she",
            "they",
            "we",
            "you",
            "i",
            "he's",
            "she's",
            "it's",
            "his",
            "her",
            "their",
            "our",
            "all",
            "no",
            "not",
            "is",
            "are",
            "was",
            "has",
            "up",
            "out",
            "over",
            "to",
            "by",
            "on",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "christmas");
    private static final Pattern ROMAN_NUMERAL = Pattern.compile("II|III|IV");

    private PersonName() {}

    /** Two to five capitalised words, among them none that names hold never. */
    static boolean is(String text) {
        return text.indexOf(' ') > 0 && isOneOrMoreWords(text);
    }

    /** As {@link #is}, and for those who go by one name. */
    static boolean isOneOrMoreWords(String text) {
        if (hasManyWords(text)) {
            return false;
        }
        String[] words = text.split(" ");
        return words.length <= MOST_WORDS
                && WORD.matcher(words[words.length - 1]).matches()
                && Stream.of(words).allMatch(PersonName::isNameWord);
    }

    /** More than a name has, which spares most lines of copy that they are parted. */
    private static boolean hasManyWords(String text) {
        int words = 0;
        for (int at = 0; at >= 0; at = text.indexOf(' ', at + 1)) {
            words += at + 1 < text.length() ? 1 : 0;
        }
        return words > MOST_WORDS && !text.endsWith(" ");
    }

    /** {@code JANE O'NEIL} as {@code Jane O'Neil}; a name in normal case as it is. */
    static String inNormalCase(String name) {
        return Sentences.isUpperCase(name)
                ? Stream.of(name.split(" ")).map(PersonName::lowered).collect(Collectors.joining(" "))
                : name;
    }

    private static boolean isNameWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return !NO_NAMES.contains(lower)
                && (PARTICLES.contains(lower) || WORD.matcher(word).matches());
    }

    private static String lowered(String word) {
        if (ROMAN_NUMERAL.matcher(word).matches()) {
            return word;
        }
        StringBuilder normal = new StringBuilder();
        boolean start = true;
        for (char c : word.toCharArray()) {
            normal.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) || normal.toString().equals("Mc");
        }
        return normal.toString();
    }
}
