package newsreel.enrich.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Short texts of a page as plain text. */
final class PlainText {
    private PlainText() {}

    static String of(Element element) {
        return of(element.text());
    }

    /** The element's words with space between its parts, which often stand in boxes of their own. */
    static String spaced(Element element) {
        return String.join(" ", parts(element));
    }

    /** The runs of text in the element, each by itself. */
    static List<String> parts(Element element) {
        List<String> parts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    String text = node instanceof TextNode words ? of(words.getWholeText()) : "";
                    if (!text.isEmpty()) {
                        parts.add(text);
                    }
                },
                element);
        return parts;
    }

    /** The text with entities that were escaped twice resolved and its white space collapsed. */
    static String of(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        BlockText collapsed = new BlockText();
        collapsed.append(unescaped, false);
        return collapsed.toString();
    }

    /** The text's words alone, in lower case, with one space between them: what texts are compared by. */
    static String key(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(Character.toLowerCase(c));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        int end = key.length();
        return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x300 || c >= 0x2010 && c <= 0x201f);
    }
}
