package newsreel.ingest.newsroom;

import java.util.Locale;
import newsreel.article.MalformedArticleException;

/**
 * Walks through a document from tag to tag. Comments, character data and processing instructions are passed over, and so
 * is a document type declaration: nothing is ever fetched or expanded. We slice documents, and none of the platform's
 * parsers tells reliably where in the text it stands. Not thread-safe.
 */
final class XmlTags {
    private final String xml;
    private int position;

    XmlTags(String xml) {
        this.xml = xml;
    }

    /**
     * The next tag; null at the end.
     *
     * @throws MalformedArticleException when the document ends within a tag, or declares entities
     */
    XmlTag next() {
        for (int open = next('<'); open >= 0; open = next('<')) {
            if (xml.startsWith("<!--", open)) {
                position = after("-->", open, "a comment");
            } else if (xml.startsWith("<![CDATA[", open)) {
                position = after("]]>", open, "a CDATA section");
            } else if (xml.startsWith("<?", open)) {
                position = after("?>", open, "a processing instruction");
            } else if (xml.startsWith("<!", open)) {
                position = afterDeclaration(open);
            } else if (isName(open + 1) || (xml.startsWith("</", open) && isName(open + 2))) {
                return tag(open);
            } else {
                position = open + 1;
            }
        }
        return null;
    }

    private int next(char c) {
        return xml.indexOf(c, position);
    }

    private XmlTag tag(int start) {
        boolean closes = xml.charAt(start + 1) == '/';
        int nameStart = closes ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < xml.length() && " \t\r\n/>".indexOf(xml.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        position = afterUnquoted(">", nameEnd, "a tag");
        XmlTag.Form form =
                closes ? XmlTag.Form.CLOSE : xml.charAt(position - 2) == '/' ? XmlTag.Form.EMPTY : XmlTag.Form.OPEN;
        return new XmlTag(xml.substring(nameStart, nameEnd), form, start, position);
    }

    private int afterDeclaration(int start) {
        int end = afterUnquoted("[>", start, "its document type declaration");
        if (xml.charAt(end - 1) == '[') {
            int subsetEnd = after("]", end, "its document type declaration");
            end = afterUnquoted(">", subsetEnd, "its document type declaration");
        }
        if (xml.substring(start, end).toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw new MalformedArticleException("it declares entities of its own (<!ENTITY ...>), which are not taken:"
                    + " they may expand without bound or name other files");
        }
        return end;
    }

    private int after(String mark, int from, String what) {
        int found = xml.indexOf(mark, from);
        if (found < 0) {
            throw new MalformedArticleException("it ends within " + what + "; is it cut short?");
        }
        return found + mark.length();
    }

    /** The position after the next of these characters that stands outside of quotes. */
    private int afterUnquoted(String stops, int from, String what) {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char here = xml.charAt(i);
            if (quote == 0 && stops.indexOf(here) >= 0) {
                return i + 1;
            }
            if (quote == 0 && (here == '"' || here == '\'')) {
                quote = here;
            } else if (here == quote) {
                quote = 0;
            }
        }
        throw new MalformedArticleException("it ends within " + what + "; is it cut short?");
    }

    private boolean isName(int at) {
        return at < xml.length() && (Character.isLetter(xml.charAt(at)) || xml.charAt(at) == '_');
    }
}
