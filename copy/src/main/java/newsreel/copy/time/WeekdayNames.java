package newsreel.copy.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of weekdays, in full and short, in the languages whose months {@link MonthNames} knows. Thread-safe. */
final class WeekdayNames {
    private static final Set<String> LATIN = latin();

    private static final class Others {
        static final Set<String> NAMES = in(MonthNames.OTHER_LANGUAGES);
    }

    private WeekdayNames() {}

    private static Set<String> latin() {
        Set<String> names = in(MonthNames.LATIN_LANGUAGES);
        addAll(names, Locale.ENGLISH);
        return names;
    }

    private static Set<String> in(List<String> languages) {
        Set<String> names = new HashSet<>();
        languages.forEach(language -> addAll(names, Locale.forLanguageTag(language)));
        return names;
    }

    private static void addAll(Set<String> names, Locale locale) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                names.add(MonthNames.bare(day.getDisplayName(style, locale).toLowerCase(locale)));
            }
        }
    }

    /** Whether a word in lower case is one of them. */
    static boolean are(String word) {
        Set<String> names = MonthNames.isLatin(word) ? LATIN : Others.NAMES;
        return names.contains(MonthNames.bare(word));
    }
}
