package newsreel.ingest.sgml;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.time.TimesInText;
import newsreel.copy.time.Timestamps;

/** A document of newswire as TREC and LDC hand it on. Its id is its number in the collection, which has its day in it. */
final class NewswireDocument {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(?:((?:19|20)\\d{2})|(\\d{2}))(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)");

    private static final Pattern SIX_DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)");

    private NewswireDocument() {}

    static RawArticle article(SgmlElement document, Instant retrieved) {
        Optional<String> number =
                document.first("DOCNO", "DOCID").flatMap(SgmlElement::line).or(() -> document.attribute("id"));
        return ArticleIdentity.identified(RawArticle.builder()
                .id(number.orElse(null))
                .headline(document.first("HEADLINE", "HEAD", "HL", "TITLE", "TI")
                        .flatMap(SgmlElement::line)
                        .orElse(null))
                .byline(document.first("BYLINE", "AUTHOR")
                        .flatMap(SgmlElement::line)
                        .orElse(null))
                .published(document.first("DATE_TIME", "DATETIME", "DATE")
                        .flatMap(SgmlElement::line)
                        .flatMap(NewswireDocument::dated)
                        .or(() -> number.flatMap(NewswireDocument::day))
                        .orElse(null))
                .retrieved(retrieved)
                .content(content(document))
                .build());
    }

    private static String content(SgmlElement document) {
        String text =
                document.first("TEXT", "BODY", "LP").orElse(document).text().strip();
        return document.first("DATELINE")
                .flatMap(SgmlElement::line)
                .filter(line -> !text.startsWith(line))
                .map(line -> line.endsWith("-") || line.endsWith("_") ? line : line + " --")
                .map(line -> line + " " + text)
                .orElse(text);
    }

    /** As people write it, or the six digits of a year that was in the last century. */
    private static Optional<Instant> dated(String line) {
        Matcher digits = SIX_DIGITS.matcher(line);
        return digits.matches()
                ? Timestamps.parse("19" + digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3))
                : TimesInText.whole(line, "");
    }

    /** {@code AP880212-0001}, {@code AFP_ENG_20010131.0001}. */
    private static Optional<Instant> day(String number) {
        Matcher day = DAY.matcher(number);
        return day.find()
                ? Timestamps.parse((day.group(1) != null ? day.group(1) : "19" + day.group(2)) + "-" + day.group(3)
                        + "-" + day.group(4))
                : Optional.empty();
    }
}
