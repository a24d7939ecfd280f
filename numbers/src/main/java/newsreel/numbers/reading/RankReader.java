package newsreel.numbers.reading;

import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads ranks: {@code first}, {@code 21st}, {@code twenty-first}, {@code one hundred and tenth}. */
public final class RankReader implements Reader {
    private static final Traits GOES_ON = Traits.of(Trait.ORDINAL, Trait.ORDINAL_END);
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int FOURSCORE = 80;
    private static final int THREESCORE = 60;
    private static final int TWENTY = 20;
    private static final int TEN = 10;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word) || word.is(Trait.ORDINAL);
    }

    @Override
    public boolean mayGoOn(Follower next) {
        return next.isSign("-.") || next.word().isAny(GOES_ON) || NumeralReader.mayGoOn(next);
    }

    @Override
    public Reading read(Place place) {
        if (place.numeral() != null) {
            return afterNumeral(place.tokens(), place.numeral());
        }
        if (!place.word().is(Trait.ORDINAL)) {
            return null;
        }
        return isName(place.tokens(), place.at())
                        || isFunction(place.tokens(), place.at())
                        || isMoment(place.tokens(), place.at())
                        || isPart(place.tokens(), place.at())
                ? new NoNumber(place.at())
                : Mention.ordinal(place.at(), place.at(), place.word().value());
    }

    /** {@code First Savings}, {@code Second Federal Bank}: capitals; but {@code First Time}, {@code Second Half}. */
    private static boolean isName(Tokens tokens, int i) {
        int next = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
        return tokens.isCapital(i)
                && tokens.isCapital(next)
                && !tokens.isBreak(next)
                && !tokens.is(next, Trait.RATE_NOUN)
                && !tokens.is(next, Trait.HALF);
    }

    /** {@code secondo la Procura}, {@code prima di}; but {@code il secondo posto}. */
    private static boolean isFunction(Tokens tokens, int i) {
        return tokens.is(i, Trait.FUNCTION) && !tokens.is(i - 1, Trait.RANK_LEAD);
    }

    /** {@code a second later}, {@code off by a second or two}: a time, though nothing says that it is just one. */
    private static boolean isMoment(Tokens tokens, int i) {
        return tokens.is(i, Trait.PERIOD)
                && tokens.is(i - 1, Trait.ARTICLE)
                && (tokens.is(i + 1, Trait.AGO) || tokens.is(i + 1, Trait.OR) && !tokens.is(i + 2, Trait.ORDINAL));
    }

    /** {@code the first third of the book}. */
    private static boolean isPart(Tokens tokens, int i) {
        return tokens.is(i, Trait.DENOMINATOR) && tokens.is(i - 1, Trait.ORDINAL) && tokens.is(i + 1, Trait.OF);
    }

    private static Reading afterNumeral(Tokens tokens, Numeral numeral) {
        if (numeral.isVague() || !numeral.isWholeWithin(0, Long.MAX_VALUE)) {
            return null;
        }
        int next = numeral.last() + 1;
        long value = numeral.low().longValue();
        int end = isDotted(tokens, next) ? next + 1 : next;
        if (tokens.isNumber(numeral.last()) && isRankEnd(tokens, numeral, end)) {
            if (Names.isStreet(tokens, end + 1)) {
                return new NoNumber(end + 1);
            }
            boolean other = isStone(tokens, value, end) || isWarmth(tokens, end);
            return other ? null : Mention.ordinal(numeral.first(), end, value);
        }
        boolean hundred = tokens.is(numeral.last(), Trait.HUNDRED);
        int last = tokens.isHyphen(next) || hundred && tokens.is(next, Trait.AND) ? next + 1 : next;
        last = afterJoin(tokens, numeral.last(), last);
        long rest = tokens.word(last).value();
        if (isFourscore(tokens, numeral, last)) {
            return Mention.ordinal(numeral.first(), last, value - FOURSCORE / TWENTY + FOURSCORE);
        }
        boolean tens = tokens.is(numeral.last(), Trait.TENS) && rest < room(tokens, numeral);
        boolean rounded = tokens.is(numeral.last(), Trait.CARDINAL) || tokens.is(numeral.last(), Trait.RANKED_SCALE);
        boolean round = rounded && value % THOUSAND == 0 && value > 0 && rest < THOUSAND;
        boolean fits = tens || hundred && rest < 100 || round;
        if (rest >= HUNDRED && !round && last == next && isCounting(tokens, numeral, last)) {
            return Mention.ordinal(numeral.first(), last, value * rest);
        }
        return fits && tokens.is(last, Trait.ORDINAL) ? Mention.ordinal(numeral.first(), last, value + rest) : null;
    }

    /** {@code 2.º}: a dot between the figures and their ending. */
    private static boolean isDotted(Tokens tokens, int dot) {
        return tokens.isSymbol(dot, '.') && tokens.isGlued(dot) && tokens.isWord(dot + 1) && tokens.isGlued(dot + 1);
    }

    /** {@code 37º C}: an ending that is used for the sign of degrees. */
    private static boolean isWarmth(Tokens tokens, int end) {
        int scale = end + 1;
        return tokens.isCapital(scale) && (tokens.isLetter(scale, 'c') || tokens.isLetter(scale, 'f'));
    }

    /** What is less may be added to the tens: {@code soixante-douzième}. */
    private static long room(Tokens tokens, Numeral numeral) {
        long tens = numeral.low().longValue() % HUNDRED;
        boolean teens = tokens.is(numeral.last(), Trait.TEEN_LEAD) && (tens == THREESCORE || tens == FOURSCORE);
        return teens ? TWENTY : TEN;
    }

    /** {@code vingt et unième}, {@code soixante-et-onzième}, {@code mille et unième}: the rank past the and; {@code last} when there is none. */
    private static int afterJoin(Tokens tokens, int tens, int last) {
        boolean join = tokens.is(tens, Trait.TENS) || tokens.is(tens, Trait.RANKED_SCALE);
        int rank = tokens.isHyphen(last + 1) ? last + 2 : last + 1;
        long value = tokens.is(rank, Trait.ORDINAL) ? tokens.word(rank).value() : 0;
        boolean first = value == 1 || value == TEN + 1 && tokens.is(tens, Trait.TEEN_LEAD);
        return join && first && tokens.is(last, Trait.AND) ? rank : last;
    }

    /** {@code quatre-vingtième}: the four is four times the twenty. */
    private static boolean isFourscore(Tokens tokens, Numeral numeral, int rank) {
        return tokens.is(rank, Trait.FOURSCORE)
                && tokens.is(rank, Trait.ORDINAL)
                && tokens.isHyphen(rank - 1)
                && tokens.word(numeral.last()).value() == FOURSCORE / TWENTY;
    }

    /** {@code 21st}; where a dot makes a rank, a word that ranks follow must lead it: {@code am 3. Tag}. */
    private static boolean isRankEnd(Tokens tokens, Numeral numeral, int end) {
        if (!tokens.is(end, Trait.ORDINAL_END) || !tokens.isGlued(end)) {
            return false;
        }
        boolean led = tokens.is(numeral.first() - 1, Trait.RANK_LEAD)
                && tokens.isWord(end + 1)
                && !tokens.isGlued(end + 1)
                && !tokens.isBreak(end + 1);
        return tokens.isWord(end) || led;
    }

    /** {@code three millionth}, {@code the 2 millionth visitor}; but {@code 2 thousandth} may be a part. */
    private static boolean isCounting(Tokens tokens, Numeral numeral, int last) {
        boolean high = numeral.form() == Form.WORDS || tokens.word(last).value() > THOUSAND;
        return tokens.is(last, Trait.ORDINAL) && high && numeral.isWholeWithin(2, 999);
    }

    /** {@code 21st} is a rank, {@code 15st} fifteen stone. */
    private static boolean isStone(Tokens tokens, long value, int end) {
        return tokens.is(end, Trait.STONE) && (value % 10 != 1 || value % 100 == 11);
    }
}
