package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/**
 * Reads times of the day of 24 hours with the word or letter that says so: {@code 14.30 Uhr}, {@code drei Uhr}, {@code om 14 uur},
 * {@code 14h30}, {@code alle 14.30}. What can be a duration too is a time only with minutes, or after a word that times follow.
 */
public final class HourReader implements NumberReader {
    private static final Traits BEFORE_ARTICLE = Traits.of(Trait.TO, Trait.FROM, Trait.BETWEEN);
    private static final Traits OPENS = Traits.of(Trait.FROM, Trait.FROM_TO, Trait.BETWEEN);
    private static final Traits LINKS = Traits.of(Trait.TO, Trait.AND);
    private static final Traits AFTER_HOUR = Traits.of(Trait.FUNCTION, Trait.DETERMINER, Trait.VERB, Trait.WEEKDAY);
    private static final Traits AFTER_SAID = Traits.of(Trait.VERB, Trait.WEEKDAY, Trait.AND);
    /** What a day of the month follows: le 5, mardi 5. */
    private static final Traits DAY =
            Traits.of(Trait.NUMBER_ARTICLE, Trait.DETERMINER, Trait.WEEKDAY, Trait.MONTH, Trait.FROM_TO);

    private static final Traits TAKES = Traits.of(Trait.FOR, Trait.LASTS, Trait.TAKING);
    private static final Traits OF_WHAT = Traits.of(Trait.PARTITIVE, Trait.PER);
    private static final int LONGEST = 10;
    private static final int SHORT = 5;
    /** What words for minutes begin with, which make a measure of hours and minutes: {@code en 2 h 22 min 55 s}. */
    private static final String MINUTES = Unit.MINUTE.id().substring(0, 3);

    private static final int NO_MINUTES = -1;
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final int MINUTE_DIGITS = 2;

    private final Rates rates;

    public HourReader(Lexicon lexicon) {
        this.rates = new Rates(lexicon);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (tokens.isWord(i)) {
            Numeral hour = place.numeral();
            boolean clock = hour != null && hour.isWholeWithin(0, HOURS) && isClock(tokens, i, hour.last() + 1, false);
            return clock ? timeAndHalf(tokens, i, hour.last() + 1, hour.low().intValue()) : null;
        }
        boolean free = !((tokens.isWord(i - 1) || tokens.isSymbol(i - 1, '.')) && tokens.isGlued(i));
        return free ? inFigures(tokens, i) : null;
    }

    private Mention inFigures(Tokens tokens, int i) {
        int dotted = dottedMinutes(tokens, i);
        if (dotted >= 0) {
            return withMinutes(tokens, i, i, dottedHours(tokens, i), dotted);
        }
        if (tokens.is(i - 1, Trait.HOUR_LEAD) && minutesAfter(tokens, i, ',') >= 0) {
            boolean ends = isPastMinutes(tokens, i + 1);
            return ends ? withMinutes(tokens, i, i, dottedHours(tokens, i), minutesAfter(tokens, i, ',')) : null;
        }
        int hours = tokens.length(i) <= MINUTE_DIGITS ? tokens.figures(i) : -1;
        if (hours < 0 || hours > HOURS) {
            return null;
        }
        if (tokens.isSymbol(i + 1, '.') && isMinutes(tokens, i + 2) && tokens.isGlued(i + 2)) {
            return withMinutes(tokens, i, i + 2, hours, tokens.figures(i + 2));
        }
        if (parts(tokens, i + 1) && isMinutes(tokens, i + 2) && isNamed(tokens, i + 3)) {
            return named(tokens, i, HOUR * hours + tokens.figures(i + 2));
        }
        if (parts(tokens, i + 1) && isMinutes(tokens, i + 2)) {
            if (isLong(tokens, i, hours) && tokens.text().startsWith(MINUTES, tokens.end(i + 2) + 1)) {
                return null;
            }
            return isLong(tokens, i, hours)
                    ? rates.take(tokens, duration(i, HOUR * hours + tokens.figures(i + 2)))
                    : time(i, i + 2, hours, tokens.figures(i + 2));
        }
        if (opensSpan(tokens, i)) {
            boolean marked = tokens.is(i + 1, Trait.HOUR_MARK);
            return marked ? timeAndHalf(tokens, i, i + 1, hours) : time(i, i, hours, NO_MINUTES);
        }
        if (tokens.is(i + 1, Trait.HOUR_MARK) && endsDuration(tokens, i)) {
            return null;
        }
        if (isClock(tokens, i, i + 1, false) || tokens.is(i + 1, Trait.HOUR_MARK) && closesSpan(tokens, i)) {
            return timeAndHalf(tokens, i, i + 1, hours);
        }
        return isBare(tokens, i) || isAfterArticle(tokens, i) && endsSaid(tokens, i + 1)
                ? time(i, i, hours, NO_MINUTES)
                : null;
    }

