package newsreel.ingest.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.copy.text.Dateline;

/**
 * A notice to desks that a story must not be used, a kill: it is no news, whatever it looks like. It is told by what its slug,
 * a line by itself or its first words say; a note that only takes a paragraph, a byline or a photo out of a story is none.
 * Immutable.
 *
 * @param text what it says, codes and all
 */
public record KillNotice(String text) {
    private static final int LINES_LOOKED_AT = 6;
    private static final int LONGEST_SHOWN = 160;
    private static final int MOST_LINES = 30;

    /** {@code BC-Oil Prices, KILL}, {@code BC-BANK/RATE (KILL)}. */
    private static final Pattern IN_SLUG = Pattern.compile("(?i)[,(]\\s*(?:(?:bulletin|mandatory|urgent)\\s+)?"
            + "(?:kill|elimination|withhold|withdrawal|withdrawn)\\b(?=\\s*(?:[),<=]|\\d|$))");

    /** {@code AP BULLETIN KILL}, {@code KILL KILL KILL}, {@code KILL: London story, a0456}. */
    private static final Pattern LINE =
            Pattern.compile("(?:(?:AP|UPI|AFP|DPA|EFE|ANSA|PA|CP|APA|SDA|ANP|PTI|REUTERS)[ -])?"
                    + "(?:(?i:(?:mandatory|bulletin)[ ,:-]*(?:kill|elimination|withdrawal)"
                    + "\\s*(?:[:,.;!(-].*|(?:notice|advisory|story|(?:bc|am|pm)-|[a-z]{1,3}\\d{3,5}).*)?)"
                    + "|(?i:(?:kill|withdrawal) (?:notice|advisory))\\s*(?:[:.-].*)?"
                    + "|KILLS?(?:[ !.,:-]+(?:KILL|NOTICE|ADVISORY))*(?:\\s*:.*)?[ !.=-]*"
                    + "|(?:WITHDRAWAL|WITHDRAWN|ANNULATION|ANNULLAMENTO|ANULACI[OÓ]N|ANULA[CÇ][AÃ]O|INTREKKING)\\s*[!.:=-]*"
                    + "|WITHDRAWN\\s?[-:]\\s?\\S.*)");

    /** {@code EDITORS: Kill the London story}, {@code ATTN EDS - Please disregard a0456}. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)[(\\[]?(?:(?:attn|attention|note to|to)\\b[^.:]{0,20}?\\b(?:eds|editors|subscribers|clients)\\b"
                    + "|(?:eds|editors|news directors)\\b[^.:]{0,40}?\\s?[:—-])"
                    + "[^.]{0,100}?\\b(?:kill|withdraw|disregard|withhold|eliminate|do not use)\\b(?<rest>[^.]{0,160})");

    /** What of a story is taken out, the rest standing. */
    private static final Pattern PART =
            Pattern.compile("(?i)\\b(?:para(?:graph)?|graf|line|sentence|byline|photo|picture|"
                    + "headline|word|quote|reference|extraneous|figure|name)s?\\b");

    private static final Pattern STORY = Pattern.compile("(?i)\\b(?:stor(?:y|ies)|item|copy|series|take|dispatch"
            + "|(?:bc|am|pm)-\\S+|[a-z]{1,3}\\d{3,5}|(?-i:\\p{Lu}+[-/]\\p{Lu}+))\\b|^\\W*$");

    /** What agencies write to desks that do not speak English. */
    private static final Pattern OTHER_LANGUAGES = Pattern.compile(
            "(?i)(?:achtung\\b|hinweis an)[^.]{0,60}(?:redaktion|kunden)[^.]{0,120}"
                    + "(?:\\bnicht (?:mehr )?(?:zu )?verwenden|verwenden\\b[^.]{0,80}\\bnicht\\b|zurückgezogen|vernichten)"
                    + "|(?:à l'|a l')?attention\\b[^.]{0,80}(?:annul(?:er|ée|ons)|ne pas (?:utiliser|diffuser))\\b"
                    + "|(?:atención\\b|a los\\b)[^.]{0,60}(?:editores|clientes|redacciones|abonados)[^.]{0,120}"
                    + "\\b(?:anul(?:en|ar|ada|amos)|no (?:usar|utilicen))\\b",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** {@code This story has been withdrawn}. */
    private static final Pattern SAID = Pattern.compile("(?i)\\W*(?:this|the|our) (?:story|item)\\b[^.]{0,160}"
            + "\\b(?:is|are|has been|have been|was) (?:being )?(?:withdrawn|killed)\\b");

    /** The notice that plain copy is; null for every other. */
    public static KillNotice in(String copy) {
        return of(List.of(), copy.lines().limit(MOST_LINES).toList());
    }

    /** @param codes what stands above the copy and steers it */
    static KillNotice of(List<String> codes, List<String> lines) {
        List<String> first = lines.stream()
                .map(KillNotice::unset)
                .filter(line -> !line.isEmpty())
                .limit(LINES_LOOKED_AT)
                .toList();
        boolean marked = codes.stream().anyMatch(code -> IN_SLUG.matcher(code).find())
                || Stream.concat(
                                codes.stream().map(KillNotice::unset),
                                first.stream().limit(2))
                        .anyMatch(line -> LINE.matcher(line).matches());
        return marked || isAsked(first) && !isStory(lines)
                ? new KillNotice(Stream.concat(codes.stream(), lines.stream())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                : null;
    }

    /** Whether the copy of a story follows: then desks are told to use it in another's place. */
    private static boolean isStory(List<String> lines) {
        return lines.stream().anyMatch(line -> Dateline.parse(line.strip()).isPresent());
    }

    /** Without the signs that set a line in type. */
    private static String unset(String line) {
        return line.strip()
                .replaceFirst("^\\^", "")
                .replaceFirst("(?<![<=])[<=]++$", "")
                .strip();
    }

    /** Whether one of the lines begins to ask for it. */
    private static boolean isAsked(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String from = String.join(" ", lines.subList(i, lines.size()));
            Matcher asked = ASKED.matcher(from);
            if (asked.lookingAt() && ofStory(asked.group("rest"))
                    || i == 0 && SAID.matcher(from).lookingAt()
                    || OTHER_LANGUAGES.matcher(from).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofStory(String rest) {
        Matcher story = STORY.matcher(rest);
        return story.find() && !PART.matcher(rest.substring(0, story.start())).find();
    }

    /** Why it becomes no article. */
    public String refusal() {
        String shown = text.replace('\n', ' ');
        return "it takes a story back, and does not tell which of those that came; withdraw it by its id: \""
                + (shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "...") + "\"";
    }

    /** Its letters alone, as slugs are compared. */
    String letters() {
        return WireCodes.letters(text);
    }
}
