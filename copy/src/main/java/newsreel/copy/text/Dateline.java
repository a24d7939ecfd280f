package newsreel.copy.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
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

    /** In English, French, Spanish, Italian, German, Portuguese and Russian. */
    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|janvier|janv|février|févr|fév|mars|avril|avr|mai|juin|juillet|juil|août|septembre|octobre|novembre|décembre|déc"
                    + "|enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|octubre|noviembre|diciembre|dic"
                    + "|gennaio|gen|febbraio|aprile|maggio|mag|giugno|giu|luglio|lug|settembre|set|ottobre|ott|dicembre"
                    + "|januar|jän|februar|märz|mär|juni|juli|oktober|okt|dezember|dez"
                    + "|janeiro|fevereiro|fev|março|maio|junho|julho|setembro|outubro|out|novembro|dezembro"
                    + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\\.?";

    private static final String DATE = "(?:,?\\s*(?:(?i:[a-z]{3,6}day),?\\s*)?(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+"
            + MONTH + ")(?:,?\\s*\\d{4})?)";
    private static final String AGENCY =
            "(?:(?:,?\\s*\\((?:[A-Z][\\p{L}.&/ -]{1,40}|dpa|dpa-\\p{L}{2,5}|apa|ots|sid|epd|dapd|afp|ntb)\\)|,?\\s+\\[[A-Z][\\p{L} ]{1,20}\\]|,?\\s*/\\p{Lu}[\\p{L} ]{1,30}/)\\.?)";
    private static final String DASH = "\\s*(?:--|—|–|_|(?<=[\\s)])-|-(?=\\s))\\s*";
    private static final String SLASHED = "(?<=/\\.)\\s+";
    private static final String COLON = "\\s*:\\s+";
    private static final String CAPITALS = "(?:d['’])?\\p{Lu}(?:[\\p{Lu}.'’-]|d['’](?=\\p{Lu}))+";
    private static final String REGION = "(?:,\\s*(?!(?i:[a-z]{3,6}day)\\b|" + MONTH + "\\s)\\p{Lu}[\\p{L}.' ]{1,30}?)";

    /** {@code BERGEN (Norvège)}: where a date or an agency follows in brackets, too. */
    private static final String COUNTRY = "(?:\\s\\(\\p{Lu}[\\p{L}.' -]{2,30}\\)(?=,\\s*\\d))";

    private static final String PLACE_IN_CAPITALS =
            "(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4}(?:" + REGION + "|" + COUNTRY + ")?)";
    private static final String PLACE =
            "(?<place>\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:" + REGION + "|" + COUNTRY + ")?)";
    private static final String DATE_OR_AGENCY = "(?:" + DATE + AGENCY + "?|" + AGENCY + DATE + "?)";

    /** A date or an agency tells a dateline from a sentence, whatever the place's case. */
    private static final Pattern DATED = Pattern.compile(
            "^(?:\\([A-Z]{2,12}\\)\\s+[-–]\\s+)?(?:" + PLACE_IN_CAPITALS + DATE_OR_AGENCY + "(?:" + DASH + "|"
                    + COLON + "|" + SLASHED + ")|"
                    + PLACE.replace("place", "town") + "(?:" + DATE + "?" + AGENCY + DATE + "?|" + DATE + ")" + DASH
                    + ")(?=\\S)");

    /** A place in capitals alone has to have a sentence after its dash. */
    private static final Pattern BARE =
            Pattern.compile("^" + PLACE_IN_CAPITALS + DASH + "(?=[\"'“‘¿¡(]?[\\p{Lu}\\p{N}$£€])");

    /** The dash, or the agency, after which a line breaks off. */
    private static final Pattern OPEN = Pattern.compile("\\s*(?:--|—|–|-|(?<=\\)))\\s*$");

    /** A dash, a colon or an agency between bars ends every dateline; most paragraphs have none so soon. */
    private static final BitSet ENDS = marks("-—–_:/");

    private static final BitSet MARKS_OF_DATES_AND_AGENCIES = marks("0123456789([/");

    /** What desks set in capitals before a dash, and is no place. */
    private static final Set<String> LABELS = Set.of(
            "NOTE",
            "UPDATE",
            "EXCLUSIVE",
            "ANALYSIS",
            "CORRECTION",
            "CORRECTED",
            "BREAKING",
            "WATCH",
            "OPINION",
            "REVIEW",
            "EDITORIAL",
            "COMMENT",
            "INTERVIEW",
            "FEATURE",
            "FACTBOX",
            "TIMELINE",
            "PREVIEW",
            "LIVE",
            "VIDEO",
            "PHOTOS",
            "SPECIAL REPORT",
            "EDITOR'S NOTE",
            "URGENT",
            "ALERT",
            "ADVISORY",
            "WARNING");

    private static BitSet marks(String marks) {
        return marks.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The paragraph parted into dateline and rest, where it opens with one. */
    public static Optional<Dateline> parse(String paragraph) {
        if (!holdsOneOf(ENDS, paragraph)) {
            return Optional.empty();
        }
        Optional<Dateline> dated = mayBeDated(paragraph) ? parsed(DATED, paragraph) : Optional.empty();
        return dated.isPresent() || !mayBeBare(paragraph) ? dated : parsed(BARE, paragraph);
    }

    /** A date has digits, an agency stands in brackets or between bars; most paragraphs that have a dash have neither so soon. */
    private static boolean mayBeDated(String paragraph) {
        return holdsOneOf(MARKS_OF_DATES_AND_AGENCIES, paragraph);
    }

    private static boolean holdsOneOf(BitSet marks, String paragraph) {
        for (int i = Math.min(paragraph.length(), LONGEST) - 1; i > 0; i--) {
            if (marks.get(paragraph.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A place in capitals has no small letter second, but for the d before an apostrophe. */
    private static boolean mayBeBare(String paragraph) {
        char second = paragraph.charAt(1);
        return !Character.isLowerCase(second) || second == 'd';
    }

    private static Optional<Dateline> parsed(Pattern pattern, String paragraph) {
        // The bound keeps the cost flat on a paragraph of megabytes.
        Matcher matcher = pattern.matcher(paragraph).region(0, Math.min(paragraph.length(), LONGEST));
        return matcher.lookingAt()
                ? Optional.of(new Dateline(place(matcher), paragraph.substring(matcher.end())))
                        .filter(dateline -> !LABELS.contains(dateline.place) && Sentences.ends(dateline.rest))
                : Optional.empty();
    }

    /** Whether the line opens with a date or an agency behind a place, whether or not its sentence ends in it. */
    public static boolean opens(String line) {
        String start = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        return holdsOneOf(ENDS, start)
                && mayBeDated(start)
                && DATED.matcher(start).lookingAt();
    }

    /** The place in a line that is a dateline and nothing else, its dash included. */
    public static Optional<String> alone(String line) {
        boolean open = line.length() <= LONGEST && OPEN.matcher(line).find();
        return open ? parse(OPEN.matcher(line).replaceFirst("") + " -- So.").map(Dateline::place) : Optional.empty();
    }

    private static String place(Matcher matcher) {
        boolean inCapitals = matcher.pattern() == BARE || matcher.group("town") == null;
        return matcher.group(inCapitals ? "place" : "town").strip();
    }
}
