package newsreel.numbers.plain;

import com.ibm.icu.util.MeasureUnit;
import newsreel.article.Quantity.Kind;

/** What a sign beside digits makes of them, with the unit in the contract's words. */
record Sign(Kind kind, String unit) {
    static final Sign PERCENT = new Sign(Kind.PERCENT, MeasureUnit.PERCENT.getIdentifier());

    static Sign money(String code) {
        return new Sign(Kind.MONEY, code);
    }

    static Sign measure(String unit) {
        return new Sign(Kind.MEASURE, unit);
    }
}
