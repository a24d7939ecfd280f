package newsreel.numbers.numeral;

/**
 * The value of the parts of one word so far.
 *
 * @param closed thousands and more, multiplied out
 * @param group what is below the last of them
 * @param scale the last of them; 0 before there is one
 * @param waits whether a joining word waits for what it joins
 * @param any whether there is a part yet
 */
record GluedSum(long closed, long group, long scale, boolean waits, boolean any) {
    static final GluedSum NOTHING = new GluedSum(0, 0, 0, false, false);

    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;
    private static final long LARGEST = 1_000_000_000_000L;

    long value() {
        return closed + group;
    }

    /** Whether it says a number and nothing is left open. */
    boolean isNumber() {
        return any && !waits;
    }

    /** With a joining word; null where none can stand. */
    GluedSum joined() {
        return waits || !any ? null : new GluedSum(closed, group, scale, true, true);
    }

    /** With another part; null where it does not fit. Nought ends a number as it is. */
    GluedSum plus(long part) {
        if (part == 0) {
            return with(group);
        }
        if (part >= THOUSAND) {
            return times(part);
        }
        if (part == HUNDRED) {
            return group >= HUNDRED ? null : with(group == 0 ? HUNDRED : group * HUNDRED);
        }
        return fits(part) ? with(group + part) : null;
    }

    /** {@code vierund} + {@code zwanzig}, {@code zweihundert} + {@code fünf}, {@code venti} + {@code quattro}. */
    private boolean fits(long part) {
        long units = group % HUNDRED;
        if (part < 10) {
            return units == 0 || units >= 20 && units % 10 == 0 && !waits;
        }
        boolean unitFirst = part >= 20 && part % 10 == 0 && waits && units > 0 && units < 10;
        return units == 0 || unitFirst;
    }

    private GluedSum times(long part) {
        boolean smaller = scale == 0 || part < scale;
        return !smaller || closed > LARGEST
                ? null
                : new GluedSum(closed + Math.max(group, 1) * part, 0, part, false, true);
    }

    private GluedSum with(long more) {
        return new GluedSum(closed, more, scale, false, true);
    }
}
