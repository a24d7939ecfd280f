package newsreel.numbers.unit;

import newsreel.numbers.words.Tokens;

/**
 * One spelling of a currency, and where it stands.
 *
 * @param before whether it may stand before the number
 * @param after whether it may stand after the number
 * @param exact the only spelling accepted, case and all; null when case does not matter
 * @param cautious whether the word means something else too, and is money only after a large or scaled amount
 */
public record MoneyForm(Unit unit, boolean before, boolean after, String exact, boolean cautious) {
    /** The spelling is no currency, whatever CLDR says. */
    public static final MoneyForm NONE = new MoneyForm(null, false, false, null, false);

    /** Whether the tokens {@code first} to {@code last} are this spelling. */
    boolean fits(Tokens tokens, int first, int last) {
        return exact == null || tokens.spells(first, last, exact);
    }
}
