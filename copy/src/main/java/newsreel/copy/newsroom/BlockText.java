package newsreel.copy.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsreel.copy.markup.Wording;
import newsreel.copy.text.Paragraphs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the paragraphs of marked-up copy, NITF or XHTML, keeping words apart where a tag stood between. */
final class BlockText implements NodeFilter {
    private static final Set<String> BLOCKS =
            names("p div section article main header footer block bq blockquote body ul ol li dl dt dd "
                    + "table thead tbody tr caption h1 h2 h3 h4 h5 h6 hl1 hl2 hr abstract body.head "
                    + "body.content byline hedline");

    /** What may mark a part of a word; words that any other element parts stay apart. */
    private static final Set<String> INLINE =
            names("a abbr acronym b big bdi bdo chron cite code del em event font frac function i ins lang "
                    + "mark money num object.title org pronounce q s small span strong sub sup time tt u var "
                    + "wbr");

    /** Not the running text. */
    private static final Set<String> ASIDE =
            names("media figure figcaption img video audio object iframe script style template noscript "
                    + "nav aside form button note fn credit datasource copyrite");

    /** What stands around the copy. */
    private static final Set<String> FRAME = names("header footer");

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

    private final Set<String> left;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean apart;

    private BlockText(Set<String> left) {
        this.left = left;
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    /** The paragraphs of the copy; what heads and foots it, a masthead or a credit, is none of it unless there is no more. */
    static List<String> of(Element element) {
        List<String> copy = of(element, FRAME);
        return copy.isEmpty() ? of(element, Set.of()) : copy;
    }

    private static List<String> of(Element element, Set<String> left) {
        BlockText blocks = new BlockText(left);
        NodeTraversor.filter(blocks, element);
        blocks.end();
        return blocks.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(SPACE.matcher(Wording.of(words)).replaceAll(" "));
        } else if (node instanceof Element element) {
            return enter(element, Markup.local(element));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, String name) {
        if (ASIDE.contains(name) || left.contains(name) || Wording.isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("pre")) {
            end();
            paragraphs.addAll(Paragraphs.of(element.wholeText()));
            return FilterResult.SKIP_ENTIRELY;
        }
        bound(name);
        if (Wording.isNumerator(element) && !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !Markup.local(element).equals("br")) {
            bound(Markup.local(element));
        }
        return FilterResult.CONTINUE;
    }

    private void bound(String name) {
        if (BLOCKS.contains(name)) {
            end();
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (!INLINE.contains(name)) {
            apart = true;
        }
    }

    private void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean glued =
                apart && !text.isEmpty() && !isOpen(text.charAt(text.length() - 1)) && !isClosed(words.charAt(0));
        text.append(glued ? " " : "").append(words);
        apart = false;
    }

    /** Whether a word may follow right on it. */
    private static boolean isOpen(char last) {
        return Character.isWhitespace(last) || "\"'“‘«([-–—/".indexOf(last) >= 0;
    }

    /** Whether it may follow right on a word. */
    private static boolean isClosed(char first) {
        return Character.isWhitespace(first) || "\"'”’»)],.;:!?-–—/".indexOf(first) >= 0;
    }

    private void end() {
        for (String paragraph : EMPTY_LINE.split(text)) {
            String folded = SPACES.matcher(paragraph).replaceAll(" ").strip();
            if (!folded.isEmpty()) {
                paragraphs.add(folded);
            }
        }
        text.setLength(0);
        apart = false;
    }
}
