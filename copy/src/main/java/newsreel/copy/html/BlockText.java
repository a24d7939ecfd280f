package newsreel.copy.html;

/** Gathers the words of one block: white space collapsed, line breaks kept, the share in links counted. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private int chars;
    private int linkChars;
    private boolean space;
    private boolean breaks;
    private boolean ended;
    private boolean afterLink;
    private boolean seam;

    void append(String words, boolean linked) {
        int at = 0;
        while (at < words.length()) {
            if (isPlain(words.charAt(at))) {
                int end = endOfRun(words, at);
                addRun(words, at, end, linked);
                at = end;
            } else {
                append(words.charAt(at++), linked);
            }
        }
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 127;
    }

    private static int endOfRun(String words, int from) {
        int end = from + 1;
        while (end < words.length() && isPlain(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What follows the first of a run follows without anything between. */
    private void addRun(String words, int from, int end, boolean linked) {
        add(words.charAt(from), linked);
        int more = end - from - 1;
        text.append(words, from + 1, end);
        chars += more;
        linkChars += linked ? more : 0;
    }

    private void append(char c, boolean linked) {
        if (isSpace(c)) {
            space = true;
        } else if (!isInvisible(c)) {
            add(c, linked);
        }
    }

    private void add(char c, boolean linked) {
        space |= seam && Character.isUpperCase(c) && endsWord();
        separate();
        text.append(c);
        chars++;
        linkChars += linked ? 1 : 0;
        ended = false;
        afterLink = false;
        seam = false;
    }

    private boolean endsWord() {
        return !text.isEmpty() && !Character.isUpperCase(text.charAt(text.length() - 1));
    }

    private void separate() {
        if (breaks && !text.isEmpty()) {
            text.append('\n');
        } else if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
        breaks = false;
    }

    void space() {
        space = true;
    }

    /** A fraction follows: {@code 2 1/2}. */
    void spaceAfterDigit() {
        space |= !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** An element within the line ends. */
    void ends(boolean link) {
        ended = true;
        afterLink |= link;
    }

    /**
     * An element within the line starts. Two links that touch are two things; so are other elements where a capital
     * starts the second: {@code <span>By Ida Berg</span><span>Staff</span>}, but not {@code <b>W</b><span>ord</span>}.
     */
    void starts(boolean link) {
        space |= link && afterLink;
        seam |= ended;
    }

    /** Whether this break, following another, ends the block. */
    boolean lineBreak() {
        boolean second = breaks;
        breaks = true;
        return second;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Block toBlock(Block.Kind kind, Region region) {
        return Block.of(text.toString(), chars, linkChars, kind, region);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    void clear() {
        text.setLength(0);
        chars = 0;
        linkChars = 0;
        space = false;
        breaks = false;
        ended = false;
        afterLink = false;
        seam = false;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || Character.isISOControl(c);
    }
}
