package newsreel.enrich.html;

/** Gathers the words of one block: white space collapsed, line breaks kept, the share in links counted. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private int chars;
    private int linkChars;
    private boolean space;
    private boolean breaks;
    private boolean afterLink;

    void append(String words, boolean linked) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i), linked);
        }
    }

    private void append(char c, boolean linked) {
        if (c > ' ' && c < 127) {
            add(c, linked);
        } else if (isSpace(c)) {
            space = true;
        } else if (!isInvisible(c)) {
            add(c, linked);
        }
    }

    private void add(char c, boolean linked) {
        separate();
        text.append(c);
        chars++;
        linkChars += linked ? 1 : 0;
        afterLink = false;
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

    void linkEnds() {
        afterLink = true;
    }

    /** Two links that touch are two things. */
    void linkStarts() {
        space |= afterLink;
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
        return new Block(text.toString(), chars, linkChars, kind, region);
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
        afterLink = false;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || Character.isISOControl(c);
    }
}
