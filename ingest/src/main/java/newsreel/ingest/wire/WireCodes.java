package newsreel.ingest.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern TAKE_ALONE = Pattern.compile(
            "(?i)(?:take|page|add)\\s*=?\\s*\\d{1,2}|\\d(?:st|nd|rd|th)\\s*(?:ld|lead|add|take).{0,30}");

    private static final Pattern SHORT_WORDS = Pattern.compile("\\p{L}{1,4}(?: \\p{L}{1,3})?");
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,3}|[\\p{L}\\d./:=+-]*\\d[\\p{L}\\d./:=+-]*");

    /** What says of a slug that it is of a later take. */
    private static final Pattern LATER_TAKE = Pattern.compile(
            "(?i)(?:\\b(?:take|page|add)\\s*|=\\s?)([2-9]|1\\d)\\b|\\d(?:st|nd|rd|th)\\s*add\\b|\\badd\\s*1\\b");

    private static final Pattern NO_PART_OF_A_SLUG =
            Pattern.compile("(?i)\\(.*?\\)|\\b(?:take|page|add|1st|[2-9](?:nd|rd|th))\\b.*|[\\W\\d_]+");

    private WireCodes() {}

    static boolean is(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && !text.isEmpty()
                && (SLUG.matcher(text).matches()
                        || KEYWORDS.matcher(text).matches()
                        || JOINED.matcher(text).matches()
                        || TAKE_ALONE.matcher(text).matches()
                        || isCodesAlone(text));
    }

    /** A word or two that are short, and any number of words with digits, beside which others are short. */
    private static boolean isCodesAlone(String text) {
        List<String> words = List.of(text.split("\\s+"));
        boolean numbered = text.chars().anyMatch(Character::isDigit)
                && words.size() <= MOST_CODES
                && words.stream().allMatch(word -> CODE.matcher(word).matches());
        return numbered || SHORT_WORDS.matcher(text).matches();
    }

    /** The letters of what the lines call the story; empty when none of them is a slug. */
    static String slug(List<String> codes) {
        return codes.stream()
                .map(String::strip)
                .filter(line -> SLUG.matcher(line).matches()
                        || JOINED.matcher(line).matches()
                        || KEYWORDS.matcher(line).matches())
                .map(line -> NO_PART_OF_A_SLUG.matcher(line).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean areOfALaterTake(List<String> codes) {
        return codes.stream().anyMatch(line -> LATER_TAKE.matcher(line).find());
    }
}
