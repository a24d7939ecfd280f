package newsreel.numbers.plain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What digits with marks say, where that can be one thing only. Two kinds of marks, or groups that repeat, tell it in any
 * language; one mark alone is what all places of the language take it for. One mark before three digits is never the mark of
 * decimals, whatever the language has: {@code 1,500} may be quoted from elsewhere. Pure.
 */
final class MarkedDigits {
    private static final Pattern MARK = Pattern.compile("[^0-9]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int LONGEST = 30;
    private static final int GROUP = 3;

    private final String[] parts;
    private final String marks;
    private final Customs customs;

    private MarkedDigits(String digits, Customs customs) {
        this.parts = MARK.split(digits, -1);
        this.marks = DIGIT.matcher(digits).replaceAll("");
        this.customs = customs;
    }

    /** The value of a cluster's digits; null when they say none, or more than one. */
    static BigDecimal value(Cluster cluster, Customs customs) {
        String digits = cluster.digits();
        return digits.length() > LONGEST || digits.indexOf(Cluster.NO_MARK) >= 0
                ? null
                : new MarkedDigits(digits, customs).value();
    }

    private BigDecimal value() {
        if (parts[0].length() > 1 && parts[0].charAt(0) == '0') {
            return null;
        }
        if (marks.isEmpty()) {
            return new BigDecimal(parts[0]);
        }
        char last = marks.charAt(marks.length() - 1);
        boolean decimal = marks.length() == 1 ? isDecimal(last) : marks.indexOf(last) == marks.length() - 1;
        return decimal ? decimals(last) : whole();
    }

    /** Whether the only mark is that before decimals. */
    private boolean isDecimal(char mark) {
        return mark == Cluster.ARABIC_DECIMAL
                || customs.isDecimal(mark) && (parts[1].length() != GROUP || parts[0].length() > GROUP || isZero());
    }

    private boolean isZero() {
        return parts[0].equals("0");
    }

    private BigDecimal decimals(char mark) {
        boolean isMark = mark == '.' || mark == ',' || mark == Cluster.ARABIC_DECIMAL;
        return isMark && areGroups(parts.length - 1)
                ? new BigDecimal(joined(parts.length - 1) + "." + parts[parts.length - 1])
                : null;
    }

    private BigDecimal whole() {
        return !isZero() && areGroups(parts.length) ? new BigDecimal(joined(parts.length)) : null;
    }

    /** Whether the first parts are the groups of one number, under one mark that groups. */
    private boolean areGroups(int count) {
        if (count == 1) {
            return true;
        }
        char mark = marks.charAt(0);
        for (int i = 1; i < count - 1; i++) {
            if (marks.charAt(i) != mark) {
                return false;
            }
        }
        return mayGroup(mark, count) && (areThrees(count) || mark == ',' && customs.groupPairs() && arePairs(count));
    }

    private boolean mayGroup(char mark, int count) {
        return switch (mark) {
            case '\'', Cluster.HARD_SPACE, Cluster.ARABIC_GROUP -> true;
            case Cluster.SPACE -> customs.groupBySpaces();
            case '.', ',' -> count > 2 || marks.length() > 1 || customs.groups(mark);
            default -> false;
        };
    }

    private boolean areThrees(int count) {
        boolean threes = parts[0].length() <= GROUP;
        for (int i = 1; i < count; i++) {
            threes &= parts[i].length() == GROUP;
        }
        return threes;
    }

    private boolean arePairs(int count) {
        boolean pairs = parts[0].length() < GROUP && parts[count - 1].length() == GROUP;
        for (int i = 1; i < count - 1; i++) {
            pairs &= parts[i].length() == GROUP - 1;
        }
        return pairs;
    }

    private String joined(int count) {
        return String.join("", Arrays.copyOf(parts, count));
    }
}
