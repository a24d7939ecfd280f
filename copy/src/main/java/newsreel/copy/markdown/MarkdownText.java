package newsreel.copy.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Gathers the words of a document, block by block. Good for one document. */
final class MarkdownText extends AbstractVisitor {
    /** How deep quotations and lists may stand in each other; what is deeper is text. */
    static final int DEEPEST = 100;

    private final List<String> paragraphs = new ArrayList<>();
    private StringBuilder block = new StringBuilder();
    private String title;

    /** Null when there is none. */
    String title() {
        return title;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    @Override
    public void visit(Heading heading) {
        String text = text(heading);
        if (title == null && heading.getLevel() == 1 && paragraphs.isEmpty() && !text.isEmpty()) {
            title = text;
        } else {
            add(text);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(text(paragraph));
    }

    private String text(Node node) {
        block = new StringBuilder();
        visitChildren(node);
        return block.toString().strip();
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Jsoup.parse(html.getLiteral()).text().strip());
    }

    @Override
    public void visit(Text text) {
        block.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        block.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        block.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        block.append(' ');
    }

    @Override
    public void visit(Image picture) {
        // What stands for a picture is no copy.
    }

    @Override
    public void visit(FencedCodeBlock code) {
        // No copy.
    }

    @Override
    public void visit(IndentedCodeBlock copy) {
        // Who indents paragraphs means no code by it.
        add(copy.getLiteral().replaceAll("\\s+", " ").strip());
    }
}
