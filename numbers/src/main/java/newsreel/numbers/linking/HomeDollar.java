package newsreel.numbers.linking;

import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.en.English;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.MoneyForm;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Finds whose dollars a bare {@code $} means, where an article says so: {@code all figures in Canadian dollars}. */
public final class HomeDollar {
    private static final String USUAL = "USD";

    private HomeDollar() {}

    /** The code of the dollars that the text says its sums are in; that of the United States when it does not say. */
    public static String in(English english, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Trait.IN)) {
                Match<MoneyForm> money = english.currencies().at(tokens, i + 1);
                if (money != null && money.last() > i + 1 && tokens.says(money.last(), "dollars")) {
                    return money.meaning().unit().id();
                }
            }
        }
        return USUAL;
    }

    /** Gives every sum with a bare sign those dollars. */
    public static void apply(String code, Tokens tokens, List<Mention> mentions) {
        if (code.equals(USUAL)) {
            return;
        }
        for (Mention mention : mentions) {
            if (mention.kind == Kind.MONEY && mention.unit.startsWith(USUAL) && hasBareSign(tokens, mention)) {
                mention.unit = code + mention.unit.substring(USUAL.length());
            }
        }
    }

    private static boolean hasBareSign(Tokens tokens, Mention mention) {
        return tokens.isSymbol(mention.first, '$')
                || tokens.isSymbol(mention.first + 1, '$') && !tokens.isWord(mention.first);
    }
}
