package newsreel.cli.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a letter lies on its topic, written {@code PARTITION:OFFSET}. */
record Place(int partition, long offset) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

    /** @throws IllegalArgumentException when that is none */
    static Place parse(String text) {
        Matcher place = WRITTEN.matcher(text);
        if (!place.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no PARTITION:OFFSET such as 2:17");
        }
        return new Place(Integer.parseInt(place.group(1)), Long.parseLong(place.group(2)));
    }

    @Override
    public String toString() {
        return partition + ":" + offset;
    }
}
