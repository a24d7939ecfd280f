package newsreel.copy.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.text.Byline;
import newsreel.copy.text.Dateline;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: a heading of the first rank above the copy is the headline, paragraphs, quotations and lists are the body;
 * code, pictures and mark-up are no copy. Thread-safe.
 */
public final class MarkdownReader implements ArticleReader {
    /** {@code [^1]: A note.} below, and {@code [^1]} where it belongs. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^\\[\\^[^\\]\\s]{1,30}\\]:.*$");

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,30}\\]");

    private final Parser parser =
            Parser.builder().maxOpenBlockParsers(MarkdownText.DEEPEST).build();

    private static String withoutMarks(String copy) {
        String plain = Shortcodes.removed(copy);
        return plain.contains("[^")
                ? FOOTNOTE_MARK.matcher(FOOTNOTE.matcher(plain).replaceAll("")).replaceAll("")
                : plain;
    }

    @Override
    public ArticleText read(RawArticle article) {
        MarkdownText text = new MarkdownText();
        parser.parse(withoutMarks(article.content())).accept(text);
        List<String> paragraphs = text.paragraphs();
        Optional<Byline> byline = paragraphs.stream()
                .limit(Math.max(0, paragraphs.size() - 1L))
                .findFirst()
                .flatMap(Byline::introduced);
        List<String> body = new ArrayList<>(paragraphs.subList(byline.isPresent() ? 1 : 0, paragraphs.size()));
        Optional<Dateline> dateline = body.stream().findFirst().flatMap(Dateline::parse);
        dateline.ifPresent(found -> body.set(0, found.rest()));
        return ArticleText.builder()
                .headline(text.title())
                .byline(byline.map(Byline::text).orElse(null))
                .authors(byline.map(Byline::authors).orElse(List.of()))
                .dateline(dateline.map(Dateline::place).orElse(null))
                .body(String.join("\n\n", body))
                .build();
    }
}
