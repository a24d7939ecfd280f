package newsreel.enrich.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Quantity.Kind;
import newsreel.article.Quantity.Trend;

/** Joins two numbers that say one thing: ranges ({@code 15 to 22}), moves ({@code to $5 from $4}), scores and ratios. */
final class Pairs {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LEVEL = BigDecimal.valueOf(3);
    private static final int LONGEST_GAP = 7;
    private static final int MOST_BETWEEN = 3;
    private static final int REACH = 8;
    private static final Traits MOVES = Traits.of(Trait.UP_VERB, Trait.DOWN_VERB);

    private final Tokens tokens;
    private final List<Mention> joined = new ArrayList<>();

    private Pairs(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Mention> join(Tokens tokens, List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        Pairs pairs = new Pairs(tokens);
        for (Mention mention : mentions) {
            pairs.add(mention);
        }
        return pairs.joined;
    }

    private void add(Mention next) {
        int at = joined.size() - 1;
        while (at > 0 && at > joined.size() - MOST_BETWEEN && !joined.get(at).isAmount()) {
            at--;
        }
        Mention before = at < 0 ? null : joined.get(at);
        if (before != null && before.isPlain() && next.isPlain() && pair(before, next)) {
            joined.subList(at + 1, joined.size()).clear();
        } else {
            joined.add(next);
        }
    }

    private boolean pair(Mention a, Mention b) {
        int gap = a.last + 1;
        int length = b.first - gap;
        if (length < 0 || length > LONGEST_GAP) {
            return false;
        }
        if (length == 1 && tokens.isHyphen(gap)) {
            return hyphen(a, b);
        }
        if (length == 1 && tokens.is(gap, Trait.TO)) {
            return to(a, b);
        }
        if (length == 2 && a.dangling && (tokens.is(gap + 1, Trait.OR) || tokens.is(gap + 1, Trait.TO))) {
            return isSame(a, b) && range(a, b);
        }
        if (tokens.is(gap, Trait.AND)) {
            return length <= 2 && isSame(a, b) && opens(a) && (length == 1 || isHedge(gap + 1)) && range(a, b);
        }
        if (tokens.is(b.first - 1, Trait.FROM)) {
            return from(a, b, gap, length);
        }
        return tokens.is(b.first - 1, Trait.TO)
                && tokens.is(a.first - 1, Trait.FROM)
                && isClear(gap, b.first)
                && isMoving(a)
                && isSame(a, b)
                && move(a, b, b);
    }

    /** Whether {@code between} or {@code from} stands before. */
    private boolean opens(Mention a) {
        return tokens.is(a.first - 1, Trait.BETWEEN)
                || tokens.is(a.first - 2, Trait.BETWEEN)
                || tokens.is(a.first - 1, Trait.FROM) && a.unit != null;
    }

    private boolean isHedge(int i) {
        return tokens.is(i, Trait.HEDGE);
    }

    private boolean hyphen(Mention a, Mention b) {
        boolean bare = a.unit == null && b.unit == null && a.numeral.isDigits() && b.numeral.isDigits();
        if (bare && a.numeral.isWholeWithin(0, 999) && b.numeral.isWholeWithin(0, 999)) {
            boolean small = b.numeral.isWholeWithin(0, 30) && !isHedged(a);
            if (a.low.compareTo(b.low) >= 0 || small || isContest(a, b)) {
                joined.set(joined.indexOf(a), Mention.score(a.first, b.last));
                return true;
            }
        }
        return isSame(a, b) && scaledLow(a, b).compareTo(b.low) <= 0 && range(a, b);
    }

    private boolean isHedged(Mention a) {
        Word before = tokens.word(a.first - 1);
        return before.is(Trait.AGED)
                || isHedge(a.first - 1)
                || tokens.is(a.first - 1, Trait.OF)
                || a.first == 0
                || tokens.isSymbol(a.first - 1, '~');
    }

    private boolean isContest(Mention a, Mention b) {
        for (int i = a.first - 4; i < a.first; i++) {
            if (tokens.is(i, Trait.CONTEST)) {
                return true;
            }
        }
        return tokens.is(b.last + 1, Trait.CONTEST) || tokens.is(b.last + 2, Trait.CONTEST);
    }

    private boolean to(Mention a, Mention b) {
        if (!isSame(a, b)) {
            return false;
        }
        boolean from = tokens.is(a.first - 1, Trait.FROM);
        boolean rising = scaledLow(a, b).compareTo(b.low) < 0;
        if (from && (!rising || isMoving(a))) {
            return move(a, b, b);
        }
        return rising && !(isMoving(a) && !from && isLevel(a, b)) && range(a, b);
    }

    /** {@code gained 96 points to 9,812}: the second number is where it stands now, not the end of a range. */
    private boolean isLevel(Mention a, Mention b) {
        return scaledLow(a, b).multiply(LEVEL).compareTo(b.low) <= 0 || a.unit != null && b.unit == null;
    }

    /** {@code to $5 from $4}, {@code 2.9% of loans from 3.3%}, {@code $5, up from $4}. */
    private boolean from(Mention a, Mention b, int gap, int length) {
        boolean moved = length >= 2 && tokens.word(b.first - 2).isAny(MOVES);
        if (!isSame(a, b) || !moved && !isClear(gap, b.first)) {
            return false;
        }
        if (moved) {
            a.trend = tokens.is(b.first - 2, Trait.UP_VERB) ? Trend.UP : Trend.DOWN;
            return move(b, a, a);
        }
        boolean reached = tokens.is(a.first - 1, Trait.TO) || length == 1 && isMoving(a) && a.kind != Kind.PERCENT;
        return reached && (length == 1 || tokens.is(gap, Trait.OF) || tokens.is(gap, Trait.IN)) && move(b, a, a);
    }

    private boolean isClear(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!tokens.isWord(i) || tokens.is(i, Trait.VERB)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of rising or falling stands shortly before. */
    private boolean isMoving(Mention a) {
        for (int i = a.first - 1; i >= a.first - REACH; i--) {
            if (tokens.isStop(i) || tokens.isSymbol(i, ',')) {
                return false;
            }
            if (tokens.word(i).isAny(MOVES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Mention a, Mention b) {
        if (a.unit == null || b.unit == null) {
            return a.unit == null || a.kind != Kind.MONEY || !b.counted;
        }
        return a.unit.equals(b.unit) || b.unit.startsWith(a.unit + "-per-") || a.unit.startsWith(b.unit + "-per-");
    }

    private BigDecimal scaledLow(Mention a, Mention b) {
        boolean shares = b.numeral.isScaled()
                && !a.numeral.isScaled()
                && a.low.compareTo(THOUSAND) < 0
                && a.low.multiply(b.numeral.scale()).compareTo(b.low) < 0;
        return shares ? a.low.multiply(b.numeral.scale()) : a.low;
    }

    private boolean range(Mention a, Mention b) {
        BigDecimal low = scaledLow(a, b);
        a.high = low.max(b.low);
        a.low = low.min(b.low);
        a.last = b.last;
        adopt(a, fuller(a, b));
        return true;
    }

    /** Makes one of the two; the trend is the one already known, or comes later. */
    private boolean move(Mention from, Mention to, Mention toward) {
        BigDecimal before = scaledLow(from, to);
        Mention unit = fuller(to, from);
        Mention first = from.first < to.first ? from : to;
        int last = Math.max(from.last, to.last);
        BigDecimal value = toward.low;
        first.low = value;
        first.from = before;
        first.last = last;
        adopt(first, unit);
        return true;
    }

    /** The one whose unit says more: {@code 12 cents from 18 cents a share}. */
    private static Mention fuller(Mention a, Mention b) {
        if (a.unit == null || b.unit == null) {
            return a.unit == null ? b : a;
        }
        return b.unit.length() > a.unit.length() ? b : a;
    }

    private static void adopt(Mention a, Mention unit) {
        a.unit = unit.unit;
        a.kind = unit.kind;
        a.counted = unit.counted;
        a.dangling = false;
    }
}
