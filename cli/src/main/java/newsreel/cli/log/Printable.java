package newsreel.cli.log;

/**
 * Text as it may be printed: shown and never obeyed. Articles, their ids and what fails over them come from anywhere; what
 * could steer a terminal, end a line, or turn its order around is written out by number. Pure.
 */
public final class Printable {
    private Printable() {}

    /** The text with its control characters written out as JSON does, {@code \}{@code u001B}; tabs stay. */
    public static String of(String text) {
        if (text.chars().noneMatch(Printable::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> {
            if (steers(c)) {
                shown.append(String.format("\\u%04X", c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) && c != '\t' || endsLines(c) || turnsAround(c);
    }

    private static boolean endsLines(int c) {
        return c == '\u2028' || c == '\u2029';
    }

    /** Overrides and isolates of writing direction, which let a line read as another. */
    private static boolean turnsAround(int c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
