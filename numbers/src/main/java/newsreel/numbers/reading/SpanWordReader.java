package newsreel.numbers.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.numbers.numeral.Numeral;
import newsreel.numbers.numeral.Numeral.Form;
import newsreel.numbers.numeral.NumeralReader;
import newsreel.numbers.unit.Unit;
import newsreel.numbers.words.Tokens;
import newsreel.numbers.words.Trait;
import newsreel.numbers.words.Word;

/** Reads spans of time, and other amounts, that have a word of their own: {@code een kwartier}, {@code einen Viertelpunkt}, {@code 17 Hundertstelsekunden}, {@code drie kwartier}, {@code eine Viertelstunde}, {@code per mezzora}. */
public final class SpanWordReader implements Reader {
    private static final int MOST = 99;

    /** How long the word says, and in what. */
    private record Span(BigDecimal length, Unit unit) {}

    private final Map<Word, Span> spans = new HashMap<>();

    /** @param rows word, number and unit of each, as the head of {@code spans.tsv} tells */
    public SpanWordReader(Lexicon lexicon, List<String[]> rows) {
        for (String[] row : rows) {
            Span span = new Span(new BigDecimal(row[1]), Unit.of(row[2]));
            spans.put(lexicon.vocabulary().intern(row[0]), span);
        }
    }

    @Override
    public boolean mayOpen(Word word, boolean digits) {
        return digits || NumeralReader.mayStart(word) || spans.containsKey(word);
    }

    @Override
    public Reading read(Place place) {
        Tokens tokens = place.tokens();
        int i = place.at();
        if (spans.containsKey(place.word())) {
            return tokens.is(i - 1, Trait.FOR) ? span(tokens, i, i, BigDecimal.ONE) : null;
        }
        if (place.word().is(Trait.ARTICLE)) {
            return span(tokens, i, i + 1, BigDecimal.ONE);
        }
        Numeral number = place.numeral();
        boolean few = number != null && number.isWholeWithin(1, MOST);
        return few ? span(tokens, i, number.last() + 1, number.low()) : null;
    }

    private Mention span(Tokens tokens, int first, int at, BigDecimal number) {
        Span span = tokens.isBreak(at) ? null : spans.get(tokens.word(at));
        return span == null
                ? null
                : Mention.of(Numeral.of(first, at, span.length().multiply(number), Form.WORDS))
                        .in(span.unit(), at);
    }
}
