package newsreel.numbers.plain;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * How a place writes numbers, in the letters of {@link Cluster}.
 *
 * @param decimal the mark before decimals
 * @param group the mark between groups of three digits
 * @param pairs whether it also stands between pairs, by Indian custom
 */
record Custom(char decimal, char group, boolean pairs) {

    /** What CLDR has for a locale, in the digits of that numbering system. */
    static Custom of(ULocale locale, String digits) {
        ULocale system = locale.setKeywordValue("numbers", digits);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(system);
        boolean pairs = NumberFormat.getInstance(system) instanceof DecimalFormat format
                && format.getSecondaryGroupingSize() == 2;
        return new Custom(mark(symbols.getDecimalSeparatorString()), mark(symbols.getGroupingSeparatorString()), pairs);
    }

    boolean groupsBySpaces() {
        return group == Cluster.HARD_SPACE || group == Cluster.SPACE;
    }

    private static char mark(String written) {
        return written.isEmpty() ? Cluster.NO_MARK : Cluster.mark(written.charAt(0));
    }
}
