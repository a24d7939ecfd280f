package newsreel.numbers.reading;

import java.math.BigDecimal;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/**
 * Reads ranks of several words that are added up: {@code vigésimo quinto}, {@code centésimo vigésimo quinto}, and those that
 * a number multiplies, {@code dos milésimo tricentésimo}. A rank of one word is left to {@link RankReader}.
 */
public final class RankSumReader implements Reader {
    private static final long THOUSAND = 1000;
    private static final long LARGEST = 1_000_000_000_000_000L;

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return word.is(Trait.ORDINAL) || NumeralReader.mayStart(word);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        Numeral numeral = place.numeral();
        if (numeral != null) {
            return multiplied(tokens, numeral);
        }
        return place.word().is(Trait.ORDINAL)
                ? sum(tokens, place.at(), place.at(), place.word().value())
                : null;
    }

    /** {@code tres millones dos milésimo}: the thousandth is of what stands below the millions. */
    private static Reading multiplied(Tokens tokens, Numeral numeral) {
        int last = numeral.last() + 1;
        long scale = tokens.is(last, Trait.ORDINAL) ? tokens.word(last).value() : 0;
        boolean fits = scale >= THOUSAND && numeral.form() == Form.WORDS && numeral.isWholeWithin(2, LARGEST);
        if (!fits) {
            return null;
        }
        long whole = numeral.low().longValue();
        long below = whole % scale;
        BigDecimal value =
                BigDecimal.valueOf(below).multiply(BigDecimal.valueOf(scale)).add(BigDecimal.valueOf(whole - below));
        if (below == 0 || value.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return null;
        }
        Mention more = sum(tokens, numeral.first(), last, value.longValue());
        return more == null ? Mention.ordinal(numeral.first(), last, value.longValue()) : more;
    }

    /** The value with the lower ranks that follow {@code last}; null when none does. */
    private static Mention sum(Tokens tokens, int first, int last, long value) {
        long sum = value;
        int end = last;
        while (tokens.is(end + 1, Trait.ORDINAL)
                && fits(sum, tokens.word(end + 1).value())) {
            end++;
            sum += tokens.word(end).value();
        }
        return end == last ? null : Mention.ordinal(first, end, sum);
    }

    /** Whether there is room for the lower rank: units after tens, both after hundreds. */
    private static boolean fits(long value, long lower) {
        long room = value % THOUSAND == 0 ? THOUSAND : value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1;
        return lower < room;
    }
}
