package newsreel.cli.options;

import java.time.Duration;
import newsreel.sink.Layout;
import newsreel.sink.segments.Compression;
import newsreel.sink.segments.Rolling;
import newsreel.sink.segments.SegmentSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a sink fills its directory. */
public final class LayoutOptions {
    private static final long MEGABYTE = 1024L * 1024;

    private enum Kind {
        ARTICLES,
        SEGMENTS
    }

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "articles",
            description = "articles: a pretty JSON file an article. segments: files of many lines by date, "
                    + "DIR/date=<yyyy-mm-dd>/<topic>-p<partition>-<first>-<last>.ndjson (default: ${DEFAULT-VALUE}).")
    private Kind kind;

    @Option(
            names = "--compress",
            paramLabel = "HOW",
            defaultValue = "none",
            description = "How segments are packed: none, gzip or zstd (default: ${DEFAULT-VALUE}).")
    private Compression compression;

    @Option(
            names = "--segment-records",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Close a segment at so many articles (default: ${DEFAULT-VALUE}).")
    private long records;

    @Option(
            names = "--segment-megabytes",
            paramLabel = "N",
            defaultValue = "128",
            description = "Close a segment at so many megabytes before packing (default: ${DEFAULT-VALUE}).")
    private long megabytes;

    @Option(
            names = "--segment-idle",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            defaultValue = "1m",
            description = "Close a segment when nothing came for so long (default: ${DEFAULT-VALUE}).")
    private Duration idle;

    @Option(
            names = "--segment-age",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            defaultValue = "10m",
            description = "Close a segment so long after its first article (default: ${DEFAULT-VALUE}).")
    private Duration age;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    public Layout layout() {
        // Looked at in either layout: what is wrong is said, whether it matters or not.
        try {
            Rolling rolling = new Rolling(records, Math.multiplyExact(megabytes, MEGABYTE), idle, age);
            return kind == Kind.ARTICLES
                    ? new Layout.Articles()
                    : new Layout.InSegments(new SegmentSettings(rolling, compression));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
