package newsreel.copy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;

/**
 * Reads a newspaper page or a wire story in plain text: headline, subheadline, byline, dateline, then the body, with
 * what a scrape drags along gone. A text of one paragraph is all body. Thread-safe.
 */
public final class PlainTextReader implements ArticleReader {
    private final Furniture furniture = Furniture.standard();

    @Override
    public ArticleText read(RawArticle article) {
        List<String> paragraphs = Paragraphs.of(article.content());
        return paragraphs.size() > 1
                ? page(withoutFurniture(paragraphs), article.headline())
                : ArticleText.ofBody(String.join("", paragraphs));
    }

    private List<String> withoutFurniture(List<String> paragraphs) {
        List<String> copy = new ArrayList<>(paragraphs.size());
        for (String paragraph : furniture.withoutTail(paragraphs)) {
            if (!furniture.is(paragraph)) {
                furniture.addUnglued(paragraph, copy);
            }
        }
        return copy;
    }

    private static ArticleText page(List<String> paragraphs, String knownHeadline) {
        String known = knownHeadline == null || knownHeadline.isBlank() ? null : knownHeadline;
        FrontMatter front = FrontMatter.of(paragraphs, known);
        List<String> body = paragraphs.subList(front.length(), paragraphs.size());
        Optional<Dateline> dateline = body.stream().findFirst().flatMap(Dateline::parse);
        return ArticleText.builder()
                .headline(front.headline())
                .subheadline(front.subheadline())
                .byline(front.bylineText())
                .authors(front.authors())
                .dateline(dateline.map(Dateline::place).orElse(null))
                .body(Stream.concat(
                                dateline.map(Dateline::rest).stream(),
                                body.stream().skip(dateline.isPresent() ? 1 : 0))
                        .collect(Collectors.joining("\n\n")))
                .published(front.published())
                .build();
    }
}
