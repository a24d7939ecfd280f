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
import newsreel.search.query.Query;
import newsreel.search.query.UnreadableQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsreel search}: asks a server that runs, or an index. */
@Command(
        name = "search",
        description = {
            "Find articles, the newest first: by words, topics, names, dates, and amounts with their units. Asks a server that "
                    + "runs, or an index in a directory.",
            "Example: newsreel search 'topic:\"international trade\" amount>1bn USD since:1d tariff'",
            "QUERIES.md has the language. An index that is being written is read as it was committed last.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 200;
    private static final String SERVER = "--server";
    private static final String INDEX = "--index";

    /** In the environment only: what stands on a command line, everyone on the machine can read. */
    private static final String TOKEN = "NEWSREEL_TOKEN";

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; every article when left out.")
    private List<String> words = List.of();

    @Option(
            names = SERVER,
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8090",
            description =
                    "The server to ask (default: ${DEFAULT-VALUE}). Where it wants a token, " + TOKEN + " holds it.")
    private String server;

    @Option(names = INDEX, paramLabel = "DIR", description = "Read the index in this directory instead.")
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
    public Integer call() throws IOException, InterruptedException {
        if (max < 1) {
            throw new ParameterException(spec.commandLine(), "--max must be at least 1, not " + max);
        }
        String text = String.join(" ", words);
        try (Archive archive = isIndexMeant() ? index(text) : server(text)) {
            print(archive, understood(text));
        }
        return ExitCode.DONE;
    }

    /** What stands on the command line goes before what the environment says. */
    private boolean isIndexMeant() {
        boolean serverNamed = isNamed(SERVER);
        if (serverNamed && isNamed(INDEX)) {
            throw new ParameterException(spec.commandLine(), "a server is asked or an index, not both");
        }
        return index != null && !serverNamed;
    }

    private boolean isNamed(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private Archive index(String text) throws IOException {
        return new IndexArchive(index, queryOptions.parse(text));
    }

    private Archive server(String text) {
        try {
            return new ServerArchive(ServerAddress.parse(server), System.getenv(TOKEN), text, queryOptions);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), SERVER + ": " + e.getMessage(), e);
        }
    }

    /** Which numbers an article was found for. A server may read what is read here by other topics, or not at all. */
    private Query understood(String text) {
        try {
            return queryOptions.parser().parse(text);
        } catch (UnreadableQueryException e) {
            return new Query.Everything();
        }
    }

    private void print(Archive archive, Query query) throws IOException, InterruptedException {
        int printed = 0;
        String next = null;
        do {
            Archive.Page page = archive.page(Math.min(PAGE, max - printed), next);
            page.articles().forEach(article -> print(article, query));
            printed += page.articles().size();
            next = page.next();
        } while (next != null && printed < max && !console.isClosed());
        if (printed == 0) {
            QueryOptions.warnOfUnknownTopics(query, console::warn);
        }
        if (!json) {
            console.say(
                    next == null
                            ? Console.count(printed, "article")
                            : "the newest " + printed + " of " + Console.count(archive.count(), "article"));
        }
    }

    private void print(EnrichedArticle article, Query query) {
        if (json) {
            console.json(new String(ArticleJson.write(article), StandardCharsets.UTF_8));
        } else {
            HitLines.of(article, query).forEach(console::result);
        }
    }
}
