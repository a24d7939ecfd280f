package newsreel.enrich.numbers;

import newsreel.article.Quantity.Kind;

/**
 * Reads dates and times: {@code July 7}, {@code 7 July 1993}, {@code April 16, 1993}, {@code May 1972}, {@code 1994},
 * {@code the 1990s}, {@code 1995-96}, {@code 4/16/1993}, {@code 10:30 a.m. EST}, {@code 6pm}.
 */
final class Moments {
    private final Tokens tokens;

    Moments(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The date or time that begins at {@code i}; null when none does. */
    Mention read(int i) {
        if (tokens.is(i, Trait.MONTH)) {
            return monthFirst(i);
        }
        if (!tokens.isNumber(i) || tokens.isWord(i - 1) && tokens.isGlued(i)) {
            return null;
        }
        Mention numeric = numericDate(i);
        if (numeric != null) {
            return numeric;
        }
        Mention clock = clock(i);
        if (clock != null) {
            return clock;
        }
        Mention day = dayFirst(i);
        return day != null ? day : year(i);
    }

    private Mention monthFirst(int i) {
        if (isAmbiguous(i) && !tokens.isCapital(i) && !(tokens.isNumber(i + 1) && isPreposition(i - 1))) {
            return null;
        }
        int next = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
        long month = tokens.word(i).value();
        if (isCalendarYear(next)) {
            return Mention.moment(i, next, Kind.DATE, tokens.string(next) + "-" + two(month));
        }
        int comma = tokens.isSymbol(next, ',') ? next + 1 : next;
        if (comma > next && isCalendarYear(comma)) {
            return Mention.moment(i, comma, Kind.DATE, tokens.string(comma) + "-" + two(month));
        }
        long day = dayOf(next);
        if (day < 0 || isMeasured(next)) {
            return null;
        }
        return dated(i, dayEnd(next), month, day);
    }

    private Mention dated(int first, int dayEnd, long month, long day) {
        int last = dayEnd;
        if (tokens.isHyphen(last + 1) && tokens.isGlued(last + 1) && dayOf(last + 2) > day) {
            last += 2;
        }
        int year = tokens.isSymbol(last + 1, ',') ? last + 2 : last + 1;
        if (isCalendarYear(year) && !Nouns.isPlural(tokens, year + 1)) {
            return Mention.moment(first, year, Kind.DATE, tokens.string(year) + "-" + two(month) + "-" + two(day));
        }
        return Mention.moment(first, last, Kind.DATE, "--" + two(month) + "-" + two(day));
    }

    /** {@code 7 July}, {@code 7th of July}, {@code 7 July 1993}. */
    private Mention dayFirst(int i) {
        long day = dayOf(i);
        if (day < 0) {
            return null;
        }
        int end = dayEnd(i);
        int month = tokens.is(end + 1, Trait.OF) ? end + 2 : end + 1;
        if (!tokens.is(month, Trait.MONTH)
                || isAmbiguous(month) && !tokens.isCapital(month) && !isCalendarYear(month + 1)) {
            return null;
        }
        int next = tokens.isSymbol(month + 1, '.') && tokens.length(month) <= 4 && isCalendarYear(month + 2)
                ? month + 2
                : month + 1;
        int year = tokens.isSymbol(next, ',') ? next + 1 : next;
        String monthDay = two(tokens.word(month).value()) + "-" + two(day);
        return isCalendarYear(year)
                ? Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + monthDay)
                : Mention.moment(i, month, Kind.DATE, "--" + monthDay);
    }

    private boolean isAmbiguous(int i) {
        return tokens.is(i, Trait.AMBIGUOUS_MONTH);
    }

    private boolean isPreposition(int i) {
        return tokens.is(i, Trait.DAY_LEAD);
    }

