package newsreel.copy.html;

/**
 * A stretch of a page's text that a reader sees as one: a paragraph, a heading, an item of a list, a row of a table.
 *
 * @param text with its white space collapsed; a line break within the block is a new line
 * @param chars how many characters of it are not white space
 * @param linkChars how many of those stand in links
 * @param kind what it is
 * @param prose its weight as running text, of which {@link Prose} has the measure
 * @param region the innermost region that holds it
 */
record Block(String text, int chars, int linkChars, Kind kind, int prose, Region region) {
    private static final String SENTENCE_ENDS = ".!?…:;。！？؟।».”\"";

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        TEXT
    }

    static Block of(String text, int chars, int linkChars, Kind kind, Region region) {
        int prose = Prose.of(text, chars, linkChars, kind);
        return new Block(text, chars, linkChars, kind, prose, region);
    }

    int ownChars() {
        return chars - linkChars;
    }

    boolean mostlyLinks() {
        return linkChars * 2 > chars;
    }

    boolean allLinks() {
        return linkChars * 10 > chars * 9;
    }

    /** Whether it is nothing but the address of a source. */
    boolean isAddress() {
        return text.startsWith("http") && text.indexOf(' ') < 0;
    }

    /** Whether it ends as sentences do, a closing quotation mark or bracket after the stop notwithstanding. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 4; i--) {
            char c = text.charAt(i);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c) && !text.endsWith("]")) {
                return false;
            }
        }
        return false;
    }
}
