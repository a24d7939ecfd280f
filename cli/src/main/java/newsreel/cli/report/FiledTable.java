package newsreel.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import newsreel.article.EnrichedArticle;
import newsreel.article.Topic;
import newsreel.cli.console.Console;
import newsreel.cli.log.Printable;
import newsreel.sink.stream.SinkListener;

/** A short table of what was filed: article, topics, numbers, file. The first rows are kept. */
public final class FiledTable implements SinkListener {
    private static final int MOST_ROWS = 50;
    private static final int MOST_TOPICS = 2;
    private static final String ROW = "%-48s  %-44s  %7s  %s";

    private final Consumer<String> warnings;
    private final List<String[]> rows = new ArrayList<>();

    public FiledTable(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    @Override
    public synchronized void filed(EnrichedArticle article, Path file) {
        if (rows.size() < MOST_ROWS) {
            rows.add(new String[] {
                cut(ArticleBlock.title(article), 48),
                cut(topics(article), 44),
                Integer.toString(article.numbers().size()),
                file.toString()
            });
        }
    }

    @Override
    public synchronized void setAside(String reason, Path file) {
        warnings.accept(reason + "; kept in " + file);
    }

    /** @param filed how many were filed, those in the table among them */
    public synchronized void print(Console console, long filed) {
        if (rows.isEmpty()) {
            return;
        }
        console.result(String.format(ROW, "ARTICLE", "TOPICS", "NUMBERS", "FILE"));
        rows.forEach(row -> console.result(String.format(ROW, (Object[]) row)));
        if (filed > rows.size()) {
            console.result("… and " + (filed - rows.size()) + " more");
        }
    }

    private static String topics(EnrichedArticle article) {
        return article.topics().stream().limit(MOST_TOPICS).map(Topic::name).collect(Collectors.joining(", "));
    }

    /** As it will be shown: what is written out takes its room. */
    private static String cut(String text, int width) {
        String shown = Printable.of(text);
        return shown.length() <= width ? shown : shown.substring(0, width - 1) + "…";
    }
}
