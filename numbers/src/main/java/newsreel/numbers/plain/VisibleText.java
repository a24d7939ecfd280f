package newsreel.numbers.plain;

/**
 * A text without the marks of direction that stand between its letters unseen, as before the minus of Persian digits.
 *
 * @param text what is seen
 * @param places where each of its characters stands in the text as it came, and where that ends; null where nothing is left out
 */
record VisibleText(String text, int[] places) {
    private static final String DIRECTIONS = "\u200e\u200f\u061c";

    static VisibleText of(String text) {
        return text.chars().noneMatch(VisibleText::isUnseen) ? new VisibleText(text, null) : without(text);
    }

    /** A word of CLDR, without them. */
    static String clean(String word) {
        return of(word).text();
    }

    /** Where a character of the visible text stands in the text as it came. */
    int place(int visible) {
        return places == null ? visible : places[visible];
    }

    private static VisibleText without(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                places[visible.length()] = i;
                visible.append(text.charAt(i));
            }
        }
        places[visible.length()] = text.length();
        return new VisibleText(visible.toString(), places);
    }

    private static boolean isUnseen(int c) {
        return DIRECTIONS.indexOf(c) >= 0;
    }
}
