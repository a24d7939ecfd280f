package newsreel.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.copy.SizeLimit;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.json.JsonArticles;
import newsreel.ingest.json.PropertyNames;
import newsreel.ingest.json.UsualNames;
import newsreel.ingest.source.Item;

/**
 * A table with a head, separated by commas, semicolons, tabs or bars: a row an article. Which column is what is told by the
 * names that are given, else by what such columns are usually called ({@code title}, {@code text}, {@code author}).
 */
public final class TableFormat implements Format {
    private static final Pattern HEAD = Pattern.compile(
            "\\s*\"?[\\w .-]{0,30}\"?(?:([,;\\t|])\"?[\\w .-]{0,30}\"?)(?:\\1\"?[\\w .-]{0,30}\"?){1,}\\s*");
    private static final Pattern COLUMN_OF_NEWS = Pattern.compile(
            "(?i)(?:^|[,;\\t|\"])(?:title|headline|content|text|body|article|url|author|publication)(?:$|[,;\\t|\"])");
    /** What Excel takes to be said of the table, not of what is in it: {@code sep=;}. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?.*");

    private static final Pattern NUMBER = Pattern.compile("\\d*");

    private final JsonArticles articles;
    private final PropertyNames names;

    public TableFormat(JsonArticles articles, PropertyNames names) {
        this.articles = articles;
        this.names = names;
    }

    /** Whether the first of several lines is a head, with columns as news has them. */
    public static boolean looksLike(Beginning beginning) {
        String head = head(beginning);
        return head.length() < beginning.text().length()
                && HEAD.matcher(head).matches()
                && COLUMN_OF_NEWS.matcher(head).find();
    }

    private static String head(Beginning beginning) {
        return beginning.text().lines().findFirst().orElse("");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        InputStream content = TableBytes.of(document.content());
        String first = head(Beginning.of(content));
        Matcher said = SEPARATOR.matcher(first);
        boolean isSaid = said.matches();
        TableRows rows = new TableRows(content, isSaid ? said.group(1).charAt(0) : separator(first), SizeLimit.ARTICLE);
        List<byte[]> head = isSaid ? rows.afterLine() : rows.next();
        if (head == null) {
            items.accept(new Item.Unreadable(document.name(), "it is empty"));
            return;
        }
        Columns columns = Columns.of(head);
        if (hasContent(columns)) {
            readRows(document.name(), columns, rows, items);
        } else {
            items.accept(new Item.Unreadable(
                    document.name(),
                    "none of its columns is known to be the text: " + String.join(", ", columns.names())
                            + "; name it with --map content=COLUMN"));
        }
    }

    private boolean hasContent(Columns columns) {
        return columns.names().contains(names.of("content"))
                || columns.have("content")
                || Stream.of("summary", "headline", "uri", "published").allMatch(columns::have);
    }

    /** The separator that the head has most of. */
    private static char separator(String head) {
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            best = count(head, candidate) > count(head, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private void readRows(String table, Columns columns, TableRows rows, Consumer<Item> items) throws IOException {
        boolean any = false;
        for (List<byte[]> row = rows.next(); row != null; row = rows.next()) {
            any = true;
            if (row.stream().allMatch(field -> field.length == 0)) {
                continue;
            }
            items.accept(item(table + ", row " + rows.number(), columns, rows, row));
        }
        if (!any) {
            items.accept(new Item.Unreadable(table, "it has a head and no rows"));
        }
    }

    private Item item(String origin, Columns columns, TableRows rows, List<byte[]> row) {
        return articles.read(origin, () -> {
            rows.checkLength();
            return ArticleJson.mapper().writeValueAsBytes(properties(columns, row));
        });
    }

    /** The row by its columns, and by what an article has where that is told by their names alone. */
    private Map<String, String> properties(Columns columns, List<byte[]> row) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        Map<String, String> byName = new LinkedHashMap<>();
        int count = columns.names().size();
        // Programs for statistics number the rows, in a column that has no name in the head.
        int first = row.size() == count + 1 ? 1 : 0;
        for (int i = 0; i < Math.min(count, row.size()); i++) {
            String value = TableRows.text(row.get(first + i));
            byColumn.putIfAbsent(columns.names().get(i), value);
            byName.putIfAbsent(columns.bareNames().get(i), value);
        }
        // A number counts the rows of this table, and would be another article's in the next.
        if (NUMBER.matcher(byColumn.getOrDefault("id", "")).matches()) {
            byColumn.remove("id");
        }
        for (String property : PropertyNames.properties()) {
            UsualNames.of(property).stream()
                    .map(byName::get)
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst()
                    .filter(value -> !property.equals("id"))
                    .ifPresent(value -> byColumn.putIfAbsent(property, value));
        }
        return byColumn;
    }

    /** The head of a table: its names as they are written, and without what does not matter in them. */
    private record Columns(List<String> names, List<String> bareNames) {
        static Columns of(List<byte[]> head) {
            List<String> names = head.stream()
                    .map(TableRows::text)
                    .map(name -> name.strip().replace("\uFEFF", ""))
                    .toList();
            return new Columns(names, names.stream().map(UsualNames::bare).toList());
        }

        boolean have(String property) {
            return bareNames.stream().anyMatch(UsualNames.of(property)::contains);
        }
    }
}
