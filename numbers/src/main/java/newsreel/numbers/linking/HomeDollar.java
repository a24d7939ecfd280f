package newsreel.numbers.linking;

import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.MoneyForm;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.WordSet;

/** Gives a bare {@code $} the dollars that the article says its sums are in: {@code all figures in Canadian dollars}. */
public final class HomeDollar implements Link {
    private static final String USUAL = Unit.US_DOLLAR.id();
    /** More tokens than any name of a currency has. */
    private static final int LONGEST_NAME = 32;

    private final Units units;
    private final WordSet leads;
    private final WordSet dollars;

    public HomeDollar(Lexicon lexicon) {
        this.units = lexicon.units();
        this.leads = words(lexicon, Trait.IN);
        this.dollars = words(lexicon, Trait.DOLLARS);
    }

    private static WordSet words(Lexicon lexicon, Trait trait) {
        return new WordSet(lexicon.vocabulary().words().stream()
                .filter(word -> word.is(trait))
                .toList());
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        if (!hasBare(passage.tokens(), mentions)) {
            return mentions;
        }
        String code = home(passage.body());
        return code.equals(USUAL)
                ? mentions
                : mentions.stream()
                        .map(mention -> isBare(passage.tokens(), mention)
                                ? mention.of(mention.thing().inMoney(code))
                                : mention)
                        .toList();
    }

    private static boolean hasBare(Tokens tokens, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (isBare(tokens, mention)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the dollars that the body says its sums are in; that of the United States when it does not say. */
    private String home(Tokens body) {
        int size = body.size();
        for (int i = body.next(0, size, dollars); i < size; i = body.next(i + 1, size, dollars)) {
            String named = named(body, i);
            if (named != null) {
                return named;
            }
        }
        return USUAL;
    }

    /** The code of the dollars whose name ends at {@code last}, where sums are said to be in them; null where they are not. */
    private String named(Tokens body, int last) {
        int first = Math.max(0, last - LONGEST_NAME);
        for (int i = body.next(first, last - 1, leads); i < last - 1; i = body.next(i + 1, last - 1, leads)) {
            Match<MoneyForm> money = units.money(body, i + 1);
            if (money != null && money.last() == last) {
                return money.meaning().unit().id();
            }
        }
        return null;
    }

    /** Whether a sign alone says that it is dollars. */
    static boolean isBare(Tokens tokens, Mention mention) {
        return mention.kind() == Kind.MONEY
                && mention.unit().startsWith(USUAL)
                && (tokens.isSymbol(mention.first(), '$')
                        || tokens.isSymbol(mention.first() + 1, '$') && !tokens.isWord(mention.first()));
    }
}
