package newsreel.numbers.clock;

import java.util.List;
import java.util.Locale;
import newsreel.numbers.words.Phrases;
import newsreel.numbers.words.Vocabulary;

/**
 * What a word or phrase says of a date beside the clock.
 *
 * @param role what it does
 * @param number how many days or periods from today; 0 where it counts none
 */
public record ClockWord(Role role, int number) {

    /** What such words do. */
    public enum Role {
        /** Steps from this period to another: last, this, next. */
        STEP,
        /** The same, where an article may stand before it, and after its period too: la prossima settimana, el año pasado. */
        FREE,
        /** The same, after its period only: la semaine dernière. */
        AFTER,
        /** A day by itself: yesterday. */
        DAY,
        /** A day that is often no day: today, where the sentence has no tense. */
        TODAY,
        /** After a period, how long it is since. */
        AGO,
        /** Before a period, how long it is since: il y a. */
        SINCE,
        /** The same, or for how long, so that the verb decides: há. */
        SINCE_OR_FOR,
        /** A letter before the number of a quarter. */
        QUARTER,
        /** Before a year or quarter that is not the calendar's: fiscal. */
        FISCAL,
        /** Words before a weekday that make it any of its name: los lunes. */
        ANY,
        /** Words before a month that is a date. */
        LEAD,
        /** A weekday of several words, by its number. */
        WEEKDAY,
        /** Words with a day or month in them that are a name: Black Friday. */
        NAME
    }

    /** The phrases of lines {@code role number: phrase | phrase ...}, as the head of a language's {@code clock.txt} tells. */
    public static Phrases<ClockWord> table(Vocabulary vocabulary, List<String> lines) {
        Phrases<ClockWord> table = new Phrases<>();
        vocabulary.phrases(lines, (head, phrase) -> table.add(phrase, of(head.split(" "))));
        return table;
    }

    private static ClockWord of(String[] head) {
        Role role = Role.valueOf(head[0].toUpperCase(Locale.ROOT));
        return new ClockWord(role, head.length == 1 ? 0 : Integer.parseInt(head[1]));
    }

    boolean is(Role other) {
        return role == other;
    }
}
