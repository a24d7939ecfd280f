package newsreel.copy.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as people write them, with the names of months in the languages that the platform knows best. */
final class CalendarDates {
    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "fi", "tr", "id", "ro", "hu");
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+)?"
                    + "(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})[年년]\\s*(\\d{1,2})[月월]\\s*(\\d{1,2})[日일]");

    private CalendarDates() {}

    /** A day, and what stands before and after it in the text. */
    record Found(LocalDate day, String before, String after) {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String english =
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(english, month.getValue());
            months.put(english.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        for (Month month : Month.values()) {
            namesOf(month).forEach(name -> months.putIfAbsent(name, month.getValue()));
        }
        return months;
    }

    private static Stream<String> namesOf(Month month) {
        return LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale).toLowerCase(locale)));
    }

    /** The first day in the text, which is in lower case. */
    static Optional<Found> in(String text) {
        return find(MONTH_FIRST, text, 3, 1, 2)
                .or(() -> find(DAY_FIRST, text, 3, 2, 1))
                .or(() -> find(DOTTED, text, 3, 2, 1))
                .or(() -> find(EAST_ASIAN, text, 1, 2, 3));
    }

    private static Optional<Found> find(Pattern form, String text, int year, int month, int day) {
        Matcher found = form.matcher(text);
        while (found.find()) {
            int number = monthOf(found.group(month));
            if (number > 0) {
                LocalDate date =
                        LocalDate.of(Integer.parseInt(found.group(year)), number, Integer.parseInt(found.group(day)));
                return Optional.of(new Found(date, text.substring(0, found.start()), text.substring(found.end())));
            }
        }
        return Optional.empty();
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    private static int monthOf(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : MONTHS.getOrDefault(name, 0);
    }
}
