package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newsreel.numbers.en.Nouns;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Reads a text from left to right and notes each quantity, date and rank on its own, with the unit that stands beside it. */
public final class Scanner {
    private final Page page;
    private final Tokens tokens;
    private final Moments moments;
    private final Names names;
    private final Codes codes;
    private final Signs signs;
    private final MoneyReader money;
    private final MeasureReader measures;
    private final CountReader counts;
    private final Singles singles;
    private final List<Mention> mentions = new ArrayList<>();

    public Scanner(Page page) {
        this.page = page;
        this.tokens = page.tokens();
        this.moments = new Moments(tokens);
        this.names = new Names(tokens);
        this.codes = new Codes(tokens);
        this.signs = new Signs(tokens);
        this.money = new MoneyReader(page);
        this.measures = new MeasureReader(page);
        this.counts = new CountReader(page, measures);
        this.singles = new Singles(page, measures);
    }

    public List<Mention> scan() {
        int i = 0;
        while (i < tokens.size()) {
            i = Math.max(i + 1, step(i));
        }
        return mentions;
    }

    /** Reads what begins at {@code i}; the token to go on from. */
    private int step(int i) {
        int trap = afterTrap(i);
        if (trap > 0) {
            return trap;
        }
        Mention moment = moments.read(i);
        if (moment != null) {
            return add(moment);
        }
        Mention sum = money.read(i);
        if (sum != null) {
            money.takeCents(sum);
            measures.takeRate(sum);
            return add(sum);
        }
        return page.numerals().mayStart(i) ? numeral(i) : single(i);
    }

    /** The token after the expression at {@code i} that has a number in it but says none; 0 when there is none. */
    private int afterTrap(int i) {
        Match<Boolean> trap = page.english().traps().at(tokens, i);
        boolean named = trap != null && !(trap.meaning() && !tokens.isCapital(trap.last())) && !isPeriod(trap, i);
        return named ? trap.last() + 1 : 0;
    }

    /** {@code last four} are those of a cup, but not in {@code the last four games}. */
    private boolean isPeriod(Match<Boolean> trap, int i) {
        boolean rank = tokens.is(i, Trait.RELATIVE) || tokens.says(i, "final");
        return rank && tokens.is(trap.last(), Trait.CARDINAL) && Nouns.head(tokens, trap.last() + 1, false) > 0;
    }

    private int add(Mention mention) {
        mentions.add(mention);
        return mention.last + 1;
    }

    private int single(int i) {
        Mention single = singles.read(i);
        return single == null ? i + 1 : add(single);
    }

    private int numeral(int i) {
        int code = tokens.isNumber(i) ? codes.afterCode(i) : 0;
        if (code > 0) {
            return code;
        }
        Numeral numeral = page.numerals().read(i, false);
        if (numeral == null) {
            return single(i);
        }
        if (codes.isGluedBefore(i) || codes.isDecade(i)) {
            return codes.afterGlued(numeral.last());
        }
        Mention other = singles.rank(numeral);
        other = other == null ? singles.odds(numeral) : other;
        return other == null ? amount(numeral) : add(other);
    }

    private int amount(Numeral numeral) {
        Mention mention = new Mention(numeral);
        signs.take(mention);
        if (!measures.read(mention)) {
            if (codes.isGluedAfter(numeral.last())) {
                return codes.afterGlued(numeral.last());
            }
            counts.read(mention);
        }
        signs.takeSpaced(mention);
        if (names.isNamed(mention) || isEveryOne(mention)) {
            return codes.afterGlued(numeral.last());
        }
        return isEmpty(mention) || codes.isNote(mention) ? numeral.last() + 1 : add(mention);
    }

    /** A bare {@code one} that stands for somebody, and a bare half, are no quantities. */
    private boolean isEmpty(Mention mention) {
        Numeral numeral = mention.numeral;
        if (mention.unit != null || mention.dangling || numeral.isDigits()) {
            return false;
        }
        if (numeral.isWholeWithin(1, 1)) {
            return tokens.size() > 2 && mention.first == numeral.first() && !isListed(numeral.last() + 1);
        }
        return tokens.is(numeral.last(), Trait.HALF) && !isHalfOf(numeral);
    }

    /** {@code every one of his colleagues}. */
    private boolean isEveryOne(Mention mention) {
        return mention.numeral.isWholeWithin(1, 1)
                && (mention.unit == null || mention.counted)
                && tokens.is(mention.first - 1, Trait.EVERY);
    }

    /** {@code one of the three}, {@code one to two}, {@code one or two}. */
    private boolean isListed(int next) {
        boolean linked = tokens.is(next, Trait.TO) || tokens.is(next, Trait.OR) || tokens.isHyphen(next);
        return linked && page.numerals().mayStart(next + 1)
                || tokens.is(next, Trait.OF) && tokens.is(next + 1, Trait.DETERMINER);
    }

    private boolean isHalfOf(Numeral half) {
        int next = half.last() + 1;
        int before = half.first() - 1;
        return half.isScaled()
                || half.low().compareTo(BigDecimal.ONE) > 0
                || tokens.is(next, Trait.OF)
                || tokens.is(next, Trait.DETERMINER)
                || tokens.is(before, Trait.MINUS)
                || page.english().bounds().at(tokens, before) != null
                || page.english().bounds().at(tokens, before - 1) != null;
    }
}
