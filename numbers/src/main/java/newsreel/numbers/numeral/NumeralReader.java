package newsreel.numbers.numeral;

import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.words.Follower;
import newsreel.numbers.words.Nouns;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/**
 * Reads the number that begins at a token, in digits, words or both: {@code 1,674.5 million}, {@code 3 1/2}, {@code ½},
 * {@code twenty-eight thousand six hundred}, {@code two and a half million}, {@code dozens}, {@code two-thirds},
 * {@code 6.2e-9}. Each token is looked at a bounded number of times.
 */
public final class NumeralReader {
    private static final Traits STARTS = Traits.of(
            Trait.CARDINAL,
            Trait.TENS,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.VAGUE,
            Trait.DOZEN,
            Trait.DOZENS,
            Trait.HALF,
            Trait.ARTICLE,
            Trait.COUPLE,
            Trait.MIXED,
            Trait.DENOMINATOR);

    private static final Traits TAKE_PARTITIVE = Traits.of(
            Trait.SCALE, Trait.MARK, Trait.DOZEN, Trait.DOZENS, Trait.VAGUE, Trait.HALF, Trait.MIXED, Trait.SURE_PART);

    /** What digits may go on with as one numeral. */
    private static final Traits GO_ON = Traits.of(
            Trait.AND,
            Trait.WITH,
            Trait.DENOMINATOR,
            Trait.ONE_IN,
            Trait.IN,
            Trait.OUT,
            Trait.OF,
            Trait.SHARE_OF,
            Trait.SHARE_OF_EVERY,
            Trait.OVER,
            Trait.HUNDRED,
            Trait.SCALE,
            Trait.VAGUE,
            Trait.DOZEN,
            Trait.DOZENS,
            Trait.MARK);

    private static final String SIGNS = "-/^,";
    private static final char POINT = '.';

    private final Scales scales;
    private final Parts parts;
    private final WordNumerals words;

    private final ScaleMarks marks;

    /** @param nouns tell letters that are a scale from those that are a unit, by what they count */
    public NumeralReader(Nouns nouns) {
        this.marks = new ScaleMarks(nouns);
        this.scales = new Scales();
        this.parts = new Parts(scales);
        this.words = new WordNumerals(scales, parts);
    }

    /** Whether digits that may be a number stand at {@code i}. */
    public static boolean isDigits(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.isDoubtful(i);
    }

    /** Whether a numeral could begin at {@code i}: a quick look, before {@link #read}. */
    public boolean mayStart(Tokens tokens, int i) {
        return isDigits(tokens, i) || mayStart(tokens.word(i)) || Fractions.isSign(tokens, i);
    }

    /** Whether a numeral could begin with that word. */
    public static boolean mayStart(Word word) {
        return word.isAny(STARTS);
    }

    /** Whether the numeral that digits begin may go on with that, be it a letter of {@code 1.3e6}. */
    public static boolean mayGoOn(Follower next) {
        return next.isSign(SIGNS) || next.mayBeLetter() || next.word().isAny(GO_ON);
    }

    /** The same of what stands at {@code next}, whatever that is. */
    private static boolean mayGoOn(Tokens tokens, int next) {
        boolean listed = tokens.word(next).isAny(GO_ON);
        if (tokens.isWord(next)) {
            return listed || tokens.length(next) == 1;
        }
        char symbol = tokens.symbol(next);
        return listed || symbol == 0 || symbol >= Follower.ASCII || SIGNS.indexOf(symbol) >= 0;
    }

    /** Where what the numeral counts may begin: past {@code de} in {@code deux millions de personnes}. */
    public static int afterPartitive(Tokens tokens, Numeral numeral) {
        int last = tokens.isSymbol(numeral.last(), '.') ? numeral.last() - 1 : numeral.last();
        return tokens.word(last).isAny(TAKE_PARTITIVE) ? tokens.afterPartitive(numeral.last() + 1) : numeral.last() + 1;
    }

    /** The numeral that begins at {@code i}, which may be any token; null when none does. */
    public Numeral readAt(Tokens tokens, int i) {
        return mayStart(tokens, i) ? read(tokens, i, false) : null;
    }

    /** The numeral that begins at {@code i}; null when there is none. After money's symbol, {@code t} and {@code m} are scales. */
    public Numeral read(Tokens tokens, int i, boolean money) {
        Numeral numeral = undotted(tokens, i, money);
        if (numeral == null) {
            return null;
        }
        return tokens.is(numeral.last(), Trait.DOTTED) ? pastDot(tokens, numeral) : pastNoCents(tokens, numeral);
    }

