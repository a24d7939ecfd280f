package newsreel.numbers.clock;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.clock.ClockWord.Role;
import newsreel.numbers.reading.Calendar;
import newsreel.numbers.reading.Mention;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Tells which quarter of which year is meant: {@code the third quarter of 1993}, {@code Q3}. */
final class Quarters {
    private final Phrases<ClockWord> words;
    private final Steps steps;
    private final Units units;
    private final Tenses tenses;

    Quarters(Phrases<ClockWord> words, Units units, Tenses tenses) {
        this.steps = new Steps(words, units);
        this.words = words;
        this.units = units;
        this.tenses = tenses;
    }

    /** The word for a quarter that the rank counts: {@code third-quarter}; -1 when it counts something else. */
    int counted(Tokens tokens, Mention rank) {
        int next = tokens.isHyphen(rank.last() + 1) ? rank.last() + 2 : rank.last() + 1;
        boolean quarter = rank.kind() == Kind.ORDINAL && Period.at(units, tokens, next) == Period.QUARTER;
        return quarter ? next : -1;
    }

    /** The quarter of that number: of the year that is named, else the nearest by the tense; null when nothing decides. */
    String when(Tokens tokens, int first, int last, int number, Today today) {
        if (number < 1 || number > 4 || isFiscal(tokens, first - 1)) {
            return null;
        }
        int after = tokens.is(last + 1, Trait.OF) ? last + 2 : last + 1;
        if (isFiscal(tokens, after)) {
            return null;
        }
        int year = year(tokens, after, today);
        return year > 0 ? Today.quarter(year, number) : today.quarter(number, tenses.of(tokens, first, last));
    }

    /** Whether the year of the quarter is said, so that it can be no quarter of a match. */
    boolean hasYear(Tokens tokens, int last, Today today) {
        return year(tokens, tokens.is(last + 1, Trait.OF) ? last + 2 : last + 1, today) > 0;
    }

    boolean isFiscal(Tokens tokens, int i) {
        Match<ClockWord> match = words.at(tokens, i);
        return match != null && match.meaning().is(Role.FISCAL);
    }

    /** {@code 1993} or {@code last year}; 0 when neither. */
    private int year(Tokens tokens, int i, Today today) {
        if (Calendar.isFourFigures(tokens, i)) {
            return tokens.figures(i);
        }
        Match<ClockWord> step = steps.at(tokens, i, Period.YEAR);
        return step == null ? 0 : today.day().getYear() + step.meaning().number();
    }
}
