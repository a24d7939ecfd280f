package newsreel.enrich.text;

import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;

/**
 * Reads a newspaper page or a wire story in plain text: headline, subheadline, byline, dateline, then the body, with
 * what a scrape drags along gone. A text of one paragraph is all body. Thread-safe.
 */
public final class PlainTextReader implements ArticleReader {
    private final Furniture furniture = Furniture.standard();

    @Override
    public ArticleText read(RawArticle article) {
        List<String> paragraphs = Paragraphs.of(article.content());
        if (paragraphs.size() <= 1) {
            return withDateline(new FrontMatter(), paragraphs);
        }
        List<String> copy = withoutFurniture(paragraphs);
        FrontMatter front = FrontMatter.of(copy, article.headline());
        return withDateline(front, copy.subList(front.length(), copy.size()));
    }

    private List<String> withoutFurniture(List<String> paragraphs) {
        List<String> copy = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            if (!furniture.is(paragraph)) {
                copy.add(furniture.unglued(paragraph));
            }
        }
        return copy;
    }

    private static ArticleText withDateline(FrontMatter front, List<String> paragraphs) {
        List<String> body = new ArrayList<>(paragraphs);
        String place = null;
        if (!body.isEmpty()) {
            Dateline dateline = Dateline.parse(body.get(0)).orElse(null);
            if (dateline != null) {
                place = dateline.place();
                body.set(0, dateline.rest());
            }
        }
        return new ArticleText(
                front.headline(),
                front.subheadline(),
                front.byline(),
                front.authors(),
                place,
                String.join("\n\n", body),
                null,
                front.published());
    }
}
