package newsreel.ingest.feed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Short texts of feeds, which hold mark-up now and then though they should not. */
final class Texts {
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Texts() {}

    /** Whether the text holds an element or a character reference of HTML. */
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** On one line, without tags, character references resolved; null when nothing is left. */
    static String plain(String text) {
        if (text == null) {
            return null;
        }
        String resolved = REFERENCE.matcher(TAG.matcher(text).replaceAll("")).replaceAll(Texts::character);
        String line = BLANKS.matcher(resolved).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** As HTML has it, where the numbers of windows-1252 stand for its letters. */
    private static String character(MatchResult reference) {
        String character = Parser.unescapeEntities(reference.group(), false);
        boolean text = character.chars().noneMatch(Character::isISOControl);
        return Matcher.quoteReplacement(text ? character : reference.group());
    }
}
