package newsreel.enrich.numbers;

import java.util.List;
import newsreel.enrich.numbers.Phrases.Match;

/** Reads the unit or currency after a number, with the rate it may be part of: {@code miles}, {@code a barrel}, {@code per sq m}. */
final class Units {
    private final English english;
    private final Tokens tokens;

    Units(English english, Tokens tokens) {
        this.english = english;
        this.tokens = tokens;
    }

    /** The unit or currency that begins at {@code i}, rates not read; null when none does. */
    Match<Unit> read(int i) {
        Match<MoneyForm> money = english.currencies().at(tokens, i);
        Match<Unit> unit = form(i);
        if (money != null
                && money.meaning().after()
                && money.meaning().fits(tokens, i, money.last())
                && isLarge(money.meaning(), i)) {
            boolean glued = tokens.isGlued(i) || tokens.length(i) > 1 || tokens.symbol(i) != 0;
            if (glued && (unit == null || unit.last() < money.last() || isMinor(money.meaning(), i))) {
                return new Match<>(money.last(), money.meaning().unit());
            }
        }
        return unit;
    }

    private boolean isLarge(MoneyForm money, int i) {
        return !money.cautious()
                || tokens.is(i - 1, Trait.SCALE)
                || tokens.is(i - 1, Trait.MARK)
                || tokens.isNumber(i - 1) && tokens.length(i - 1) >= 4;
    }

    private boolean isMinor(MoneyForm money, int i) {
        return money.unit().id().equals("penny") || tokens.symbol(i) != 0 || tokens.length(i) > 2;
    }

    private Match<Unit> form(int i) {
        Match<List<UnitForm>> match = english.units().at(tokens, i);
        if (match == null || isNext(match.last())) {
            return null;
        }
        for (UnitForm form : match.meaning()) {
            if (form.unit() != null && form.fits(tokens, i, match.last())) {
                return new Match<>(match.last(), form.unit());
            }
        }
        return null;
    }

    /** A letter glued on makes another word of it: {@code 5m2x}. */
    private boolean isNext(int last) {
        return tokens.isNumber(last + 1) && tokens.isGlued(last + 1) && tokens.isWord(last);
    }

    /** The currency that stands before a number, beginning at {@code i}; null when none does. */
    Match<Unit> prefix(int i) {
        if (!english.currencies().mayStart(tokens.word(i))) {
            return null;
        }
        Match<MoneyForm> match = english.currencies().at(tokens, i);
        return match != null && match.meaning().before() && match.meaning().fits(tokens, i, match.last())
                ? new Match<>(match.last(), match.meaning().unit())
                : null;
    }

    /** The unit as a rate, where one follows: {@code a barrel}, {@code an hour}, {@code per share}, {@code /month}. */
    Match<Unit> withRate(Match<Unit> unit) {
        int next = unit.last() + 1;
        int over = tokens.isHyphen(next) && tokens.isGlued(next) ? next + 1 : next;
        boolean per = tokens.is(over, Trait.PER);
        if (!per && !tokens.is(over, Trait.ARTICLE) && !tokens.is(over, Trait.EVERY)) {
            return unit;
        }
        int under = tokens.isHyphen(over + 1) && over > next ? over + 2 : over + 1;
        if (!tokens.isWord(under) || unit.meaning().kind() == newsreel.article.Quantity.Kind.PERCENT) {
            return unit;
        }
        Match<Unit> divisor = form(under);
        if (divisor != null && (per || tokens.is(under, Trait.RATE_NOUN) && !tokens.is(under + 1, Trait.AGO))) {
            return new Match<>(
                    divisor.last(), unit.meaning().per(divisor.meaning().id()));
        }
        if (!per && tokens.is(under + 1, Trait.AGO)) {
            return unit;
        }
        boolean noun = tokens.is(under, Trait.RATE_NOUN)
                || per && !tokens.word(under).isAny(Traits.of(Trait.FUNCTION, Trait.DETERMINER));
        return noun ? new Match<>(under, unit.meaning().per(Plurals.singular(tokens.string(under)))) : unit;
    }
}
