package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.article.Quantity.Kind;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.unit.Units;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Phrases.Match;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Traits;
import newsreel.numbers.words.Word;

/** Reads amounts of one that are said without a number: {@code nearly a year}, {@code for another hour}. */
public final class OneReader implements Reader {
    private static final Traits AFTER_AMOUNT = Traits.of(Trait.FUNCTION, Trait.VERB, Trait.DETERMINER, Trait.ADVERB);
    private static final int LONGEST_BOUND = 3;
    private static final int SHORT_TEXT = 8;

    private final Units units;
    private final Phrases<BoundPhrase> bounds;
    private final Measures measures;
    private final NumeralReader numerals;

    public OneReader(Lexicon lexicon) {
        this.units = lexicon.units();
        this.bounds = lexicon.bounds();
        this.measures = new Measures(lexicon);
        this.numerals = lexicon.numerals();
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.ARTICLE) || word.is(Trait.WHOLE_ONE);
    }

    @Override
    public Reading read(Place place) {
        Word word = place.word();
        Tokens tokens = place.tokens();
        int i = place.at();
        if (word.is(Trait.ARTICLE)) {
            return isAmountOfOne(tokens, i) ? one(tokens, i, afterQualifier(tokens, i)) : null;
        }
        boolean article = tokens.is(i + 1, Trait.NUMBER_ARTICLE);
        boolean led = article || tokens.is(i - 1, Trait.NUMBER_ARTICLE) || tokens.is(i - 1, Trait.FOR);
        Mention before = periodBefore(tokens, i);
        if (before != null) {
            return before;
        }
        boolean whole = word.is(Trait.WHOLE_ONE) && (led || word.is(Trait.ANOTHER));
        return whole ? onePeriod(tokens, i, article ? i + 1 : i) : null;
    }

    /** {@code el día entero}, {@code la semaine entière}: one of the period that stands before {@code whole}; null when none does. */
    private Mention periodBefore(Tokens tokens, int whole) {
        int at = whole - 1;
        boolean led = tokens.is(whole, Trait.WHOLE_ONE)
                && tokens.is(at - 1, Trait.NUMBER_ARTICLE)
                && !tokens.is(at - 1, Trait.ARTICLE);
        Match<Unit> unit = led && !tokens.isBreak(whole) ? units.read(tokens, at) : null;
        boolean period = unit != null && unit.last() == at && unit.meaning().kind() == Kind.DURATION;
        return period
                ? Mention.of(Numeral.of(at, at, BigDecimal.ONE, Form.WORDS), Thing.in(unit.meaning()))
                        .to(whole)
                : null;
    }

    /** {@code for another hour}, {@code for all-week}, {@code toute la semaine}, {@code l'intera settimana}. */
    private Mention onePeriod(Tokens tokens, int first, int i) {
        Mention mention = one(tokens, first, tokens.isHyphen(i + 1) ? i + 2 : i + 1);
        return mention != null && mention.kind() == Kind.DURATION ? mention : null;
    }

    /** {@code pendant une bonne heure}: where the article is the number one too. */
    private static int afterQualifier(Tokens tokens, int article) {
        boolean qualified = tokens.is(article, Trait.CARDINAL) && tokens.is(article + 1, Trait.QUALIFIER);
        return qualified ? article + 2 : article + 1;
    }

    private Mention one(Tokens tokens, int first, int at) {
        Match<Unit> unit = units.read(tokens, at);
        boolean thing = unit != null
                && tokens.isWord(at)
                && tokens.length(at) > 1
                && (unit.meaning().kind() != Kind.PERCENT || tokens.is(first, Trait.CARDINAL));
        return thing
                        && !tokens.is(unit.last() + 1, Trait.AGO)
                        && !tokens.isNumber(unit.last() + 1)
                        && !isRank(tokens, unit.last())
                ? measures.measure(tokens, Mention.of(Numeral.of(first, first, BigDecimal.ONE, Form.WORDS)), unit)
                : null;
    }

    /** {@code for a second week}, {@code for a second vote}: before a noun it is the second of several. */
    private static boolean isRank(Tokens tokens, int unit) {
        int next = tokens.isHyphen(unit + 1) && tokens.isGlued(unit + 1) ? unit + 2 : unit + 1;
        return tokens.is(unit, Trait.ORDINAL)
                && tokens.isWord(next)
                && !tokens.isBreak(next)
                && (tokens.is(next, Trait.NOUN) || !tokens.word(next).isAny(AFTER_AMOUNT));
    }

    /** Whether the words around make an amount of {@code a}: {@code nearly a year}, {@code a year and a half}. */
    private boolean isAmountOfOne(Tokens tokens, int i) {
        return i == 0 && tokens.size() <= SHORT_TEXT
                || tokens.is(i - 1, Trait.FOR)
                || tokens.is(i - 1, Trait.ANOTHER)
                || tokens.is(i, Trait.CARDINAL) && isOneOfUnit(tokens, i + 1)
                || tokens.is(i + 2, Trait.WHOLE_ONE) && tokens.is(i, Trait.CARDINAL)
                || tokens.is(i + 2, Trait.AND) && (isHalf(tokens, i + 3) || isPart(tokens, i + 1, i + 3))
                || isBounded(tokens, i);
    }

    /** {@code een jaar en drie maanden}: what follows is so many of a smaller unit. */
    private boolean isPart(Tokens tokens, int whole, int more) {
        Match<Unit> unit = units.read(tokens, whole);
        Numeral number = unit == null || unit.last() != whole ? null : numerals.readAt(tokens, more);
        Match<Unit> smaller = number == null ? null : units.read(tokens, number.last() + 1);
        return smaller != null && smaller.meaning().partsOf(unit.meaning().id()) > 0;
    }

    private static boolean isHalf(Tokens tokens, int i) {
        int part = tokens.is(i, Trait.ARTICLE) ? i + 1 : i;
        boolean said = part > i || tokens.is(i, Trait.BARE_HALF);
        return said && (tokens.is(part, Trait.HALF) || tokens.is(part, Trait.QUARTER));
    }

    /** {@code ein Prozent}, {@code un kilomètre}: the article is the number one too; a period may be any. */
    private boolean isOneOfUnit(Tokens tokens, int at) {
        Match<Unit> unit = units.read(tokens, at);
        return unit != null && unit.meaning().kind() != Kind.DURATION;
    }

    private boolean isBounded(Tokens tokens, int i) {
        if (!bounds.mayEnd(tokens.word(i - 1))) {
            return false;
        }
        for (int at = i - LONGEST_BOUND; at < i; at++) {
            Match<BoundPhrase> bound = bounds.at(tokens, at);
            if (bound != null && bound.last() == i - 1 && bound.meaning().before() != null) {
                return true;
            }
        }
        return false;
    }
}
