package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads times of day, as precise as said: {@code 10:30 a.m. EST}, {@code 10.30pm}, {@code 6 p.m.}, {@code 1400 GMT}. What is said
 * in words is read by {@link SpokenTimeReader}.
 */
public final class ClockReader implements DigitReader {
    private static final Traits GOES_ON = Traits.of(Trait.CLOCK_HALF, Trait.TIME_ZONE);
    private static final int NO_MINUTES = -1;

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign(":") || next.word().isAny(GOES_ON);
    }

    @Override
    public Reading read(Place place) {
        return Calendar.isFree(place.tokens(), place.at()) ? time(place.tokens(), place.at()) : null;
    }

    private static Mention time(Tokens tokens, int i) {
        if (tokens.isSymbol(i + 1, ':')) {
            return withColon(tokens, i);
        }
        if (isHalfDay(tokens, i + 1)) {
            return beforeHalfDay(tokens, i);
        }
        int figures = tokens.figures(i);
        boolean hundreds = tokens.length(i) == 4 && figures < 2400 && figures >= 0 && figures % 100 < 60;
        return hundreds && isZone(tokens, i + 1) ? time(tokens, i, i, figures / 100, figures % 100) : null;
    }

    private static Mention withColon(Tokens tokens, int i) {
        int hours = tokens.figures(i);
        int minutes = tokens.figures(i + 2);
        boolean clock = hours >= 0
                && hours <= 24
                && minutes >= 0
                && minutes < 60
                && tokens.length(i + 2) == 2
                && tokens.isGlued(i + 1) == tokens.isGlued(i + 2);
        if (!clock) {
            return null;
        }
        boolean seconds = tokens.isSymbol(i + 3, ':') && tokens.isNumber(i + 4) && tokens.isGlued(i + 4);
        return time(tokens, i, seconds ? i + 4 : i + 2, hours, minutes);
    }

    private static Mention beforeHalfDay(Tokens tokens, int i) {
        int hours = tokens.figures(i);
        if (hours >= 0) {
            return hours <= 12 ? time(tokens, i, i, hours, NO_MINUTES) : null;
        }
        String dotted = tokens.string(i);
        int dot = dotted.indexOf('.');
        if (dot < 1 || dot > 2 || dotted.length() != dot + 3 || dotted.indexOf(' ') >= 0) {
            return null;
        }
        int minutes = Integer.parseInt(dotted.substring(dot + 1));
        int hour = Integer.parseInt(dotted.substring(0, dot));
        return minutes < 60 && hour <= 12 ? time(tokens, i, i, hour, minutes) : null;
    }

    static Mention time(Tokens tokens, int first, int last, int hours, int minutes) {
        int end = last;
        int hour = hours;
        if (isHalfDay(tokens, end + 1)) {
            end++;
            hour = hours % 12 + (int) tokens.word(end).value();
        }
        if (isZone(tokens, end + 1)) {
            end++;
        }
        String iso = "T" + Calendar.two(hour) + (minutes < 0 ? "" : ":" + Calendar.two(minutes));
        return Mention.moment(first, end, Kind.TIME, iso);
    }

    private static boolean isHalfDay(Tokens tokens, int i) {
        return tokens.is(i, Trait.CLOCK_HALF) && (tokens.isGlued(i) || tokens.isDotted(i) || !tokens.isCapital(i));
    }

    private static boolean isZone(Tokens tokens, int i) {
        return tokens.is(i, Trait.TIME_ZONE)
                && (tokens.isUpper(i) || tokens.is(i, Trait.SURE_ZONE) && !tokens.isCapital(i));
    }
}
