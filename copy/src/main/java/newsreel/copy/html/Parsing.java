package newsreel.copy.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages as browsers do, but for a title that is never closed, which would be all of the page. */
final class Parsing {
    private static final int HEAD = 65_536;
    private static final int LONGEST_TITLE = 1_000;
    private static final String END = "</title";
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]{0,200}>[^<]{0,1000}", Pattern.CASE_INSENSITIVE);

    private Parsing() {}

    static Document parse(String markup) {
        Matcher title = TITLE.matcher(markup).region(0, Math.min(HEAD, markup.length()));
        boolean open = title.find() && !isClosed(markup, title.end());
        return Parser.htmlParser().parseInput(open ? closed(markup, title.end()) : markup, "");
    }

    /** Whether the title's end tag stands where its text ends, or not far behind: titles hold tags at times. */
    private static boolean isClosed(String markup, int from) {
        for (int at = from; at < markup.length() && at <= from + LONGEST_TITLE; at++) {
            if (markup.regionMatches(true, at, END, 0, END.length())) {
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