    /** {@code 25,– Euro}, {@code € 12,-}: with the dash that stands for no cents. */
    private static Numeral pastNoCents(Tokens tokens, Numeral numeral) {
        int comma = numeral.last() + 1;
        int dash = comma + 1;
        boolean price = tokens.isSymbol(comma, ',')
                && tokens.isGlued(comma)
                && tokens.isDash(dash)
                && tokens.isGlued(dash)
                && tokens.isNumber(numeral.last());
        if (!price) {
            return numeral;
        }
        int last = tokens.isDash(dash + 1) && tokens.isGlued(dash + 1) ? dash + 1 : dash;
        return tokens.isGlued(last + 1) && tokens.isNumber(last + 1) ? numeral : numeral.to(last);
    }

    /** {@code 3 Mrd. Euro}: with the dot of the abbreviation that it ends in. */
    private static Numeral pastDot(Tokens tokens, Numeral numeral) {
        int dot = numeral.last() + 1;
        boolean inside = tokens.isSymbol(dot, '.') && tokens.isGlued(dot) && !tokens.isBreak(dot + 1);
        return inside ? numeral.to(dot) : numeral;
    }

    private Numeral undotted(Tokens tokens, int i, boolean money) {
        if (tokens.isNumber(i)) {
            return digits(tokens, i, money);
        }
        if (tokens.isDoubtful(i)) {
            return isOneNumber(tokens, i + 1) || money && hasPoint(tokens, i) ? digits(tokens, i, money) : null;
        }
        return Fractions.isSign(tokens, i) ? scaled(tokens, Fractions.sign(tokens, i), money) : words.read(tokens, i);
    }

    /** {@code 3.5 km}: the digits with a point at {@code i}, where a unit shows that they are one number; null for any other token. */
    public Numeral beforeUnit(Tokens tokens, int i) {
        return tokens.isDoubtful(i) && hasPoint(tokens, i) ? digits(tokens, i, false) : null;
    }

    /** Whether the doubtful digits have a point, which groups where their language groups by it: those of others are in doubt. */
    private static boolean hasPoint(Tokens tokens, int i) {
        return tokens.string(i).indexOf(POINT) > 0;
    }

    /** {@code 3,5 billion}, {@code 3,5-billion}, {@code 1,5%}: a scale and a percentage are of one number. */
    private static boolean isOneNumber(Tokens tokens, int next) {
        if (tokens.isHyphen(next) && tokens.is(next + 1, Trait.SCALE)) {
            return true;
        }
        boolean mark = tokens.is(next, Trait.MARK) && tokens.length(next) > 1;
        return mark || tokens.is(next, Trait.SCALE) || tokens.is(next, Trait.PERCENT) || tokens.symbol(next) == '%';
    }

    private Numeral digits(Tokens tokens, int i, boolean money) {
        Numeral digits = Numeral.of(i, i, tokens.number(i), Form.DIGITS);
        if (!mayGoOn(tokens, i + 1)) {
            return digits;
        }
        Numeral power = ScientificNotation.read(tokens, digits);
        return power != null ? power : noPower(tokens, RaisedFigures.past(tokens, digits), money);
    }

    private Numeral noPower(Tokens tokens, Numeral digits, boolean money) {
        Numeral fraction = fraction(tokens, digits, money);
        if (fraction != null) {
            return scaled(tokens, fraction, money);
        }
        Numeral share = Shares.outOf(tokens, parts.partOf(tokens, digits));
        return share != digits ? share : scaled(tokens, digits, money);
    }

    private Numeral fraction(Tokens tokens, Numeral digits, boolean money) {
        int decimals = digits.low().scale();
        if (decimals == 0) {
            return Fractions.read(tokens, digits);
        }
        return money && decimals == 2 ? Fractions.readOfCent(tokens, digits) : null;
    }

    /** The number times the scale words and marks that follow it: {@code 2.5 million}, {@code 3 hundred thousand}, {@code 12bn}. */
    private Numeral scaled(Tokens tokens, Numeral number, boolean money) {
        Numeral scaled = scales.scaled(tokens, number);
        if (scaled != number) {
            Numeral topped = scales.withFigures(tokens, scaled);
            if (topped != scaled) {
                return scales.scaled(tokens, topped);
            }
            return scales.withHalf(tokens, scales.withRest(tokens, scales.withSmaller(tokens, scaled)));
        }
        int next = number.last() + 1;
        if (tokens.is(next, Trait.DOZEN) || tokens.is(next, Trait.DOZENS)) {
            return scales.times(tokens, number, next);
        }
        boolean hyphen = tokens.isHyphen(next) && tokens.isGlued(next) && (money || tokens.length(next + 1) > 1);
        int mark = hyphen ? next + 1 : next;
        if (marks.isScale(tokens, mark, number.last(), money)) {
            return scales.times(tokens, number, mark);
        }
        return number.form() == Form.FRACTION ? number : scales.withHalf(tokens, number);
    }
}
