package newsreel.copy.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages as browsers do, but for a title that is never closed, which would be all of the page. */
final class Parsing {
    private static final int HEAD = 65_536;
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_TITLE = 1_000;
    private static final String NAME = "title";
    private static final String END = "</title";

    private Parsing() {}

    static Document parse(String markup) {
        int end = titleEnd(markup);
        boolean open = end >= 0 && !isClosed(markup, end);
        return Parser.htmlParser().parseInput(open ? closed(markup, end) : markup, "");
    }

    /** Where the text of the first title in the head ends; -1 when there is none. */
    private static int titleEnd(String markup) {
        int head = Math.min(HEAD, markup.length());
        for (int at = markup.indexOf('<'); at >= 0 && at < head; at = markup.indexOf('<', at + 1)) {
            int text = isTitle(markup, at + 1, head) ? afterTag(markup, at + 1 + NAME.length(), head) : -1;
            if (text >= 0) {
                return endOfText(markup, text, head);
            }
        }
        return -1;
    }

    private static boolean isTitle(String markup, int at, int head) {
        int end = at + NAME.length();
        if (end >= head) {
            return false;
        }
        for (int i = 0; i < NAME.length(); i++) {
            if ((markup.charAt(at + i) | ' ') != NAME.charAt(i)) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(markup.charAt(end)) && markup.charAt(end) != '_';
    }

    private static int afterTag(String markup, int from, int head) {
        int end = markup.indexOf('>', from);
        return end >= 0 && end < head && end <= from + LONGEST_TAG ? end + 1 : -1;
    }

    private static int endOfText(String markup, int from, int head) {
        int most = Math.min(from + LONGEST_TITLE, head);
        int end = markup.indexOf('<', from);
        return end < 0 || end > most ? most : end;
    }

    /** Whether the title's end tag stands where its text ends, or not far behind: titles hold tags at times. */
    private static boolean isClosed(String markup, int from) {
        for (int at = from; at < markup.length() && at <= from + LONGEST_TITLE; at++) {
            if (markup.charAt(at) == '<' && markup.regionMatches(true, at, END, 0, END.length())) {
                return true;
            }
        }
        return false;
    }

    /** Its text ends where the next tag starts. */
    private static String closed(String markup, int end) {
        return markup.substring(0, end) + END + '>' + markup.substring(end);
    }
}
