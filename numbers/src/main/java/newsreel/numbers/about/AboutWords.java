package newsreel.numbers.about;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Vocabulary;

/** The words that stand between numbers and what they measure, by what they do. */
public final class AboutWords {
    /** A bit for each role, at the word's id. */
    private int[] roles = new int[1 << 10];

    /** @param words by the names of their roles, as the head of a language's {@code about.txt} tells */
    public AboutWords(Vocabulary vocabulary, Map<String, List<String>> words) {
        for (Role role : Role.values()) {
            words.get(role.name().toLowerCase(Locale.ROOT)).forEach(word -> mark(vocabulary.intern(word).id, role));
        }
    }

    private void mark(int id, Role role) {
        if (id >= roles.length) {
            roles = Arrays.copyOf(roles, 2 * id);
        }
        roles[id] |= 1 << role.ordinal();
    }

    boolean is(Tokens tokens, int i, Role role) {
        int id = tokens.word(i).id;
        return id < roles.length && (roles[id] & 1 << role.ordinal()) != 0;
    }
}
