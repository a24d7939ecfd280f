package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.en.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Tells years from other numbers of four digits: {@code in 1994}, {@code the 1990s}, {@code 1995-96}; not {@code 2000 people}. */
public final class Years {
    private static final Traits AMOUNT_LEADS =
            Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.MINUS, Trait.AMOUNT_LEAD);
    private static final int END = 2200;

    private final Tokens tokens;

    public Years(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code i} is four figures that can be a year, standing alone. */
    public boolean isCalendarYear(int i) {
        return isFourFigures(i) && !(tokens.isWord(i + 1) && tokens.isGlued(i + 1)) && tokens.symbol(i + 1) != '%';
    }

    /** The year, decade or span of years that begins at {@code i}; null when none does. */
    public Mention read(int i) {
        if (!isFourFigures(i)) {
            return null;
        }
        int year = tokens.figures(i);
        if (year % 10 == 0 && tokens.spells(i + 1, "s") && tokens.isGlued(i + 1)) {
            return Mention.moment(i, i + 1, Kind.DATE, year / 10 + "X");
        }
        if (!isCalendarYear(i) || !isYear(i, year)) {
            return null;
        }
        int until = until(i, year);
        return until > 0
                ? Mention.moment(i, i + 2, Kind.DATE, year + "/" + until)
                : Mention.moment(i, i, Kind.DATE, tokens.string(i));
    }

    private boolean isFourFigures(int i) {
        int figures = tokens.figures(i);
        return figures >= 1000 && figures < END && tokens.length(i) == 4;
    }

    /** The second year of {@code 1995-96} or {@code 2012/13}; 0 when there is none. */
    private int until(int i, int year) {
        boolean span = tokens.isHyphen(i + 1) || tokens.isSymbol(i + 1, '/');
        if (!span || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)) {
            return 0;
        }
        int figures = tokens.figures(i + 2);
        int until = tokens.length(i + 2) == 2 && figures >= 0 ? year / 100 * 100 + figures : figures;
        return until > year && until < END ? until : 0;
    }

    private boolean isYear(int i, int year) {
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
            return led && !before.is(Trait.TO);
        }
        return !before.isAny(AMOUNT_LEADS) || tokens.is(i - 2, Trait.TIME_LEAD) || tokens.is(i - 3, Trait.TIME_LEAD);
    }
}