    /** {@code 1h30min}, {@code 2h24min31}. */
    private static Mention named(Tokens tokens, int i, int minutes) {
        int seconds = i + 4;
        if (!isMinutes(tokens, seconds) || !tokens.isGlued(seconds)) {
            return duration(i, minutes).to(i + 3);
        }
        BigDecimal value = BigDecimal.valueOf(HOUR * minutes + tokens.figures(seconds));
        int last = tokens.isWord(seconds + 1) && tokens.isGlued(seconds + 1) ? seconds + 1 : seconds;
        return Mention.of(Numeral.of(i, seconds, value, Form.DIGITS), Thing.in(Unit.SECOND))
                .to(last);
    }

    /** {@code 1h30min}: what follows says that they are minutes that something takes. */
    private static boolean isNamed(Tokens tokens, int unit) {
        return tokens.isWord(unit)
                && tokens.isGlued(unit)
                && tokens.isGlued(unit - 1)
                && tokens.first(unit) == 'm'
                && tokens.last(unit) == 'n';
    }

    /** {@code en 2 h 15}, {@code pendant 1h30}, {@code avec 2 h 40 de retard}, {@code un film de 2 h 15}, {@code 4 h 20 par jour}: how long it takes, in minutes. */
    private static boolean isLong(Tokens tokens, int i, int hours) {
        boolean film = hours < SHORT && tokens.is(i - 1, Trait.PARTITIVE) && tokens.is(i - 2, Trait.MARGIN);
        return hours < LONGEST
                && (film
                        || tokens.word(i - 1).isAny(TAKES)
                        || !tokens.is(i - 1, Trait.CLOCK_LEAD) && isSpent(tokens, i + 3));
    }

