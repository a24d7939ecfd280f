package newsreel.copy.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that many sites have in the addresses of their articles: {@code /2024/05/03/}, {@code -2024-may-3}. */
final class UriDate {
    private static final Pattern DATE =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-]?(\\d{1,2}|[a-z]{3})[/-]?(\\d{1,2})(?:[/-]|$)");

    private UriDate() {}

    /** The date in the address, to be read as one; empty when it has none. */
    static Optional<String> in(String uri) {
        Matcher m = DATE.matcher(uri == null ? "" : uri.toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return Optional.empty();
        }
        String month = m.group(2);
        return Optional.of(
                Character.isDigit(month.charAt(0))
                        ? m.group(1) + "-" + padded(month) + "-" + padded(m.group(3))
                        : m.group(3) + " " + month + " " + m.group(1));
    }

    private static String padded(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
