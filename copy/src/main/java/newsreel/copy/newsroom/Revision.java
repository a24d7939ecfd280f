package newsreel.copy.newsroom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers that providers give the versions of an item. */
final class Revision {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Revision() {}

    /** The first whole number in what is written, {@code 2}, {@code 2nd Lead-Writethru}; null when there is none. */
    static Long of(String written) {
        Matcher number = NUMBER.matcher(written == null ? "" : written);
        return number.find() ? Long.valueOf(number.group()) : null;
    }
}
