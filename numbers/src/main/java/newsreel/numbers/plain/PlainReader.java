package newsreel.numbers.plain;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsreel.article.Amount;
import newsreel.article.Quantity;
import newsreel.article.Quantity.Kind;
import newsreel.article.TextField;

/**
 * Reads the digits of copy in one language whose words are not known: amounts with a percent sign, money or a measure
 * beside them, numbers that are written with the language's own marks, and ISO dates. It leaves out what a word might
 * multiply, both ends of ranges, and bare digits, which may be a year, a day or a rank. Immutable and thread-safe.
 */
public final class PlainReader {
    private static final int LENGTH_OF_A_DATE = 10;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014~\u301c\uff5e";
    private static final char MINUS = '\u2212';

    private final Customs customs;
    private final Signs signs;
    private final Scales scales;

    /** @param locales those of CLDR that the copy may be from; what they differ in is left out */
    public PlainReader(Collection<ULocale> locales) {
        this.customs = Customs.of(locales);
        Set<ULocale> languages =
                locales.stream().map(PlainReader::language).collect(Collectors.toCollection(LinkedHashSet::new));
        this.signs = new Signs(locales, languages);
        this.scales = new Scales(languages);
    }

    /** Words are the same in all places of a language that is written in one script. */
    private static ULocale language(ULocale locale) {
        return new ULocale(locale.getLanguage(), locale.getScript(), "");
    }

    /** The quantities of a field's text, in their order. */
    public List<Quantity> read(String text, TextField field) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Cluster.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            Cluster cluster = Cluster.at(text, at);
            Found quantity = quantity(text, cluster);
            if (quantity != null) {
                found.add(quantity.in(text, field));
            }
            at = Math.max(cluster.end(), quantity == null ? 0 : quantity.end());
        }
        return found;
    }

    private Found quantity(String text, Cluster cluster) {
        BigDecimal value = MarkedDigits.value(cluster, customs);
        if (value == null) {
            return isGlued(text, cluster.start(), cluster.end()) ? null : date(text, cluster);
        }
        int start = cluster.start();
        boolean negative = start > 0 && isMinus(text, start - 1);
        start -= negative ? 1 : 0;
        Found bare =
                new Found(start, cluster.end(), Kind.COUNT, new Amount.Exact(negative ? value.negate() : value), null);
        Found whole = withSigns(text, bare);
        boolean clear = whole != null
                && !isGlued(text, whole.start(), whole.end())
                && !scales.follow(text, whole.end())
                && !scales.precede(text, whole.start())
                && !isInRange(text, whole);
        return clear && (whole != bare || isMarked(cluster)) ? whole : null;
    }

    /** With the signs on both sides; null when they contradict each other. */
    private Found withSigns(String text, Found bare) {
        int next = skipSpace(text, bare.end);
        int last = skipSpaceBack(text, bare.start);
        String after = signs.from(text, next);
        if (after != null && isWordOn(text, next + after.length(), after)) {
            return null;
        }
        String before = signs.before(text, last);
        if (before != null && isPartOfWord(text, last - before.length(), before)) {
            before = null;
        }
        if (before != null && after != null) {
            return null;
        }
        if (after != null) {
            return bare.to(next + after.length(), signs.meaning(after));
        }
        boolean prefix = before != null && signs.meaning(before).kind() != Kind.MEASURE;
        return prefix ? bare.from(last - before.length(), signs.meaning(before)) : bare;
    }

    /** Whether more letters or a stroke make something else of a sign: {@code 5 kmh}, {@code 5 %-enheter}, {@code 5 €/kg}. */
    private static boolean isWordOn(String text, int end, String sign) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean hyphen =
                DASHES.indexOf(next) >= 0 && end + 1 < text.length() && !Character.isSpaceChar(text.charAt(end + 1));
        boolean letter = Character.isLetterOrDigit(next) && !Scripts.isHiragana(next);
        boolean ofWord = Character.isLetter(sign.charAt(sign.length() - 1)) && Scripts.isUnspaced(next);
        return hyphen || next == '/' || letter && !ofWord;
    }

    private static boolean isPartOfWord(String text, int start, String sign) {
        return start > 0 && Character.isLetter(sign.charAt(0)) && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static boolean isGlued(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean prefixed = start > 1 && Scripts.hasHyphenedPrefixes(text.charAt(start - 2));
        boolean dash = DASHES.indexOf(before) >= 0 && !prefixed || before == MINUS;
        return dash || Scripts.isGlue(before) || before == '.' || before == ',' || Scripts.isGlue(after);
    }

    /** {@code 5 – 10 %}: whether a dash and another number stand beside it. */
    private static boolean isInRange(String text, Found whole) {
        int next = skipSpace(text, whole.end);
        int last = skipSpaceBack(text, whole.start) - 1;
        boolean opens = next < text.length()
                && DASHES.indexOf(text.charAt(next)) >= 0
                && isDigitAt(text, skipSpace(text, next + 1));
        boolean closes =
                last > 0 && DASHES.indexOf(text.charAt(last)) >= 0 && isAmountEnd(text, skipSpaceBack(text, last) - 1);
        return opens || closes;
    }

    private static boolean isAmountEnd(String text, int at) {
        return isDigitAt(text, at)
                || at >= 0
                        && (text.charAt(at) == '%' || Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL);
    }

    private static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && Cluster.isDigit(text.charAt(at));
    }

    private static boolean isMinus(String text, int at) {
        char c = text.charAt(at);
        boolean free = at == 0 || Character.isSpaceChar(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return c == MINUS || c == '-' && free;
    }

    /** Whether its marks show that it is an amount: a point and few digits may be a day or an hour. */
    private static boolean isMarked(Cluster cluster) {
        String digits = cluster.digits();
        int point = digits.indexOf('.');
        boolean dateOrTime =
                point >= 0 && point <= 2 && digits.length() - point <= 3 && digits.lastIndexOf('.') == point;
        boolean telephone = digits.chars()
                        .filter(c -> c == Cluster.SPACE || c == Cluster.HARD_SPACE)
                        .count()
                > 1;
        return digits.chars().anyMatch(c -> c < '0' || c > '9') && !dateOrTime && !telephone;
    }

    private static Found date(String text, Cluster cluster) {
        String written = text.substring(cluster.start(), cluster.end());
        if (written.length() != LENGTH_OF_A_DATE || written.charAt(4) != '-' || written.charAt(7) != '-') {
            return null;
        }
        try {
            return new Found(
                    cluster.start(),
                    cluster.end(),
                    Kind.DATE,
                    new Amount.Date(LocalDate.parse(written).toString()),
                    null);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
    }

    private static int skipSpaceBack(String text, int end) {
        return end > 0 && Character.isSpaceChar(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** A quantity in the making. */
    private record Found(int start, int end, Kind kind, Amount amount, String unit) {
        Found to(int last, Sign sign) {
            return new Found(start, last, sign.kind(), amount, sign.unit());
        }

        Found from(int first, Sign sign) {
            return new Found(first, end, sign.kind(), amount, sign.unit());
        }

        Quantity in(String text, TextField field) {
            return new Quantity(
                    text.substring(start, end), field, start, end, kind, amount, null, unit, null, null, null);
        }
    }
}
