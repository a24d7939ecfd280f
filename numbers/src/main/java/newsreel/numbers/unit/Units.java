package newsreel.numbers.unit;

import java.util.List;
import newsreel.numbers.en.English;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads the unit or currency beside a number: {@code miles}, {@code sq ft}, {@code Swiss francs}, {@code US$}. */
public final class Units {
    private static final int LARGE_DIGITS = 4;

    private final English english;
    private final Tokens tokens;

    public Units(English english, Tokens tokens) {
        this.english = english;
        this.tokens = tokens;
    }

    /** The unit or currency that begins at {@code i}, after a number; null when none does. The longer of two wins. */
    public Match<Unit> read(int i) {
        Match<Unit> unit = measure(i);
        Match<Unit> money = currency(i);
        if (money == null || unit == null) {
            return money == null ? unit : money;
        }
        boolean clear = isClear(money.meaning(), i);
        return unit.last() < money.last() || clear ? money : unit;
    }

    /** The measure that begins at {@code i}; null when none does. */
    public Match<Unit> measure(int i) {
        Match<List<UnitForm>> match = english.units().at(tokens, i);
        if (match == null || isPartOfCode(match.last())) {
            return null;
        }
        for (UnitForm form : match.meaning()) {
            if (form.unit() != null && form.fits(tokens, i, match.last())) {
                return new Match<>(match.last(), form.unit());
            }
        }
        return null;
    }

    /** The currency that stands before a number, beginning at {@code i}; null when none does. */
    public Match<Unit> prefix(int i) {
        Match<MoneyForm> match = english.currencies().at(tokens, i);
        return match != null && match.meaning().before() && match.meaning().fits(tokens, i, match.last())
                ? new Match<>(match.last(), match.meaning().unit())
                : null;
    }

    private Match<Unit> currency(int i) {
        Match<MoneyForm> match = english.currencies().at(tokens, i);
        if (match == null || !match.meaning().after() || !match.meaning().fits(tokens, i, match.last())) {
            return null;
        }
        boolean letterApart = tokens.isWord(i) && tokens.length(i) == 1 && !tokens.isGlued(i);
        boolean doubtful = match.meaning().cautious() && !isLarge(i - 1);
        return letterApart || doubtful
                ? null
                : new Match<>(match.last(), match.meaning().unit());
    }

    /** Whether a spelling that both have is money rather: {@code 164p}; {@code 20c} is rather a temperature. */
    private boolean isClear(Unit money, int i) {
        return money.id().equals("penny") || tokens.symbol(i) != 0 || tokens.length(i) > 2;
    }

    private boolean isLarge(int number) {
        return tokens.is(number, Trait.SCALE)
                || tokens.is(number, Trait.MARK)
                || tokens.isNumber(number) && tokens.length(number) >= LARGE_DIGITS;
    }

    /** Digits glued on make another word of it: {@code 24703L202}. */
    private boolean isPartOfCode(int last) {
        return tokens.isNumber(last + 1) && tokens.isGlued(last + 1) && tokens.isWord(last);
    }
}
