package newsreel.cli.diff;

/** Some of a text, in one line for a person. Pure. */
final class Excerpt {
    private static final int AROUND = 45;
    private static final int LONGEST = 110;
    private static final int BEFORE = 30;

    private Excerpt() {}

    /** The words at that place marked, with what stands before and behind them. */
    static String around(String text, int start, int end) {
        int last = Math.min(end, text.length());
        int first = Math.min(start, last);
        return before(text, first, AROUND) + "«" + line(text.substring(first, last)) + "»" + behind(text, last, AROUND);
    }

    /** The beginning. */
    static String beginning(String text) {
        return behind(text, 0, LONGEST);
    }

    /** What stands from there on, with some of what is before it. */
    static String from(String text, int place) {
        return before(text, place, BEFORE) + behind(text, place, LONGEST - BEFORE);
    }

    private static String before(String text, int end, int most) {
        int begin = whole(text, Math.max(0, end - most));
        return (begin > 0 ? "…" : "") + line(text.substring(Math.min(begin, end), end));
    }

    private static String behind(String text, int begin, int most) {
        int end = whole(text, Math.min(text.length(), begin + most));
        return line(text.substring(begin, end)) + (end < text.length() ? "…" : "");
    }

    /** That place, or the next that is not in the middle of a character. */
    private static int whole(String text, int place) {
        boolean within = place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return within ? place + 1 : place;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
