package newsreel.numbers.reading;

import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;

/** Takes in the minus before a number: {@code -3}, {@code minus 3}, {@code minus-130}, {@code $-50.8bn}; never the half of a dash. */
public final class Signs {
    private final Tokens tokens;

    public Signs(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a minus that touches what follows stands at {@code i}. */
    public boolean isMinus(int i) {
        return isMinusSign(i) && tokens.isGlued(i + 1);
    }

    public void take(Mention mention) {
        int before = mention.first - 1;
        if (tokens.is(before, Trait.MINUS)) {
            if (!tokens.is(before - 1, Trait.OR)) {
                negate(mention, before);
            }
        } else if (isMinus(before) && tokens.isGlued(before) && tokens.is(before - 1, Trait.MINUS)) {
            negate(mention, before - 1);
        } else if (isMinus(before) && isApart(before)) {
            negate(mention, before);
        }
    }

    /** {@code - 15 degrees} in tokenised copy, and a text that is but a number. */
    public void takeSpaced(Mention mention) {
        int minus = mention.first - 1;
        if (!isMinusSign(minus) || tokens.isGlued(mention.first) || mention.counted) {
            return;
        }
        if (minus == 0 || isWarmth(mention) && tokens.isWord(minus - 1)) {
            negate(mention, minus);
        }
    }

    /** {@code two degrees below zero}. */
    public void takeBelowZero(Mention mention) {
        if (isWarmth(mention) && tokens.says(mention.last + 1, "below") && tokens.says(mention.last + 2, "zero")) {
            mention.last += 2;
            mention.low = mention.low.negate();
        }
    }

    private boolean isApart(int minus) {
        boolean opened = tokens.isSymbol(minus - 1, '(') || tokens.isSymbol(minus - 1, '"');
        return opened || !tokens.isGlued(minus) && !tokens.isSymbol(minus - 1, '-');
    }

    private boolean isMinusSign(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '\u2212');
    }

    private static boolean isWarmth(Mention mention) {
        return mention.unit != null
                && switch (mention.unit) {
                    case "degree", "celsius", "fahrenheit" -> true;
                    default -> false;
                };
    }

    private static void negate(Mention mention, int first) {
        mention.first = first;
        mention.low = mention.low.negate();
    }
}
