package newsreel.copy.markup;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is left of inline mark-up in plain words. Text alone would read {@code 45<sup>1</sup> billion} as 451 billion,
 * {@code 10<sup>6</sup>} as 106, a struck price beside the new one, and each Japanese word twice.
 */
public final class Wording {
    private static final Set<String> READING_AIDS = Set.of("rt", "rp", "rtc");
    private static final Set<String> STRUCK = Set.of("s", "strike");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_RAISED = 8;

    /** Of thousands of strikes in a row, each would look at all. */
    private static final int MOST_LOOKS_BESIDE = 8;

    private Wording() {}

    /** Whether the copy does without the element: struck out, the mark of a note, or how the characters beside it are read. */
    public static boolean isLeftOut(Element element) {
        String tag = element.normalName();
        return switch (tag.length()) {
            case 1, 6 -> STRUCK.contains(tag) && hasWordsBeside(element);
            case 2 -> READING_AIDS.contains(tag);
            case 3 -> tag.equals("del") || READING_AIDS.contains(tag) || isRaised(element) && isNoteMark(element);
            default -> false;
        };
    }

    /** The text with raised digits as superscripts, so that they are no part of the number that they stand on. */
    public static String of(TextNode text) {
        String words = text.getWholeText();
        Element around = text.parent();
        boolean figures = around != null && isRaised(around) && isFigures(words) && !isNumerator(around);
        return figures ? raised(words) : words;
    }

    /** Whether the element is raised over another that is lowered, as a fraction: {@code <sup>1</sup>/<sub>2</sub>}. */
    public static boolean isNumerator(Element element) {
        return isRaised(element)
                && element.nextSibling() instanceof TextNode slash
                && (slash.text().equals("/") || slash.text().equals("\u2044"))
                && slash.nextSibling() instanceof Element below
                && below.normalName().equals("sub");
    }

    private static boolean isRaised(Element element) {
        return element.normalName().equals("sup");
    }

    /** Strikes that nobody closed go on over whole paragraphs, which are none the less copy. Words that were changed have others near. */
    private static boolean hasWordsBeside(Element struck) {
        return hasWords(struck, Node::previousSibling) || hasWords(struck, Node::nextSibling);
    }

    private static boolean hasWords(Element struck, UnaryOperator<Node> next) {
        Node beside = next.apply(struck);
        for (int looks = 0; looks < MOST_LOOKS_BESIDE && beside != null; looks++) {
            boolean words = beside instanceof TextNode text && !text.isBlank();
            boolean others =
                    beside instanceof Element element && !STRUCK.contains(element.normalName()) && element.hasText();
            if (words || others) {
                return true;
            }
            beside = next.apply(beside);
        }
        return false;
    }

    /** Whether it leads to a place in a page, as the mark of a note does, from within or from around it. */
    private static boolean isNoteMark(Element raised) {
        Element link = raised.parent() != null && raised.parent().normalName().equals("a")
                ? raised.parent()
                : raised.selectFirst("a");
        return link != null && link.attr("href").indexOf('#') >= 0;
    }

    private static boolean isFigures(String text) {
        if (text.isEmpty() || text.length() > MOST_RAISED) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c == '-' || c == '\u2212' ? i > 0 : c != ',' && c != ' ')) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits > 0;
    }

    private static String raised(String figures) {
        StringBuilder raised = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            boolean minus = c == '-' || c == '\u2212';
            raised.append(minus ? '\u207b' : c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
