package newsreel.numbers.reading;

import newsreel.article.Quantity.Kind;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Tells years from other numbers of four digits: {@code in 1994}, {@code the 1990s}, {@code 1995-96}; not {@code 2000 people}. */
public final class YearReader implements DigitReader {
    private static final Traits IN = Traits.of(Trait.IN, Trait.BY);
    private static final Traits AMOUNT_LEADS =
            Traits.of(Trait.UP_VERB, Trait.DOWN_VERB, Trait.MINUS, Trait.AMOUNT_LEAD);

    /** No shorter name of money is sure to be none of another word. */
    private static final int SHORTEST_NAME = 4;

    private static final int ROUND = 50;
    private static final int MOVED_WITHIN = 4;

    private final Nouns nouns;
    private final Units units;

    public YearReader(Lexicon lexicon) {
        this.nouns = lexicon.nouns();
        this.units = lexicon.units();
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (!Calendar.isFree(tokens, i)) {
            return null;
        }
        return Calendar.isFourFigures(tokens, i) ? year(tokens, i) : ShortYears.at(tokens, i);
    }

    /** The year, decade or span of years that begins at {@code i}; null when none does. */
    private Mention year(Tokens tokens, int i) {
        int year = tokens.figures(i);
        if (year % 10 == 0 && tokens.isEnding(i + 1) && tokens.isGlued(i + 1)) {
            return Mention.moment(i, i + 1, Kind.DATE, year / 10 + "X");
        }
        int until = until(tokens, i, year);
        boolean fraction = until == 0 && tokens.isSymbol(i + 1, '/') && tokens.isNumber(i + 2);
        if (fraction || !Calendar.isYear(tokens, i) || !isYear(tokens, i, year)) {
            return null;
        }
        return until > 0
                ? Mention.moment(i, i + 2, Kind.DATE, year + "/" + until)
                : Mention.moment(i, i, Kind.DATE, tokens.string(i));
    }

    /** The second year of {@code 1995-96} or {@code 2012/13}; 0 when there is none. */
    private static int until(Tokens tokens, int i, int year) {
        boolean span = tokens.isHyphen(i + 1) || tokens.isSymbol(i + 1, '/');
        if (!span || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)) {
            return 0;
        }
        int figures = tokens.figures(i + 2);
        int until = tokens.length(i + 2) == 2 && figures >= 0 ? year / 100 * 100 + figures : figures;
        boolean season = tokens.isHyphen(i + 1) || until == year + 1;
        return season && until > year && until < Calendar.END_OF_YEARS ? until : 0;
    }

    /** {@code das 1000. Tor}: an article, and the dot of a rank. */
    private static boolean isRank(Tokens tokens, int i) {
        int dot = i + 1;
        return tokens.symbol(dot) != 0
                && tokens.is(dot, Trait.ORDINAL_END)
                && tokens.isGlued(dot)
                && tokens.isWord(dot + 1)
                && !tokens.isBreak(dot + 1)
                && tokens.is(i - 1, Trait.RANK_LEAD)
                && tokens.is(i - 1, Trait.DETERMINER);
    }

    /** {@code the 1640 sq m hall}. */
    private boolean isMeasured(Tokens tokens, int next) {
        Match<Unit> unit = tokens.isBreak(next) ? null : units.measure(tokens, next);
        return unit != null && unit.meaning().kind() == Kind.MEASURE;
    }

    /** {@code tussen 500 en 1500 euro}: a name of money in full, which is no verb. */
    private boolean isPaid(Tokens tokens, int next) {
        boolean name = tokens.length(next) >= SHORTEST_NAME && !tokens.isBreak(next) && !tokens.is(next, Trait.VERB);
        Match<Unit> unit = name ? units.read(tokens, next) : null;
        return unit != null && unit.meaning().isMoney();
    }

    /** {@code by 2050 euro area pensions}: the name only describes what follows it. */
    private static boolean isInYear(Tokens tokens, int i) {
        int next = i + 2;
        return tokens.word(i - 1).isAny(IN)
                && tokens.isWord(next)
                && !tokens.isBreak(next)
                && !tokens.is(next, Trait.FUNCTION);
    }

    /** {@code from 1200 to 2400 staff}, {@code grew from 1100 to 1900}: a number that moves, as its end or its verb shows. */
    private boolean isMoved(Tokens tokens, int i, int year) {
        int end = i + 2;
        if (!tokens.is(i + 1, Trait.TO) || !tokens.isNumber(end)) {
            return false;
        }
        if (!Calendar.isYear(tokens, end) || nouns.isPlural(tokens, end + 1) && !tokens.is(end + 1, Trait.VERB)) {
            return true;
        }
        boolean moved = false;
        for (int at = i - 2; at >= i - MOVED_WITHIN && !tokens.isStop(at); at--) {
            moved |= tokens.word(at).isAny(Traits.MOVES);
        }
        return moved && year < 1900;
    }

    /** {@code rose to 2000 from 1800}: either end of what moved. */
    private static boolean isLevel(Tokens tokens, int i) {
        boolean last = tokens.is(i - 1, Trait.FROM);
        int to = last ? i - 3 : i - 1;
        return tokens.is(to, Trait.TO)
                && tokens.word(to - 1).isAny(Traits.MOVES)
                && (last ? tokens.isNumber(i - 2) : tokens.is(i + 1, Trait.FROM) && tokens.isNumber(i + 2));
    }

    /** {@code de 1643 à 1715}: the second of two years, the first led by a word that is from only there. */
    private static boolean isSpan(Tokens tokens, int i) {
        return tokens.is(i - 3, Trait.FROM_TO) && Calendar.isFourFigures(tokens, i - 2);
    }

    private boolean isYear(Tokens tokens, int i, int year) {
        Word before = tokens.word(i - 1);
        boolean led = before.is(Trait.YEAR_LEAD) || before.is(Trait.RELATIVE);
        if (tokens.is(i + 1, Trait.SCALE)
                || isRank(tokens, i)
                || year < 1900 && tokens.isUpper(i + 1) && units.money(tokens, i + 1) != null
                || isMeasured(tokens, i + 1)
                || (year < 1900 || year % ROUND == 0) && isPaid(tokens, i + 1) && !isInYear(tokens, i)
                || (before.is(Trait.FROM) || before.is(Trait.FROM_TO)) && isMoved(tokens, i, year)
                || isLevel(tokens, i)) {
            return false;
        }
        if (nouns.isPlural(tokens, i + 1) && !tokens.is(i + 1, Trait.VERB)) {
            boolean modern = year > 1900 && year < 2050 && year % 100 != 0;
            return modern
                    && (led
                            || before.is(Trait.DETERMINER)
                            || tokens.isCapital(i + 1) && !nouns.haveCapitals()
                            || tokens.is(i + 1, Trait.OF_YEAR));
        }
        if (year < 1900 || year > 2050) {
            return led && (!before.is(Trait.TO) || isSpan(tokens, i));
        }
        return !before.isAny(AMOUNT_LEADS) || tokens.is(i - 2, Trait.TIME_LEAD) || tokens.is(i - 3, Trait.TIME_LEAD);
    }
}
