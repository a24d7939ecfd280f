package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Vocabulary;
import newsreel.numbers.words.Word;
import newsreel.numbers.words.WordSet;

/**
 * Gives money with a name or sign that several countries use the currency of the country that the article names most: crowns of
 * Sweden or of Denmark. Where none or two are named most, it keeps what the name alone means.
 */
public final class HomeMoney implements Link {
    private static final String SIGN = "$";

    /** For a name's usual unit, or a sign before the number, the code that each word of a country stands for. */
    private final Map<String, Map<Word, String>> homes = new HashMap<>();

    /** The words of all countries. */
    private final WordSet countries;

    /** @param lines unit, code and words, as the head of a language's {@code homes.tsv} tells */
    public HomeMoney(Lexicon lexicon, List<String[]> lines) {
        Vocabulary vocabulary = lexicon.vocabulary();
        Set<Word> named = new HashSet<>();
        for (String[] columns : lines) {
            for (String name : columns[0].split(" ")) {
                Map<Word, String> codes = homes.computeIfAbsent(name, unit -> new HashMap<>());
                for (String spelling : columns[2].split(" ")) {
                    Word word = vocabulary.intern(spelling);
                    codes.put(word, columns[1]);
                    named.add(word);
                }
            }
        }
        countries = new WordSet(named);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        Map<String, String> meant = meant(passage, mentions);
        if (meant.isEmpty()) {
            return mentions;
        }
        List<Mention> told = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String money = name(passage.tokens(), mention);
            String code = money == null ? null : meant.get(money);
            told.add(code == null ? mention : mention.of(mention.thing().inMoney(code)));
        }
        return told;
    }

    private Map<String, String> meant(Passage passage, List<Mention> mentions) {
        Map<String, String> meant = Map.of();
        for (Mention mention : mentions) {
            String money = name(passage.tokens(), mention);
            Map<Word, String> codes = money == null ? null : homes.get(money);
            if (codes != null && !meant.containsKey(money)) {
                meant = meant.isEmpty() ? new HashMap<>() : meant;
                meant.put(money, mostNamed(passage, codes));
            }
        }
        return meant;
    }

    /** What homes.tsv calls the money of the mention: its usual unit, or the sign before it; null when a code or a country says it. */
    private static String name(Tokens tokens, Mention mention) {
        if (HomeDollar.isBare(tokens, mention)) {
            return SIGN;
        }
        if (mention.kind() == Kind.MONEY && mention.prefixed()) {
            String sign = tokens.string(mention.first());
            return sign.equals(mention.thing().money()) ? null : sign;
        }
        return isNamed(tokens, mention) ? mention.thing().money() : null;
    }

    /** Whether a bare name gave the unit, no code and no name of a country with it: {@code 40 crowns}. */
    private static boolean isNamed(Tokens tokens, Mention mention) {
        return mention.kind() == Kind.MONEY
                && mention.numeral() != null
                && tokens.isWord(mention.numeral().last() + 1)
                && !tokens.isCapital(mention.numeral().last() + 1);
    }

    /** The code of the country named most often; null when there is none, or no single one. */
    private String mostNamed(Passage passage, Map<Word, String> codes) {
        Map<String, Integer> named = new HashMap<>();
        count(passage.body(), codes, named);
        count(passage.dateline(), codes, named);
        if (passage.tokens() != passage.body()) {
            count(passage.tokens(), codes, named);
        }
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> candidates = named.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private void count(Tokens tokens, Map<Word, String> codes, Map<String, Integer> named) {
        int size = tokens.size();
        for (int i = tokens.next(0, size, countries); i < size; i = tokens.next(i + 1, size, countries)) {
            String code = codes.get(tokens.word(i));
            if (code != null) {
                named.merge(code, 1, Integer::sum);
            }
        }
    }
}
