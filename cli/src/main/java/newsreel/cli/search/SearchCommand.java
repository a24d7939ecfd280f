package newsreel.cli.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.options.QueryOptions;
import newsreel.cli.options.Version;
import newsreel.search.index.Cursor;
import newsreel.search.index.Hits;
import newsreel.search.index.Searcher;
import newsreel.search.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsreel search}: asks an index. */
@Command(
        name = "search",
        description = {
            "Find articles in an index, the newest first: by words, topics, names, dates, and amounts with their units.",
            "Example: newsreel search --index DIR 'topic:\"international trade\" amount>1bn USD since:1d tariff'",
            "QUERIES.md has the language. An index that is being written is read as it was committed last.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; every article when left out.")
    private List<String> words = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The directory of the index.")
    private Path index;

    @Option(names = "--json", description = "Print each article's JSON, a line each.")
    private boolean json;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print so many articles at most (default: ${DEFAULT-VALUE}).")
    private int max;

    @Mixin
    private QueryOptions queryOptions;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel search");

    @Override
    public Integer call() throws IOException {
        if (max < 1) {
            throw new ParameterException(spec.commandLine(), "--max must be at least 1, not " + max);
        }
        Query query = queryOptions.parse(String.join(" ", words));
        try (Searcher searcher = Searcher.open(index)) {
            print(searcher, query);
        }
        return ExitCode.DONE;
    }

    private void print(Searcher searcher, Query query) throws IOException {
        int printed = 0;
        Cursor next = null;
        do {
            Hits hits = searcher.search(query, Math.min(PAGE, max - printed), next);
            hits.articles().forEach(article -> print(article, query));
            printed += hits.articles().size();
            next = hits.next().orElse(null);
        } while (next != null && printed < max && !console.isClosed());
        if (!json) {
            console.say(next == null ? Console.count(printed, "article") : total(searcher, query, printed));
        }
    }

    private static String total(Searcher searcher, Query query, int printed) throws IOException {
        return "the newest " + printed + " of " + Console.count(searcher.count(query), "article");
    }

    private void print(EnrichedArticle article, Query query) {
        if (json) {
            console.json(new String(ArticleJson.write(article), StandardCharsets.UTF_8));
        } else {
            HitLines.of(article, query).forEach(console::result);
        }
    }
}
