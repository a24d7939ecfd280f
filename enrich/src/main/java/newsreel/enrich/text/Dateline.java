package newsreel.enrich.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that wire copy opens with: {@code WASHINGTON, April 16 (Reuters) - The…}, {@code SEOUL, South Korea (AP)
 * — The…}, {@code LONDON -- The…}.
 *
 * @param place where the story is filed from, without date and agency
 * @param rest the paragraph after the dateline
 */
public record Dateline(String place, String rest) {
    private static final int LONGEST = 120;
    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DATE =
            "(?:,\\s*(?:(?i:[a-z]{3,6}day),?\\s*)?" + MONTH + "\\s+\\d{1,2}(?:,\\s*\\d{4})?)";
    private static final String AGENCY =
            "(?:,?\\s*\\((?:[A-Z][\\p{L}.&/ -]{1,40})\\)|,?\\s+\\[[A-Z][\\p{L} ]{1,20}\\])";
    private static final String DASH = "\\s*(?:--|—|–|_|(?<=[\\s)])-|-(?=\\s))\\s*";
    private static final String REGION = "(?:,\\s*\\p{Lu}[\\p{L}.' ]{1,30})";

    /** The place in capitals: nothing more is asked than the dash. */
    private static final Pattern IN_CAPITALS =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}" + REGION + "?)" + DATE + "?"
                    + AGENCY + "?" + DATE + "?" + DASH + "(?=\\S)");

    /** The place in normal case: only an agency or a date tells it from a sentence. */
    private static final Pattern WITH_AGENCY = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
            + REGION + "?)" + DATE + "?(?:" + AGENCY + DATE + "?)" + DASH + "(?=\\S)");

    /** The paragraph parted into dateline and rest, where it opens with one. */
    public static Optional<Dateline> parse(String paragraph) {
        Matcher matcher = match(IN_CAPITALS, paragraph);
        if (matcher == null) {
            matcher = match(WITH_AGENCY, paragraph);
        }
        return matcher == null
                ? Optional.empty()
                : Optional.of(new Dateline(matcher.group(1).strip(), paragraph.substring(matcher.end())));
    }

    private static Matcher match(Pattern pattern, String paragraph) {
        Matcher matcher = pattern.matcher(paragraph);
        // The bound keeps the cost flat on a paragraph of megabytes.
        matcher.region(0, Math.min(paragraph.length(), LONGEST));
        return matcher.lookingAt() && matcher.end() < paragraph.length() ? matcher : null;
    }
}
