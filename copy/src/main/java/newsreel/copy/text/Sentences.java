package newsreel.copy.text;

import java.util.List;

/** Tells sentences from titles, labels and lines that run on. */
final class Sentences {
    private static final String CLOSERS = "\"”’')]»";

    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_ABBREVIATION = 12;
    private static final int SHORTEST_ABBREVIATION = 4;
    private static final List<String> ABBREVIATIONS =
            List.of(" Jr.", " Sr.", " Inc.", " Co.", " Corp.", " Ltd.", " Bros.");

    private Sentences() {}

    /** Whether the text ends with a full stop, before any closing quotes; the one of {@code U.S.} under a short text is none. */
    static boolean endsInFullStop(String text) {
        int end = withoutClosers(text);
        return end > 0 && text.charAt(end - 1) == '.' && !(end <= LONGEST_TITLE && endsInAbbreviation(text));
    }

    /** Whether the text ends as a sentence may: with a full stop, an exclamation or a question mark. */
    static boolean ends(String text) {
        int end = withoutClosers(text);
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the text ends in a mark after which the reader expects more. */
    static boolean runsOn(String text) {
        return !text.isEmpty() && ":;,-—–".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean isUpperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return hasUpperCase(text);
    }

    static boolean hasUpperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int withoutClosers(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether the text ends in {@code U.S.} and the like, or {@code Jr.}, {@code Inc.} and the like. */
    static boolean endsInAbbreviation(String text) {
        int end = withoutClosers(text);
        int start = Math.max(0, text.length() - LONGEST_ABBREVIATION);
        if (end - start < SHORTEST_ABBREVIATION || text.charAt(end - 1) != '.') {
            return false;
        }
        boolean initials = text.charAt(end - 3) == '.' && isCapital(text, end - 2) && isCapital(text, end - 4);
        return initials || endsInOneOf(ABBREVIATIONS, text, start, end);
    }

    private static boolean endsInOneOf(List<String> abbreviations, String text, int start, int end) {
        for (int i = 0; i < abbreviations.size(); i++) {
            String abbreviation = abbreviations.get(i);
            int at = end - abbreviation.length();
            if (at >= start && text.startsWith(abbreviation, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String text, int at) {
        return Character.getType(text.charAt(at)) == Character.UPPERCASE_LETTER;
    }
}
