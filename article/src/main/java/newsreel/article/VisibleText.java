package newsreel.article;

/**
 * A text without the characters that stand between its letters unseen: soft hyphens, spaces and joiners of no width, marks
 * of direction. What looks for words reads what is seen, and says where it stands in the text as it came. Immutable.
 */
public final class VisibleText {
    private static final String UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

    private final String whole;
    private final String seen;

    /** Where each character that is seen stands in the whole, and where that ends; null where nothing is left out. */
    private final int[] places;

    private VisibleText(String whole, String seen, int[] places) {
        this.whole = whole;
        this.seen = seen;
        this.places = places;
    }

    /** What is seen of that text: all of it, as a rule, which costs a look and no copy. */
    public static VisibleText of(String text) {
        return hasUnseen(text) ? without(text) : new VisibleText(text, text, null);
    }

    /** What is seen of that text, where it does not matter where it stands. */
    public static String clean(String text) {
        return of(text).seen;
    }

    /** Whether some character of the text is left out. */
    public static boolean hasUnseen(String text) {
        // Looked for one after the other: each look goes through a text of Latin letters at once, or not at all.
        for (int i = 0; i < UNSEEN.length(); i++) {
            if (text.indexOf(UNSEEN.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The text that is seen. */
    public String seen() {
        return seen;
    }

    /** Where what starts there in the seen text starts in the text as it came. */
    public int start(int at) {
        return places == null ? at : places[at];
    }

    /** Where what ends there in the seen text, exclusive, ends in the text as it came: at its last seen character. */
    public int end(int at) {
        return places == null || at == 0 ? at : places[at - 1] + 1;
    }

    /** The text as it came between two places of the seen one. */
    public String cut(int from, int to) {
        return whole.substring(start(from), end(to));
    }

    private static VisibleText without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (UNSEEN.indexOf(text.charAt(i)) < 0) {
                places[seen.length()] = i;
                seen.append(text.charAt(i));
            }
        }
        places[seen.length()] = text.length();
        return new VisibleText(text, seen.toString(), places);
    }
}
