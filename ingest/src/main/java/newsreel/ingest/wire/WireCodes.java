package newsreel.ingest.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the lines that steer a message from those of its copy: addresses, numbers, priorities, categories, slugs, counts. */
final class WireCodes {
    private static final int LONGEST = 90;
    private static final int MOST_CODES = 8;

    /** {@code BC-BANK/RATE (UPDATE 1)}, {@code r i PM-Oil-Prices 03-04 0352}, {@code BC-Oil Prices,350}. */
    private static final Pattern SLUG = Pattern.compile(
            "(?i)\\^?\\s*(?:[a-z] [a-z]\\s+)?(?:[a-z]{1,3}\\d{2,5}\\s+)?(?:bc|pm|am|hfr|spt|fea)-\\S.*");

    /** {@code :ECON :BANK RAISES RATE}, {@code Bank/Zinsen/}. */
    private static final Pattern KEYWORDS = Pattern.compile(":\\S.*|(?:[^\\s/]+(?: [^\\s/]+){0,2}/){1,6}");

    /** {@code OIL-PRICES/OPEC 2}, {@code BANK-RATE =2}. */
    private static final Pattern JOINED = Pattern.compile(
            "\\p{Lu}[\\p{Lu}\\d]*(?:[-/]\\p{Lu}[\\p{Lu}\\d]*)+(?:\\s+(?:=?\\d[\\d-]{0,9}|TAKE.*|ADD.*|\\(.*\\)))*");

    /** {@code Norvège-écoles}: what stands alone so is no title. */
    private static final Pattern HYPHENED_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\d]*(?:[-/][\\p{L}\\d]+)+");

    /** {@code (Zusammenfassung 1430)}, {@code (Eds: adds quote)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{3,80}\\)");

    private static final Pattern TAKE_ALONE = Pattern.compile(
            "(?i)(?:take|page|add)\\s*=?\\s*\\d{1,2}|\\d(?:st|nd|rd|th)\\s*(?:ld|lead|add|take).{0,30}");

    private static final Pattern SHORT_WORDS = Pattern.compile("\\p{L}{1,4}(?: \\p{L}{1,3})?");
    private static final Pattern FOUR_CAPITALS = Pattern.compile("\\p{Lu}{4}");
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}\\d|\\d\\p{Lu}");
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,3}|[\\p{L}\\d./:=+-]*\\d[\\p{L}\\d./:=+-]*");

    /** {@code TAKE 2}, {@code =2}, {@code PAGE 2}, {@code 2nd take}: the second. */
    private static final Pattern TAKE =
            Pattern.compile("(?i)(?:\\b(?:take|page)\\s*|=\\s?)(\\d{1,2})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)[ -]?take\\b");

    /** {@code 1st add}, {@code 1stadd}, {@code ADD 1}, {@code ADD-1}: the second, too. */
    private static final Pattern ADD =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)[ -]?add\\b|\\badd[ -]?(\\d{1,2})\\b");

    /** What desks write before a slug: number, priority and category. */
    private static final Pattern STEERING =
            Pattern.compile("(?i)^\\^?\\s*(?:[a-z] [a-z]\\s+|[a-z]{1,3}\\d{2,5}\\s+)*(?=(?:bc|pm|am|hfr|spt|fea)-)");

    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile(
            "(?i)\\(.*?\\)|(?:\\b|(?<=[,\\s]))(?:take|page|add|kill|bulletin|mandatory|elimination|withhold"
                    + "|withdrawal|\\d{1,2}(?:st|nd|rd|th))(?:\\b|(?=add|take)).*|[,=<].*|\\s\\d.*");

    private static final Pattern NUMBER = Pattern.compile("\\b\\p{L}{1,4}\\d{3,5}\\b");

    private WireCodes() {}

    static boolean is(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && !text.isEmpty()
                && (SLUG.matcher(text).matches()
                        || KEYWORDS.matcher(text).matches()
                        || JOINED.matcher(text).matches()
                        || HYPHENED_WORD.matcher(text).matches()
                        || IN_BRACKETS.matcher(text).matches()
                        || TAKE_ALONE.matcher(text).matches()
                        || isCodesAlone(text));
    }

    /** What letters and digits are mixed in steers: beside it words of four capitals do too, {@code R POL S0A QBXB}. */
    private static boolean isCode(String word, boolean mixed) {
        return CODE.matcher(word).matches()
                || mixed && FOUR_CAPITALS.matcher(word).matches();
    }

    /** A word or two that are short, and any number of words with digits, beside which others are short. */
    private static boolean isCodesAlone(String text) {
        List<String> words = List.of(text.split("\\s+"));
        boolean mixed = MIXED.matcher(text).find();
        boolean numbered = text.chars().anyMatch(Character::isDigit)
                && words.size() <= MOST_CODES
                && words.stream().allMatch(word -> isCode(word, mixed));
        return numbered || SHORT_WORDS.matcher(text).matches();
    }

    /** What the lines call the story, {@code BC-Oil Prices}; empty when none of them is a slug. */
    static String name(List<String> codes) {
        return codes.stream()
                .map(String::strip)
                .filter(line -> SLUG.matcher(line).matches()
                        || JOINED.matcher(line).matches()
                        || KEYWORDS.matcher(line).matches())
                .map(line -> STEERING.matcher(line).replaceFirst(""))
                .map(line -> NO_PART_OF_A_NAME.matcher(line).replaceAll("").strip())
                .filter(name -> !letters(name).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The letters alone: names are compared by them. */
    static String letters(String name) {
        return name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
    }

    /** Which take of its story it is; 0 where the lines do not say. */
    static int take(List<String> codes) {
        return codes.stream()
                .mapToInt(line -> Math.max(number(TAKE.matcher(line), 0), number(ADD.matcher(line), 1)))
                .max()
                .orElse(0);
    }

    private static int number(Matcher written, int more) {
        if (!written.find()) {
            return 0;
        }
        return more + Integer.parseInt(written.group(1) != null ? written.group(1) : written.group(2));
    }

    /** The number that the message was sent under, {@code a0456}; empty where it has none. */
    static String number(List<String> codes) {
        return numbers(String.join("\n", codes)).findFirst().orElse("");
    }

    /** All that look like the number of a message, as they are compared. */
    static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
