package newsreel.numbers.language;

import java.util.List;
import java.util.Map;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Verbs;

/** Verbs by how they begin and end, from a language's {@code verbs.txt}; what looks like one behind an article is a noun or adjective. */
final class VerbEndings implements Verbs {
    private static final int SHORTEST = 5;
    private static final Traits BEFORE_NOUN = Traits.of(Trait.DETERMINER, Trait.ARTICLE, Trait.NUMBER_ARTICLE);

    private final List<String> past;
    private final List<String> toCome;
    private final List<String> participleStarts;
    private final List<String> participleEnds;

    /** Those of lines {@code past ending: ó aron}, {@code future ending: rá rán}, and of participles that have both, {@code participle start: ge}. */
    VerbEndings(Map<String, List<String>> lines) {
        this.past = lines.getOrDefault("past ending", List.of());
        this.toCome = lines.getOrDefault("future ending", List.of());
        this.participleStarts = lines.getOrDefault("participle start", List.of());
        this.participleEnds = lines.getOrDefault("participle ending", List.of());
    }

    @Override
    public boolean isPast(Tokens tokens, int i) {
        return mayBe(tokens, i) && (ends(tokens, i, past) || starts(tokens, i) && ends(tokens, i, participleEnds));
    }

    @Override
    public boolean isGoingOn(Tokens tokens, int i) {
        return false;
    }

    @Override
    public boolean isToCome(Tokens tokens, int i) {
        return mayBe(tokens, i) && ends(tokens, i, toCome);
    }

    private static boolean mayBe(Tokens tokens, int i) {
        boolean name = tokens.isCapital(i) && !tokens.opens(i);
        return tokens.isWord(i)
                && tokens.length(i) >= SHORTEST
                && !name
                && !tokens.word(i - 1).isAny(BEFORE_NOUN)
                && !tokens.word(i).is(Trait.ORDINAL);
    }

    private static boolean ends(Tokens tokens, int i, List<String> endings) {
        for (int k = 0; k < endings.size(); k++) {
            String ending = endings.get(k);
            if (tokens.text().startsWith(ending, tokens.end(i) - ending.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(Tokens tokens, int i) {
        for (int k = 0; k < participleStarts.size(); k++) {
            if (tokens.text().startsWith(participleStarts.get(k), tokens.start(i))) {
                return true;
            }
        }
        return false;
    }
}
