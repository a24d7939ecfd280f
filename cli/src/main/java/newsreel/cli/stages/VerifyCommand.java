package newsreel.cli.stages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import newsreel.article.ArticleJson;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.log.Printable;
import newsreel.cli.options.Version;
import newsreel.sink.check.Finding;
import newsreel.sink.verify.Report;
import newsreel.sink.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsreel verify}: reads back what sinks have filed. */
@Command(
        name = "verify",
        description =
                "Read back what sinks filed under DIR, in either layout: gaps, overlaps, duplicates, stale versions, "
                        + "missing and broken files, leftovers. Exit code 1 when there is any. Sinks should be at rest.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "What a sink's --out was.")
    private Path directory;

    @Option(names = "--json", description = "Print the summary and the findings as JSON.")
    private boolean json;

    private final Console console = Console.of("newsreel verify");

    @Override
    public Integer call() throws IOException {
        Report report = Verification.of(directory);
        if (json) {
            console.json(ArticleJson.mapper().writeValueAsString(summary(report)));
        } else {
            print(report);
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Map<String, Object> summary(Report report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("layout", report.layout());
        summary.put("files", report.files());
        summary.put("articles", report.articles());
        summary.put("counts", report.counts());
        summary.put("findings", report.findings());
        return summary;
    }

    private void print(Report report) {
        for (Finding finding : report.findings()) {
            console.result(Printable.of(name(finding.kind()) + ": " + finding.place() + ": " + finding.what()));
        }
        console.result(report.layout() + ": " + Console.count(report.files(), "file") + ", "
                + Console.count(report.articles(), "article"));
        report.counts().forEach((kind, count) -> console.result(count + " " + name(kind)));
        console.result(report.isSound() ? "all is as it must be" : "not all is as it must be");
    }

    private static String name(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