    /** Whether what follows says what so much time is spent on, or how often. */
    private static boolean isSpent(Tokens tokens, int next) {
        boolean rate = tokens.is(next, Trait.RATE_LEAD) && !tokens.is(next, Trait.DETERMINER);
        return rate
                ? tokens.is(next + 1, Trait.PERIOD)
                : tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.MARGIN);
    }

    private static Mention duration(int first, int minutes) {
        Numeral numeral = Numeral.of(first, first + 2, BigDecimal.valueOf(minutes), Form.DIGITS);
        return Mention.of(numeral, Thing.in(Unit.MINUTE));
    }

    /** {@code de 9h à 18h}, {@code entre 9 h et 18 h}, {@code 9 bis 17 Uhr}, {@code das 9 às 17 horas}: the first of two. */
    private static boolean opensSpan(Tokens tokens, int i) {
        boolean marked = tokens.is(i + 1, Trait.HOUR_MARK);
        int link = marked ? i + 2 : i + 1;
        int other = tokens.is(link + 1, Trait.NUMBER_ARTICLE) ? link + 2 : link + 1;
        boolean hours = tokens.figures(other) >= 0 && tokens.figures(other) <= HOURS;
        if (!hours || !tokens.word(link).isAny(LINKS) && !tokens.is(link, Trait.CLOCK_LEAD)) {
            return false;
        }
        return marked ? isMarkedSpan(tokens, i, other) : isSureSpan(tokens, i, link, other);
    }

    /** {@code entre 6 heures et 18 heures}: the mark said twice; but {@code entre 2 heures et 4 heures d'attente}. */
    private static boolean isMarkedSpan(Tokens tokens, int first, int other) {
        int mark = other + 1;
        return opens(tokens, first)
                && tokens.is(mark, Trait.HOUR_MARK)
                && !tokens.word(mark + 1).isAny(OF_WHAT);
    }

    /** {@code bis 17 Uhr}, {@code a las 17 horas}: the second, where neither can be a duration. */
    private static boolean closesSpan(Tokens tokens, int i) {
        int link = link(tokens, i);
        int mark = link - 1;
        if (tokens.is(mark, Trait.HOUR_MARK) && tokens.figures(mark - 1) >= 0) {
            return tokens.word(link).isAny(LINKS) && isMarkedSpan(tokens, mark - 1, i);
        }
        return tokens.word(link).isAny(LINKS) && isSureSpan(tokens, link - 1, link, i);
    }

    /** {@code de 2 à 3 heures}, {@code 5 à 6 heures}: a duration, whatever the word before it leads elsewhere. */
    private static boolean endsDuration(Tokens tokens, int i) {
        int link = link(tokens, i);
        int first = tokens.figures(link - 1);
        return tokens.is(link, Trait.TO)
                && first >= 0
                && (opens(tokens, link - 1) || isAlternative(tokens, link - 1, tokens.figures(i)))
                && !closesSpan(tokens, i);
    }

    /** {@code compter 5 à 6 heures}; but {@code le 5 à 6 heures}, {@code mardi 5 à 6 heures} and {@code le 5 mai 2005 à 6 heures}. */
    private static boolean isAlternative(Tokens tokens, int i, int more) {
        int first = tokens.figures(i);
        boolean near = first > 0 && first < more && more <= 2 * first + 1;
        return near && tokens.isWord(i - 1) && !tokens.word(i - 1).isAny(DAY);
    }

    private static int link(Tokens tokens, int i) {
        return tokens.is(i - 1, Trait.NUMBER_ARTICLE) ? i - 2 : i - 1;
    }

    private static boolean opens(Tokens tokens, int i) {
        return tokens.word(opening(tokens, i)).isAny(OPENS);
    }

    private static int opening(Tokens tokens, int i) {
        return tokens.is(i - 1, Trait.NUMBER_ARTICLE) && !tokens.word(i - 1).isAny(OPENS) ? i - 2 : i - 1;
    }

    /** A mark that only hours have, or hours of the afternoon after those of the morning, of which something does not last so many. */
    private static boolean isSureSpan(Tokens tokens, int first, int link, int other) {
        int from = tokens.figures(first);
        int mark = other + 1;
        if (from < 0 || from > HOURS || tokens.is(mark, Trait.CLOCK)) {
            return from >= 0 && from <= HOURS && (opens(tokens, first) || tokens.is(link, Trait.UNTIL));
        }
        int to = tokens.figures(other);
        boolean led = tokens.is(mark + 1, Trait.RATE_LEAD)
                && (tokens.is(mark + 2, Trait.PERIOD) || tokens.is(mark + 3, Trait.PERIOD));
        boolean rate = led || tokens.is(mark + 1, Trait.PER);
        return opens(tokens, first)
                && from <= NOON
                && to > NOON
                && to <= HOURS
                && tokens.is(mark, Trait.HOUR_MARK)
                && !rate
                && !tokens.is(opening(tokens, first) - 1, Trait.LASTS);
    }

    /** {@code dopo le 20}, {@code antes de las 8}, {@code a las 20}: an article that hours have, after a word that says when. */
    private static boolean isAfterArticle(Tokens tokens, int i) {
        int article = i - 1;
        if (!tokens.is(article, Trait.HOUR_ARTICLE) || tokens.figures(i) > HOURS) {
            return false;
        }
        int before = tokens.is(article - 1, Trait.OF) ? article - 2 : article - 1;
        return tokens.is(before, Trait.HOUR_BEFORE) || isLed(tokens, i);
    }

    /** Where nothing is counted, and nothing else is said of what the article led. */
    private static boolean endsSaid(Tokens tokens, int next) {
        return isApart(tokens, next) || tokens.word(next).isAny(AFTER_SAID);
    }

    /** {@code alle 18}, {@code dalle 8 alle 18}; but {@code dalle 8 alle 12 unità}. */
    private static boolean isBare(Tokens tokens, int i) {
        if (!tokens.is(i - 1, Trait.HOUR_LEAD) || tokens.figures(i) < 0 || tokens.figures(i) > HOURS) {
            return false;
        }
        int next = i + 1;
        boolean other = tokens.is(next, Trait.HOUR_LEAD) && NumeralReader.isDigits(tokens, next + 1);
        return other
                ? isBare(tokens, next + 1)
                        || isMinutes(tokens, next + 3)
                        || hasMinutes(tokens, next + 1) && isAlone(tokens, next + 2)
                : isAlone(tokens, next);
    }

    private static boolean hasMinutes(Tokens tokens, int i) {
        return dottedMinutes(tokens, i) >= 0 || minutesAfter(tokens, i, ',') >= 0;
    }

    private static boolean isAlone(Tokens tokens, int next) {
        return isApart(tokens, next) || tokens.word(next).isAny(AFTER_HOUR) && !tokens.isGlued(next);
    }

    private static boolean isApart(Tokens tokens, int next) {
        return tokens.isStop(next) || tokens.isSymbol(next, ',') || tokens.isSymbol(next, ')') || tokens.isBreak(next);
    }

    /** {@code 14.30 Uhr}, {@code alle 14.30}; null where nothing says that it is a time. */
    private static Mention withMinutes(Tokens tokens, int i, int last, int hours, int minutes) {
        boolean marked = isClock(tokens, i, last + 1, true);
        boolean article = isAfterArticle(tokens, i);
        boolean sure = (article || tokens.is(i - 1, Trait.HOUR_LEAD))
                && tokens.word(last + 1).isAny(AFTER_HOUR);
        boolean led =
                (article || isLed(tokens, i)) && (sure || !tokens.isWord(last + 1)) && tokens.symbol(last + 1) != '%';
        return hours <= HOURS && (marked || led || opensDotted(tokens, last + 1))
                ? time(i, marked ? last + 1 : last, hours, minutes)
                : null;
    }

    /** {@code von 10.30 bis 18.00 Uhr}: the first of two, of which the second has the mark. */
    private static boolean opensDotted(Tokens tokens, int link) {
        int other = link + 1;
        if (!tokens.word(link).isAny(LINKS) && !tokens.isHyphen(link)) {
            return false;
        }
        boolean one = dottedMinutes(tokens, other) >= 0;
        int end = one ? other : other + 2;
        boolean minutes = one
                || tokens.figures(other) >= 0
                        && tokens.figures(other) <= HOURS
                        && tokens.isSymbol(other + 1, '.')
                        && isMinutes(tokens, end);
        return minutes && (tokens.is(end + 1, Trait.CLOCK) || tokens.is(end + 1, Trait.HOUR_MARK));
    }

    /** {@code dalle 10 alle 19,30 di ieri}: where nothing is counted, now or at the end of the span. */
    private static boolean isPastMinutes(Tokens tokens, int next) {
        return !tokens.is(next, Trait.HOUR_LEAD) || isAlone(tokens, next + 2);
    }

    /** The minutes of {@code 14.30} and {@code 9.05} in one token; -1 for what cannot be a time. */
    static int dottedMinutes(Tokens tokens, int i) {
        return minutesAfter(tokens, i, '.');
    }

    private static int minutesAfter(Tokens tokens, int i, char mark) {
        int dot = tokens.length(i) - MINUTE_DIGITS - 1;
        boolean dotted = dot >= 1 && dot <= MINUTE_DIGITS && tokens.text().charAt(tokens.start(i) + dot) == mark;
        if (!dotted || !NumeralReader.isDigits(tokens, i)) {
            return -1;
        }
        int minutes = Integer.parseInt(tokens.string(i).substring(dot + 1));
        return minutes < HOUR ? minutes : -1;
    }

    /** The hours before those minutes. */
    static int dottedHours(Tokens tokens, int i) {
        return Integer.parseInt(tokens.string(i).substring(0, tokens.length(i) - MINUTE_DIGITS - 1));
    }

    /** The mark between hours and minutes: {@code 14h30}, {@code 14 Uhr 30}. */
    private static boolean parts(Tokens tokens, int mark) {
        return tokens.is(mark, Trait.CLOCK) || tokens.is(mark, Trait.HOUR_MARK) && tokens.length(mark) == 1;
    }

    private static boolean isMinutes(Tokens tokens, int i) {
        int minutes = tokens.isNumber(i) && !tokens.isBreak(i) ? tokens.figures(i) : -1;
        return minutes >= 0 && minutes < HOUR && tokens.length(i) == MINUTE_DIGITS;
    }

    private static boolean isClock(Tokens tokens, int i, int mark, boolean minutes) {
        return tokens.is(mark, Trait.CLOCK) || tokens.is(mark, Trait.HOUR_MARK) && (minutes || isLed(tokens, i));
    }

    /** {@code alle 14}; an article needs a word for to or from before it: {@code a las 14}, but {@code durante las 24 horas}. */
    static boolean isLed(Tokens tokens, int i) {
        boolean article = tokens.is(i - 1, Trait.NUMBER_ARTICLE);
        boolean shortly = tokens.is(i - 1, Trait.HOUR_BEFORE) && tokens.is(i - 2, Trait.SHORTLY);
        return (shortly || tokens.is(i - 1, Trait.CLOCK_LEAD))
                && tokens.figures(i) != HOURS
                && (!article || tokens.word(i - 2).isAny(BEFORE_ARTICLE));
    }

    /** {@code à six heures et demie} is 6:30, {@code à six heures et quart} 6:15, {@code à six heures moins le quart} 5:45. */
    private static Mention timeAndHalf(Tokens tokens, int first, int mark, int hours) {
        int part = mark + 2;
        if (tokens.is(mark + 1, Trait.AND)) {
            boolean half = tokens.is(part, Trait.BARE_HALF);
            return half || tokens.is(part, Trait.QUARTER)
                    ? time(first, part, hours, half ? HOUR / 2 : QUARTER)
                    : time(first, mark, hours, NO_MINUTES);
        }
        int quarter = tokens.is(part, Trait.NUMBER_ARTICLE) ? part + 1 : part;
        boolean before = tokens.is(mark + 1, Trait.MINUS) && tokens.is(quarter, Trait.QUARTER) && hours > 0;
        return before ? time(first, quarter, hours - 1, HOUR - QUARTER) : time(first, mark, hours, NO_MINUTES);
    }

    private static Mention time(int first, int last, int hours, int minutes) {
        String iso = "T" + Calendar.two(hours) + (minutes < 0 ? "" : ":" + Calendar.two(minutes));
        return Mention.moment(first, last, Kind.TIME, iso);
    }
}
