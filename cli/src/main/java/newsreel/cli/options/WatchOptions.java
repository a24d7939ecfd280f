package newsreel.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.TopicNames;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.ingest.delivery.AfterReading;
import newsreel.ingest.files.Sources;
import newsreel.ingest.files.WatchedFiles;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How files are waited for, and what becomes of them. */
public final class WatchOptions {

    @Option(
            names = "--watch",
            description = {
                "Keep watching the (one) directory for files to come, also after a restart. A file still being written is "
                        + "left until it is whole, one that changes is read again.",
                "Example: newsreel ingest --watch inbox",
            })
    private boolean watch;

    @Option(
            names = "--state",
            paramLabel = "PATH",
            description = {
                "Where --watch remembers which files Kafka has (a file; default: DIR/.newsreel/ledger), and --follow which "
                        + "items of feeds (a directory; default: .newsreel/feeds in your home).",
                "Example: newsreel ingest --watch inbox --state /var/lib/newsreel/inbox",
            })
    private Path state;

    @Option(
            names = "--withdraw-deleted",
            description = {
                "With --watch: when a file that held one article is deleted, withdraw that article.",
                "Example: newsreel ingest --watch posts --withdraw-deleted",
            })
    private boolean withdrawDeleted;

    @Option(
            names = "--after",
            paramLabel = "move:DIR|delete",
            description = {
                "What to do with a file once Kafka has acknowledged every article of it. A file with anything in it that "
                        + "could not be read or published stays, and is named.",
                "Example: newsreel ingest --watch inbox --after move:done",
            })
    private String after;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    public boolean watch() {
        return watch;
    }

    /** Where to remember; null when the person names no place. */
    public Path state() {
        return state;
    }

    /** The sources that the person named. */
    public List<Source> sources(
            List<String> names, InputStream standardInput, SourceOptions options, TopicNames topics) {
        refuse(
                withdrawDeleted && (!watch || after != null),
                "--withdraw-deleted goes with --watch, and without --after");
        if (!watch) {
            return options.sources(names, standardInput);
        }
        refuse(names.size() != 1 || !Files.isDirectory(Path.of(names.get(0))), "--watch takes exactly one directory");
        return List.of(watched(Path.of(names.get(0)), ledger(Path.of(names.get(0)), topics), options.formats()));
    }

    /** What to do with the files of these sources. */
    public AfterReading afterReading(List<String> names) {
        if (after == null) {
            return new AfterReading.Keep();
        }
        try {
            AfterReading action = AfterReading.parse(after);
            if (action instanceof AfterReading.Move move) {
                refuseLoops(move.directory(), names);
            }
            return action;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--after: " + e.getMessage(), e);
        }
    }

    /** What one pipeline has, another has not: each has its own. */
    private Path ledger(Path directory, TopicNames topics) {
        Path usual = Sources.ledgerOf(directory);
        return state != null
                ? state
                : usual.resolveSibling(topics.file(usual.getFileName().toString()));
    }

    private Source watched(Path directory, Path ledger, Formats formats) {
        try {
            return Sources.watch(directory, ledger, formats, files());
        } catch (BrokenInputException e) {
            throw new CommandFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandFailedException("cannot watch " + directory + ": " + Reason.of(e), e);
        }
    }

    /** Where files are moved or deleted once they are read, their names come again. */
    private WatchedFiles files() {
        if (after != null) {
            return WatchedFiles.PASSING;
        }
        return withdrawDeleted ? WatchedFiles.WITHDRAWN_WHEN_DELETED : WatchedFiles.STAYING;
    }

    /** A file that was moved must not be found again. */
    private void refuseLoops(Path target, List<String> names) {
        Path to = target.toAbsolutePath().normalize();
        for (String name : names) {
            Path from = Path.of(name).toAbsolutePath().normalize();
            refuse(
                    to.startsWith(from) && !isHiddenBelow(from, to),
                    "--after: " + target + " lies in " + name
                            + ", and its files would be read again; name a place outside, or a hidden one such as "
                            + Path.of(name, ".done"));
        }
    }

    private static boolean isHiddenBelow(Path directory, Path path) {
        List<Path> below = new ArrayList<>();
        directory.relativize(path).forEach(below::add);
        return below.stream().anyMatch(part -> part.toString().startsWith("."));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
