package newsreel.ingest.sgml;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.time.Timestamps;

/** A document of Reuters-21578. Its id is its number in the collection. */
final class ReutersDocument {
    private static final Pattern END = Pattern.compile("(?i)\\s*\\breuters?\\s*$");
    private static final Pattern MARKED = Pattern.compile("(?m)^\\*+");

    private ReutersDocument() {}

    static RawArticle article(SgmlElement document, Instant retrieved) {
        SgmlElement text = document.first("TEXT").orElse(document);
        String headline = text.first("TITLE").flatMap(SgmlElement::line).orElse(null);
        return ArticleIdentity.identified(RawArticle.builder()
                .id(document.attribute("NEWID")
                        .map(number -> "reuters-21578-" + number)
                        .orElse(null))
                .source("Reuters")
                .headline(headline)
                .byline(text.first("AUTHOR").flatMap(SgmlElement::line).orElse(null))
                .published(document.first("DATE")
                        .flatMap(SgmlElement::line)
                        .flatMap(ReutersDocument::date)
                        .orElse(null))
                .retrieved(retrieved)
                .content(content(text, headline))
                .build());
    }

    /** A document that is a headline alone has that as its text, and one without parts what stands in it. */
    private static String content(SgmlElement text, String headline) {
        String body = text.first("BODY").map(SgmlElement::text).orElse("");
        if (!body.isBlank()) {
            return text.first("DATELINE").map(SgmlElement::text).orElse("")
                    + END.matcher(body).replaceFirst("").stripTrailing();
        }
        String unparted = END.matcher(text.without("TITLE").text()).replaceFirst("");
        return headline != null && unparted.isBlank()
                ? headline
                : MARKED.matcher(unparted).replaceAll("");
    }

    /** {@code 26-FEB-1987 15:01:01.79}. */
    private static Optional<Instant> date(String written) {
        return Timestamps.parse(
                written.replaceFirst("\\.\\d+$", "").replaceFirst("^(\\d+)-(\\w+)-(\\d+)", "$1 $2 $3") + " GMT");
    }
}
