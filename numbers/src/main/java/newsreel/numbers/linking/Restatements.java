package newsreel.numbers.linking;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.reading.Lexicon;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.reading.Rates;
import newsreel.numbers.words.Tokens;

/**
 * Tells that an amount in brackets is the one before it in another unit: what bounds or moves the one is said of both
 * ({@code over 300 metres (984 feet)}), and so is a rate that follows ({@code A$4 (US$2.70) per share}).
 */
public final class Restatements implements Link {
    private final Rates rates;

    public Restatements(Lexicon lexicon) {
        this.rates = new Rates(lexicon);
    }

    @Override
    public List<Mention> link(Passage passage, List<Mention> mentions) {
        List<Mention> told = mentions;
        for (int i = 0; i + 1 < told.size(); i++) {
            Mention amount = told.get(i);
            Mention other = told.get(i + 1);
            if (isRestated(passage.tokens(), amount, other)) {
                told = told == mentions ? new ArrayList<>(mentions) : told;
                Mention rate = rates.over(passage.tokens(), amount, other.last() + 2);
                told.set(i, amount.of(rate.thing()));
                told.set(
                        i + 1,
                        inStep(
                                amount,
                                rates.over(passage.tokens(), other, other.last() + 2)
                                        .to(other.last())));
            }
        }
        return told;
    }

    private static Mention inStep(Mention amount, Mention other) {
        Mention bounded = other.bound() == null && amount.bound() != null ? other.bounded(amount.bound()) : other;
        return bounded.trend() == null && amount.trend() != null ? bounded.moved(amount.trend()) : bounded;
    }

    private static boolean isRestated(Tokens tokens, Mention amount, Mention other) {
        boolean enclosed = tokens.isSymbol(other.first() - 1, '(')
                && amount.last() == other.first() - 2
                && tokens.isSymbol(other.last() + 1, ')');
        return enclosed
                && amount.isAmount()
                && other.isAmount()
                && amount.kind() == other.kind()
                && (amount.kind() == Kind.MONEY || amount.kind() == Kind.MEASURE)
                && !amount.unit().equals(other.unit());
    }
}
