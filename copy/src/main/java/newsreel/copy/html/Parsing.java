package newsreel.copy.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages as browsers do, but for a title that is never closed, which would be all of the page. */
final class Parsing {
    private static final int LONGEST_TITLE = 1_000;
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]{0,200}>[^<]{0,1000}", Pattern.CASE_INSENSITIVE);

    private Parsing() {}

    static Document parse(String markup) {
        Document page = Parser.htmlParser().parseInput(markup, "");
        return page.title().length() > LONGEST_TITLE ? withTitleClosed(page, markup) : page;
    }

    /** Its text ends where the next tag starts. */
    private static Document withTitleClosed(Document page, String markup) {
        Matcher title = TITLE.matcher(markup);
        return title.find()
                ? Parser.htmlParser()
                        .parseInput(markup.substring(0, title.end()) + "</title>" + markup.substring(title.end()), "")
                : page;
    }
}
