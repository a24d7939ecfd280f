package newsreel.ingest.feed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short texts of feeds, which hold mark-up now and then though they should not. */
final class Texts {
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");
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

    private static String character(MatchResult reference) {
        String name = reference.group(1);
        return Matcher.quoteReplacement(
                switch (name) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    case "nbsp" -> " ";
                    default -> numbered(name.substring(1), reference.group());
                });
    }

    private static String numbered(String number, String asItStands) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        int c = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(c) && !Character.isISOControl(c) ? Character.toString(c) : asItStands;
    }
}