    /** The day of the month at {@code i}, 1 to 31; -1 when it is none. */
    private long dayOf(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > 2) {
            return -1;
        }
        long day = digits(i);
        return day >= 1 && day <= 31 ? day : -1;
    }

    private int dayEnd(int i) {
        return tokens.is(i + 1, Trait.ORDINAL_END) && tokens.isGlued(i + 1) ? i + 1 : i;
    }

    /** Whether a unit or scale follows, so that the number is no day: {@code rose in May 5 percent}. */
    private boolean isMeasured(int i) {
        char symbol = tokens.symbol(i + 1);
        return symbol == '%' || tokens.is(i + 1, Trait.SCALE) || tokens.says(i + 1, "percent");
    }

    /** Four digits that can be a year, standing alone. */
    private boolean isCalendarYear(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) != 4 || !isDigits(i)) {
            return false;
        }
        long year = digits(i);
        return year >= 1000
                && year < 2100
                && !(tokens.isWord(i + 1) && tokens.isGlued(i + 1))
                && tokens.symbol(i + 1) != '%';
    }

    /** {@code 4/16/1993}, {@code 1993-04-16}. */
    private Mention numericDate(int i) {
        char mark = tokens.symbol(i + 1);
        if (mark != '/' && mark != '-'
                || tokens.symbol(i + 3) != mark
                || !tokens.isNumber(i + 2)
                || !tokens.isNumber(i + 4)) {
            return null;
        }
        if (tokens.length(i + 2) > 2 || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 4)) {
            return null;
        }
        if (mark == '-') {
            return isCalendarYear(i) && dayOf(i + 4) > 0
                    ? date(i, i + 4, digits(i), digits(i + 2), digits(i + 4))
                    : null;
        }
        if (tokens.length(i + 4) != 4 || tokens.length(i) > 2) {
            return null;
        }
        boolean dayFirst = digits(i) > 12;
        return date(i, i + 4, digits(i + 4), digits(dayFirst ? i + 2 : i), digits(dayFirst ? i : i + 2));
    }

    private static Mention date(int first, int last, long year, long month, long day) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : Mention.moment(first, last, Kind.DATE, year + "-" + two(month) + "-" + two(day));
    }

    /** {@code 10:30}, {@code 10:30 a.m. EST}, {@code 10.30pm}, {@code 6 p.m.}, {@code 1400 GMT}. */
    private Mention clock(int i) {
        if (tokens.isSymbol(i + 1, ':') && tokens.isNumber(i + 2) && tokens.length(i + 2) == 2 && isClock(i, i + 2)) {
            boolean seconds = tokens.isSymbol(i + 3, ':') && tokens.isNumber(i + 4) && tokens.isGlued(i + 4);
            return clock(i, seconds ? i + 4 : i + 2, digits(i), digits(i + 2));
        }
        if (isHalf(i + 1)) {
            return halfDay(i);
        }
        boolean hours = tokens.length(i) == 4 && isDigits(i) && digits(i) < 2400 && digits(i) % 100 < 60;
        return hours && tokens.is(i + 1, Trait.TIME_ZONE) && (tokens.isUpper(i + 1) || tokens.spells(i + 1, "gmt"))
                ? clock(i, i, digits(i) / 100, digits(i) % 100)
                : null;
    }

    private boolean isClock(int hours, int minutes) {
        return tokens.length(hours) <= 2
                && digits(hours) <= 24
                && digits(minutes) < 60
                && tokens.isGlued(hours + 1) == tokens.isGlued(minutes);
    }

    private boolean isHalf(int i) {
        return tokens.is(i, Trait.CLOCK_HALF)
                && (tokens.isGlued(i) || tokens.isDotted(i) || tokens.spells(i, "pm") || tokens.spells(i, "am"));
    }

    private Mention halfDay(int i) {
        String digits = tokens.string(i);
        int dot = digits.indexOf('.');
        String hours = dot < 0 ? digits : digits.substring(0, dot);
        boolean clock = hours.length() <= 2 && hours.length() > 0 && digits.length() <= 5 && digits.indexOf(',') < 0;
        if (!clock || Integer.parseInt(hours) > 12) {
            return null;
        }
        int minutes = dot < 0 ? -1 : Integer.parseInt(digits.substring(dot + 1));
        return minutes > 59 ? null : clock(i, i, Integer.parseInt(hours), minutes);
    }

    private Mention clock(int first, int last, long hours, long minutes) {
        int end = last;
        long hour = hours;
        if (isHalf(end + 1)) {
            end++;
            boolean afternoon = Vocabulary.fold(tokens.first(end)) == 'p';
            hour = hours % 12 + (afternoon ? 12 : 0);
        }
        if (tokens.is(end + 1, Trait.TIME_ZONE) && tokens.isUpper(end + 1)) {
            end++;
        }
        return Mention.moment(first, end, Kind.TIME, "T" + two(hour) + (minutes < 0 ? "" : ":" + two(minutes)));
    }

    /** A year alone, a decade or a season: {@code 1994}, {@code 1990s}, {@code 1995-96}. */
    private Mention year(int i) {
        if (tokens.length(i) != 4 || !isDigits(i)) {
            return null;
        }
        long year = digits(i);
        if (tokens.spells(i + 1, "s") && tokens.isGlued(i + 1) && year % 10 == 0 && year >= 1000 && year < 2100) {
            return Mention.moment(i, i + 1, Kind.DATE, year / 10 + "X");
        }
        if (!isCalendarYear(i) || !isYear(i, year)) {
            return null;
        }
        boolean span =
                tokens.isHyphen(i + 1) && tokens.isGlued(i + 1) || tokens.isSymbol(i + 1, '/') && tokens.isGlued(i + 1);
        if (span && tokens.isNumber(i + 2) && tokens.isGlued(i + 2)) {
            int digits = tokens.length(i + 2);
            long until =
                    digits == 2 ? year / 100 * 100 + digits(i + 2) : digits == 4 && isDigits(i + 2) ? digits(i + 2) : 0;
            if (until > year && until < 2100) {
                return Mention.moment(i, i + 2, Kind.DATE, year + "/" + until);
            }
        }
        return Mention.moment(i, i, Kind.DATE, tokens.string(i));
    }

    private boolean isYear(int i, long year) {
        Word before = tokens.word(i - 1);
        boolean led = before.is(Trait.YEAR_LEAD) || before.is(Trait.RELATIVE);
        if (tokens.is(i + 1, Trait.SCALE) || tokens.isSymbol(i + 1, '/') && tokens.isNumber(i + 2)) {
            return false;
        }
        if (Nouns.isPlural(tokens, i + 1) && !tokens.is(i + 1, Trait.VERB)) {
            boolean modern = year > 1900 && year < 2050 && year % 100 != 0;
            return modern && (led || before.is(Trait.DETERMINER) || tokens.isCapital(i + 1));
        }
        if (year < 1900 || year > 2050) {
            return year >= 1000 && led && !before.is(Trait.TO) && isYearPlace(i + 1);
        }
        return (!isAmountLead(i - 1) || isTimeLead(i - 2) || isTimeLead(i - 3)) && isYearPlace(i + 1);
    }

    /** {@code until at least 2021}, {@code by about 2030}. */
    private boolean isTimeLead(int i) {
        return tokens.is(i, Trait.TIME_LEAD);
    }

    private boolean isAmountLead(int i) {
        Word word = tokens.word(i);
        return word.isAny(Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.MINUS)) || word.is(Trait.AMOUNT_LEAD);
    }

    /** Whether what follows is no unit that would make the digits an amount. */
    private boolean isYearPlace(int next) {
        return !tokens.is(next, Trait.MARK) || !tokens.isGlued(next);
    }

    private boolean isDigits(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Tokenizer.isDigit(tokens.text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private long digits(int i) {
        return isDigits(i) && tokens.length(i) <= 9 ? Long.parseLong(tokens.string(i)) : -1;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
