package newsreel.numbers.clock;

import newsreel.numbers.clock.ClockWord.Role;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;

/** Reads steps from this period to another, after what they say more of: {@code March last year}, {@code Friday next week}. */
record Steps(Phrases<ClockWord> words, Units units) {

    /** The step at {@code i}, up to the period that it counts; null when there is none, or it counts another. */
    Match<ClockWord> at(Tokens tokens, int i, Period period) {
        Match<ClockWord> step = words.at(tokens, i);
        boolean counts = step != null
                && (step.meaning().is(Role.STEP) || step.meaning().is(Role.FREE))
                && Period.at(units, tokens, step.last() + 1) == period;
        return counts ? new Match<>(step.last() + 1, step.meaning()) : null;
    }

    /** The step that follows at {@code i} what it counts: {@code semaine dernière}; null when none does. */
    Match<ClockWord> after(Tokens tokens, int i) {
        Match<ClockWord> step = tokens.isBreak(i) ? null : words.at(tokens, i);
        boolean counts = step != null
                && (step.meaning().is(Role.AFTER) || step.meaning().is(Role.FREE))
                && step.meaning().number() != 0;
        return counts ? step : null;
    }
}
