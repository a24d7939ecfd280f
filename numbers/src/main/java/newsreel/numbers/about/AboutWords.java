package newsreel.numbers.about;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;

/** The words that stand between numbers and what they measure, by what they do. */
public final class AboutWords {
    private final Map<Role, BitSet> ids = new EnumMap<>(Role.class);

    /** @param words by the names of their roles, as the head of a language's {@code about.txt} tells */
    public AboutWords(Vocabulary vocabulary, Map<String, List<String>> words) {
        for (Role role : Role.values()) {
            BitSet set = new BitSet();
            words.get(role.name().toLowerCase(Locale.ROOT)).forEach(word -> set.set(vocabulary.intern(word).id));
            ids.put(role, set);
        }
    }

    boolean is(Tokens tokens, int i, Role role) {
        Word word = tokens.word(i);
        return word != Word.UNKNOWN && ids.get(role).get(word.id);
    }
}
