package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads dates with the month's name: {@code July 7}, {@code 7 July 1993}, {@code April 16, 1993}, {@code May 1972}. */
public final class DateReader implements Reader {
    private final Nouns nouns;

    public DateReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || word.is(Trait.MONTH);
    }

    @Override
    public Reading read(Place place) {
        if (place.word().is(Trait.MONTH)) {
            return monthFirst(place.tokens(), place.at());
        }
        return Calendar.isFree(place.tokens(), place.at()) ? dayFirst(place.tokens(), place.at()) : null;
    }

    /** {@code July 7}, {@code Sept. 3-5}, {@code April 16, 1993}, {@code May 1972}. */
    private Mention monthFirst(Tokens tokens, int i) {
        if (!isMonth(tokens, i) && !(tokens.isNumber(i + 1) && tokens.is(i - 1, Trait.DAY_LEAD))) {
            return null;
        }
        int next = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
        String month = Calendar.two(tokens.word(i).value());
        int year = pastComma(tokens, next);
        if (Calendar.isYear(tokens, year)) {
            return Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + month);
        }
        int day = Calendar.day(tokens, next);
        return day < 0 || isMeasured(tokens, next)
                ? null
                : dated(tokens, i, dayEnd(tokens, next), month + "-" + Calendar.two(day), day);
    }

    private Mention dated(Tokens tokens, int first, int dayEnd, String monthDay, int day) {
        int last = dayEnd;
        if (tokens.isHyphen(last + 1) && tokens.isGlued(last + 1) && Calendar.day(tokens, last + 2) > day) {
            last += 2;
        }
        int year = pastComma(tokens, last + 1);
        return Calendar.isYear(tokens, year) && !nouns.isPlural(tokens, year + 1)
                ? Mention.moment(first, year, Kind.DATE, tokens.string(year) + "-" + monthDay)
                : Mention.moment(first, last, Kind.DATE, "--" + monthDay);
    }

    /** {@code 7 July}, {@code 7th of July}, {@code 7 July 1993}. */
    private static Mention dayFirst(Tokens tokens, int i) {
        int day = Calendar.day(tokens, i);
        int end = dayEnd(tokens, i);
        int month = tokens.is(end + 1, Trait.OF) ? end + 2 : end + 1;
        boolean named = isMonth(tokens, month) || tokens.is(month, Trait.MONTH) && Calendar.isYear(tokens, month + 1);
        if (day < 0 || !named) {
            return null;
        }
        boolean dotted = tokens.isSymbol(month + 1, '.') && Calendar.isYear(tokens, month + 2);
        int year = pastComma(tokens, dotted ? month + 2 : month + 1);
        String monthDay = Calendar.two(tokens.word(month).value()) + "-" + Calendar.two(day);
        return Calendar.isYear(tokens, year)
                ? Mention.moment(i, year, Kind.DATE, tokens.string(year) + "-" + monthDay)
                : Mention.moment(i, month, Kind.DATE, "--" + monthDay);
    }

    /** A month that is nothing else too, or is written as one. */
    private static boolean isMonth(Tokens tokens, int i) {
        return tokens.is(i, Trait.MONTH) && (!tokens.is(i, Trait.AMBIGUOUS_MONTH) || tokens.isCapital(i));
    }

    private static int pastComma(Tokens tokens, int i) {
        return tokens.isSymbol(i, ',') ? i + 1 : i;
    }

    private static int dayEnd(Tokens tokens, int i) {
        return tokens.is(i + 1, Trait.ORDINAL_END) && tokens.isGlued(i + 1) ? i + 1 : i;
    }

    /** Whether a unit or scale follows, so that the number is no day: {@code rose in May 5 percent}. */
    private static boolean isMeasured(Tokens tokens, int i) {
        return tokens.symbol(i + 1) == '%' || tokens.is(i + 1, Trait.SCALE) || tokens.is(i + 1, Trait.PERCENT);
    }
}
