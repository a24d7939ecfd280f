package newsreel.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsreel.article.Amount;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.Topic;

/** An enriched article as a block of lines for a person: headline, topics, numbers, and what others added. */
public final class ArticleBlock {
    private static final int WIDEST_HEADLINE = 100;

    private ArticleBlock() {}

    /** Its lines, with a blank one at the end. */
    public static List<String> of(EnrichedArticle article) {
        List<String> block = new ArrayList<>(List.of(title(article), "  " + origin(article)));
        if (!article.topics().isEmpty()) {
            block.add("  topics:  " + topics(article.topics()));
        }
        article.numbers().forEach(number -> block.add("  " + line(number)));
        article.annotations().forEach((name, value) -> block.add("  " + name + ":  " + value));
        block.add("");
        return block;
    }

    /** The headline, else the beginning of the body. */
    public static String title(EnrichedArticle article) {
        return article.isWithdrawn() ? "(withdrawn)" : title(article.headline(), article.body());
    }

    /** As {@link #title(EnrichedArticle)}, of an article's text alone. */
    public static String title(String headline, String body) {
        String title = headline != null ? headline : body;
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDEST_HEADLINE ? line : line.substring(0, WIDEST_HEADLINE - 1) + "…";
    }

    private static String origin(EnrichedArticle article) {
        String published = article.published() == null ? "" : article.published() + "  ";
        String byline = article.byline() == null ? "" : article.byline() + "  ";
        String version = article.version() == 1 ? "" : "version " + article.version() + "  ";
        return (published + byline + version + article.id()).strip();
    }

    private static String topics(List<Topic> topics) {
        return topics.stream()
                .map(topic -> String.format("%s %.2f", topic.name(), topic.score()))
                .collect(Collectors.joining(", "));
    }

    /** A number as a line: its words, and what they say. */
    public static String line(Quantity number) {
        String unit = number.unit() == null ? "" : " " + number.unit();
        String bound = number.bound() == null ? "" : " " + word(number.bound());
        String of = number.of() == null ? "" : " of " + number.of();
        String when = number.when() == null ? "" : " (" + number.when() + ")";
        String trend = number.trend() == null ? "" : " " + word(number.trend());
        return String.format(
                "%-8s %s  =%s %s%s%s%s%s",
                word(number.kind()), number.text(), bound, amount(number.amount()), unit, of, trend, when);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String amount(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return exact.value().toPlainString();
        }
        if (amount instanceof Amount.Range range) {
            return range.low().toPlainString() + " to " + range.high().toPlainString();
        }
        if (amount instanceof Amount.Move move) {
            return move.from().toPlainString() + " → " + move.value().toPlainString();
        }
        if (amount instanceof Amount.Date date) {
            return date.iso8601();
        }
        return amount instanceof Amount.Time time ? time.iso8601() : "";
    }
}
