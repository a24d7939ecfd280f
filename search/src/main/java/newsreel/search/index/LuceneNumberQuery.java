package newsreel.search.index;

import java.math.BigDecimal;
import java.util.List;
import newsreel.search.query.AmountRange;
import newsreel.search.query.NumberCondition;
import newsreel.search.words.Language;
import newsreel.search.words.Word;
import newsreel.search.words.Words;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/** What is asked of a number, as Lucene has it. */
final class LuceneNumberQuery implements NumberCondition.Visitor<Query> {
    private final LuceneQuery whole;

    LuceneNumberQuery(LuceneQuery whole) {
        this.whole = whole;
    }

    /** A number is indexed as a double where that says it all, else as a term: each is asked for in its way. */
    @Override
    public Query howMuch(NumberCondition.HowMuch condition) {
        AmountRange range = condition.range();
        return new BooleanQuery.Builder()
                .add(amongDoubles(range), Occur.SHOULD)
                .add(amongTerms(range), Occur.SHOULD)
                .build();
    }

    /** The low end of what an article says is not above the range, its high end not below it. */
    private static Query amongDoubles(AmountRange range) {
        double from = range.low() == null ? Double.NEGATIVE_INFINITY : least(range.low(), range.withLow());
        double to = range.high() == null ? Double.POSITIVE_INFINITY : greatest(range.high(), range.withHigh());
        return DoublePoint.newRangeQuery(
                Schema.AMOUNT, new double[] {Double.NEGATIVE_INFINITY, from}, new double[] {to, Double.POSITIVE_INFINITY
                });
    }

    /** The least double that is in the range above a decimal. */
    private static double least(BigDecimal low, boolean withLow) {
        double nearest = low.doubleValue();
        if (Double.isInfinite(nearest)) {
            return nearest;
        }
        int order = BigDecimal.valueOf(nearest).compareTo(low);
        return order > 0 || order == 0 && withLow ? nearest : DoublePoint.nextUp(nearest);
    }

    /** The greatest double that is in the range below a decimal. */
    private static double greatest(BigDecimal high, boolean withHigh) {
        // Zero minus zero is zero, where its negative would be less.
        return 0.0 - least(high.negate(), withHigh);
    }

    private static Query amongTerms(AmountRange range) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        if (range.low() != null) {
            both.add(
                    new TermRangeQuery(Schema.EXACT_HIGH, Decimals.term(range.low()), null, range.withLow(), true),
                    Occur.FILTER);
        }
        if (range.high() != null) {
            both.add(
                    new TermRangeQuery(Schema.EXACT_LOW, null, Decimals.term(range.high()), true, range.withHigh()),
                    Occur.FILTER);
        }
        return both.build();
    }

    @Override
    public Query inUnit(NumberCondition.InUnit condition) {
        return term(Schema.UNIT, NumberCondition.InUnit.folded(condition.unit()));
    }

    @Override
    public Query ofKind(NumberCondition.OfKind condition) {
        return term(Schema.KIND, Schema.word(condition.kind()));
    }

    @Override
    public Query moving(NumberCondition.Moving condition) {
        return term(Schema.TREND, Schema.word(condition.trend()));
    }

    @Override
    public Query near(NumberCondition.Near condition) {
        return whole.inAnyLanguage(language -> allOf(language, condition.words()));
    }

    private static Query allOf(Language language, String text) {
        List<Word> words = Words.list(language.analyzer(), text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(term(Schema.near(language), word.term()), Occur.FILTER));
        return all.build();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
