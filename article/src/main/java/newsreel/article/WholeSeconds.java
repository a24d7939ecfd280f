package newsreel.article;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The form that nearly all moments of news have: {@code 2018-10-05T09:15:00Z}. A formatter that takes every form of ISO 8601
 * costs as much for one of them as the rest of a short article's JSON.
 */
final class WholeSeconds {
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private WholeSeconds() {}

    /** Whether the moment is written so. */
    static boolean fits(Instant moment) {
        return moment.getNano() == 0 && CommonEra.holds(moment);
    }

    /** @param moment one that fits */
    static String written(Instant moment) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
        byte[] text = FORM.getBytes(StandardCharsets.ISO_8859_1);
        put(time.getYear(), text, 3);
        put(time.getMonthValue(), text, 6);
        put(time.getDayOfMonth(), text, 9);
        put(time.getHour(), text, 12);
        put(time.getMinute(), text, 15);
        put(time.getSecond(), text, 18);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(int number, byte[] text, int last) {
        for (int at = last, rest = number; rest > 0; rest /= 10) {
            text[at--] = (byte) ('0' + rest % 10);
        }
    }

    /** null when the text has another form, or names no moment */
    static Instant read(String text) {
        if (!hasForm(text)) {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + (hour * 60 + minute) * 60 + second);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            char there = text.charAt(i);
            if (form == '0' ? there < '0' || there > '9' : there != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
