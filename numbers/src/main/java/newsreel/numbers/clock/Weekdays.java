package newsreel.numbers.clock;

import java.time.DayOfWeek;
import newsreel.numbers.clock.ClockWord.Role;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/**
 * Tells which words name a day of the week: one word, or a phrase of the language's, as {@code sexta-feira}.
 *
 * @param capitals whether such names have a capital
 */
record Weekdays(Phrases<ClockWord> words, boolean capitals) {
    private static final int LONGEST = 3;

    /** The day whose name begins at {@code i}; null when none does. */
    Match<DayOfWeek> at(Tokens tokens, int i) {
        Match<ClockWord> phrase = words.at(tokens, i);
        if (phrase != null && phrase.meaning().is(Role.WEEKDAY)) {
            return new Match<>(phrase.last(), DayOfWeek.of(phrase.meaning().number()));
        }
        boolean named = tokens.is(i, Trait.WEEKDAY) && (tokens.isCapital(i) || !capitals);
        int day = named ? (int) tokens.word(i).value() : 0;
        return day < 1 ? null : new Match<>(i, DayOfWeek.of(day));
    }

    /** Where the name of a day begins that ends at {@code last}; -1 when none does. */
    int endingAt(Tokens tokens, int last) {
        for (int i = last; i > last - LONGEST; i--) {
            Match<DayOfWeek> day = at(tokens, i);
            if (day != null && day.last() == last) {
                return i;
            }
        }
        return -1;
    }
}
