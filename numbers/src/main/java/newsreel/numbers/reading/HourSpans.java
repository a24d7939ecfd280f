package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;

/** Tells hours from which to which ({@code de 9h à 18h}, {@code 9 bis 17 Uhr}) from how many hours something takes ({@code de 2 à 3 heures}). */
final class HourSpans {
    private static final Traits OPENS = Traits.of(Trait.FROM, Trait.FROM_TO, Trait.BETWEEN);
    private static final Traits LINKS = Traits.of(Trait.TO, Trait.AND);
    private static final Traits OF_WHAT = Traits.of(Trait.PARTITIVE, Trait.PER);
    /** What a day of the month follows: le 5, mardi 5. */
    private static final Traits DAY =
            Traits.of(Trait.NUMBER_ARTICLE, Trait.DETERMINER, Trait.WEEKDAY, Trait.MONTH, Trait.FROM_TO);

    private static final int NOON = 12;

    private HourSpans() {}

    /** {@code de 9h à 18h}, {@code entre 9 h et 18 h}, {@code 9 bis 17 Uhr}, {@code das 9 às 17 horas}: the first of two. */
    static boolean opensSpan(Tokens tokens, int i) {
        boolean marked = tokens.is(i + 1, Trait.HOUR_MARK);
        int link = marked ? i + 2 : i + 1;
        int other = tokens.is(link + 1, Trait.NUMBER_ARTICLE) ? link + 2 : link + 1;
        boolean hours = tokens.figures(other) >= 0 && tokens.figures(other) <= HourFigures.HOURS;
        if (!hours || !tokens.word(link).isAny(LINKS) && !tokens.is(link, Trait.CLOCK_LEAD)) {
            return false;
        }
        return marked ? isMarkedSpan(tokens, i, other) : isSureSpan(tokens, i, link, other);
    }

    /** {@code de 9h à 11h}, {@code entre 6 heures et 18 heures}: the mark said twice; but {@code des retards de 2 heures à 4 heures}. */
    private static boolean isMarkedSpan(Tokens tokens, int first, int other) {
        int mark = other + 1;
        return opens(tokens, first)
                && tokens.is(mark, Trait.HOUR_MARK)
                && (tokens.length(mark) == 1 || isOfDay(tokens, first, other))
                && !tokens.word(mark + 1).isAny(OF_WHAT);
    }

    /** Up to an hour of the afternoon, where no verb says how long: nothing lasts so many. */
    private static boolean isOfDay(Tokens tokens, int first, int other) {
        return tokens.figures(other) > NOON
                && tokens.figures(other) <= HourFigures.HOURS
                && !tokens.is(opening(tokens, first) - 1, Trait.LASTS);
    }

    /** {@code bis 17 Uhr}, {@code a las 17 horas}: the second, where neither can be a duration. */
    static boolean closesSpan(Tokens tokens, int i) {
        int link = link(tokens, i);
        int mark = link - 1;
        if (tokens.is(mark, Trait.HOUR_MARK) && tokens.figures(mark - 1) >= 0) {
            return tokens.word(link).isAny(LINKS) && isMarkedSpan(tokens, mark - 1, i);
        }
        return tokens.word(link).isAny(LINKS) && isSureSpan(tokens, link - 1, link, i);
    }

    /** {@code de 2 à 3 heures}, {@code de 2 heures à 4 heures}, {@code 5 à 6 heures}: a duration, whatever the word before it leads elsewhere. */
    static boolean endsDuration(Tokens tokens, int i) {
        int link = link(tokens, i);
        int first = tokens.is(link - 1, Trait.HOUR_MARK) ? link - 2 : link - 1;
        return tokens.is(link, Trait.TO)
                && tokens.figures(first) >= 0
                && (opens(tokens, first) || isAlternative(tokens, first, tokens.figures(i)))
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
        if (from < 0 || from > HourFigures.HOURS || tokens.is(mark, Trait.CLOCK)) {
            return from >= 0 && from <= HourFigures.HOURS && (opens(tokens, first) || tokens.is(link, Trait.UNTIL));
        }
        int to = tokens.figures(other);
        boolean led = tokens.is(mark + 1, Trait.RATE_LEAD)
                && (tokens.is(mark + 2, Trait.PERIOD) || tokens.is(mark + 3, Trait.PERIOD));
        boolean rate = led || tokens.is(mark + 1, Trait.PER);
        return opens(tokens, first)
                && from <= NOON
                && to > NOON
                && to <= HourFigures.HOURS
                && tokens.is(mark, Trait.HOUR_MARK)
                && !rate
                && !tokens.is(opening(tokens, first) - 1, Trait.LASTS);
    }

    /** {@code von 10.30 bis 18.00 Uhr}: the first of two, of which the second has the mark. */
    static boolean opensDotted(Tokens tokens, int link) {
        int other = link + 1;
        if (!tokens.word(link).isAny(LINKS) && !tokens.isHyphen(link)) {
            return false;
        }
        boolean one = HourFigures.dottedMinutes(tokens, other) >= 0;
        int end = one ? other : other + 2;
        boolean minutes = one
                || tokens.figures(other) >= 0
                        && tokens.figures(other) <= HourFigures.HOURS
                        && tokens.isSymbol(other + 1, '.')
                        && HourFigures.isMinutes(tokens, end);
        return minutes && (tokens.is(end + 1, Trait.CLOCK) || tokens.is(end + 1, Trait.HOUR_MARK));
    }
}
