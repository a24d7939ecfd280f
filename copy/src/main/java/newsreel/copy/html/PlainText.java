package newsreel.copy.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import newsreel.copy.markup.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Short texts of a page as plain text. */
final class PlainText {
    private static final int LONGEST = 4_000;
    private static final char FIRST_MARK = '\u0300';
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** What ASCII signs are in a key. */
    private static final char[] ASCII_KEYS = asciiKeys();

    private PlainText() {}

    /** The element's words as a line, if it is short; the start of them, if it is long. */
    static String of(Element element) {
        BlockText line = new BlockText();
        walk(element, (node, text) -> {
            line.append(text, false);
            if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                line.space();
            }
        });
        return of(line.toString());
    }

    /** The element's words with space between its parts, which often stand in boxes of their own. */
    static String spaced(Element element) {
        return String.join(" ", parts(element));
    }

    /** The runs of text in the element, each by itself, up to a length; what a button says is nothing that it holds. */
    static List<String> parts(Element element) {
        List<String> parts = new ArrayList<>();
        walk(element, (node, text) -> {
            String part = of(text);
            if (!part.isEmpty() && !isOnButton(node)) {
                parts.add(part);
            }
        });
        return parts;
    }

    private static boolean isOnButton(Node text) {
        return text.parent() instanceof Element around && around.normalName().equals("button");
    }

    /** Passes each node with its own text; ends when there was more text than a short one has. */
    private static void walk(Element element, BiConsumer<Node, String> visitor) {
        int[] read = {0};
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element inner && Wording.isLeftOut(inner)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    String text = node instanceof TextNode words ? start(Wording.of(words)) : "";
                    visitor.accept(node, text);
                    read[0] += text.length();
                    return read[0] > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The text with entities that were escaped twice resolved and its white space collapsed. */
    static String of(String text) {
        return isBare(text) ? text : collapsed(text);
    }

    /** Whether it is ASCII with no entity in it and single blanks between its words: what it would become. */
    private static boolean isBare(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 127 || c == '&' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String collapsed(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        BlockText collapsed = new BlockText();
        collapsed.append(unescaped, false);
        return collapsed.toString();
    }

    /** The text's words alone, in lower case, with one space between them: what texts are compared by. */
    static String key(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        char[] key = new char[plain.length()];
        int length = 0;
        char before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char next = c < FIRST_BEYOND_ASCII ? ASCII_KEYS[c] : keyOf(c);
            if (next != ' ' || before != ' ') {
                key[length++] = next;
            }
            before = next;
        }
        return new String(key, 0, length > 0 && before == ' ' ? length - 1 : length);
    }

    private static char[] asciiKeys() {
        char[] keys = new char[FIRST_BEYOND_ASCII];
        for (char c = 0; c < keys.length; c++) {
            keys[c] = keyOf(c);
        }
        return keys;
    }

    /** What parts words is a blank. */
    private static char keyOf(char c) {
        boolean ofWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
        return ofWord ? Character.toLowerCase(c) : ' ';
    }

    /** A vowel or tone that is written above, below or beside its letter is of the word. */
    private static boolean isMark(char c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < 0x2010 || c > 0x201f)) {
                return false;
            }
        }
        return true;
    }
}
