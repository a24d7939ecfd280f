package newsreel.copy.time;

/** What is said of a date that is none, wherever it stands. */
public final class UnreadDate {
    private static final int SHOWN_LENGTH = 60;

    private UnreadDate() {}

    /** In words for a person, with all that is written there. */
    public static String note(String written) {
        return "its date is none, and left out: \"" + written + "\"";
    }

    /** The same where anything may be written: with the beginning of it. */
    public static String shortNote(String written) {
        return note(written.length() <= SHOWN_LENGTH ? written : written.substring(0, SHOWN_LENGTH) + "...");
    }
}
