package newsreel.copy.text;

/** Titles as lists of what others published have them: with the name of who did behind a dash. */
public final class TitleOfSource {
    private static final String BETWEEN = " - ";

    private TitleOfSource() {}

    /**
     * The title without that name at its end.
     *
     * @param title null when there is none
     * @param source null when it is not known
     */
    public static String without(String title, String source) {
        if (title == null || source == null || source.isBlank()) {
            return title;
        }
        String end = BETWEEN + source.strip();
        return title.length() > end.length() && title.endsWith(end)
                ? title.substring(0, title.length() - end.length())
                : title;
    }
}
