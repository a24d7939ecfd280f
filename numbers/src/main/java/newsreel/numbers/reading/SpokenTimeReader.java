package newsreel.numbers.reading;

import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads times of day as they are spoken: {@code 7 o'clock}, {@code half past nine}, {@code a quarter to six}, {@code ten past 8}. */
public final class SpokenTimeReader implements Reader {
    /** The letter is that of {@code o'clock}. */
    private static final Traits GOES_ON = Traits.of(Trait.CLOCK, Trait.PAST, Trait.TO);

    private static final int NO_MINUTES = -1;
    private static final int HOURS = 12;
    private static final int HOUR = 60;
    private static final int HALF = 30;
    private static final int QUARTER = 15;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits
                || word.is(Trait.CARDINAL)
                || word.is(Trait.TENS)
                || word.is(Trait.HALF)
                || word.is(Trait.QUARTER);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.word().isAny(GOES_ON) || next.mayBeLetter();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        int hour = hour(tokens, i);
        int clock = hour < 0 ? -1 : clock(tokens, i + 1);
        if (clock > 0) {
            return ClockReader.time(tokens, i, clock, hour, NO_MINUTES);
        }
        int minutes = minutes(tokens, i);
        return minutes < 0 ? null : besideHour(tokens, i, minutes);
    }

    /** {@code past nine}, {@code to six}. */
    private static Mention besideHour(Tokens tokens, int i, int minutes) {
        boolean past = tokens.is(i + 1, Trait.PAST);
        boolean to = tokens.is(i + 1, Trait.TO) && tokens.is(i, Trait.QUARTER);
        int hour = past || to ? hour(tokens, i + 2) : -1;
        if (hour < 1 || isAmount(tokens, i + 3)) {
            return null;
        }
        return past
                ? ClockReader.time(tokens, i, i + 2, hour, minutes)
                : ClockReader.time(tokens, i, i + 2, hour == 1 ? HOURS : hour - 1, HOUR - minutes);
    }

    /** {@code the past quarter to 5 million}, {@code to 5.4%}. */
    private static boolean isAmount(Tokens tokens, int next) {
        return tokens.is(next, Trait.SCALE)
                || tokens.is(next, Trait.MARK)
                || tokens.is(next, Trait.PERCENT)
                || tokens.symbol(next) == '%'
                || tokens.isHyphen(next);
    }

    private static int hour(Tokens tokens, int i) {
        int hour = tokens.is(i, Trait.CARDINAL) ? (int) tokens.word(i).value() : tokens.figures(i);
        return hour <= HOURS && tokens.has(i) ? hour : -1;
    }

    private static int minutes(Tokens tokens, int i) {
        if (tokens.is(i, Trait.HALF)) {
            return HALF;
        }
        if (tokens.is(i, Trait.QUARTER)) {
            return QUARTER;
        }
        boolean said = tokens.is(i, Trait.CARDINAL) || tokens.is(i, Trait.TENS);
        int minutes = said ? (int) tokens.word(i).value() : -1;
        return minutes > 0 && minutes < HALF ? minutes : -1;
    }

    /** The last token of {@code o'clock}; -1 when it does not follow. */
    private static int clock(Tokens tokens, int i) {
        if (tokens.is(i, Trait.CLOCK)) {
            return i;
        }
        int clock = i + 2;
        boolean mark = tokens.isApostrophe(i + 1) || tokens.isSymbol(i + 1, '`');
        return mark && tokens.is(clock, Trait.CLOCK) && tokens.isWord(i) && tokens.length(i) == 1 ? clock : -1;
    }
}
