package newsreel.cli.diff;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.log.LogFormat;

/**
 * Another build, run as its {@code annotate}: raw articles in, a line each; a line each out, in the same order. Not
 * thread-safe.
 */
final class OtherBuild implements AutoCloseable {
    private final Path launcher;
    private final Process process;
    private final BufferedReader lines;
    private long read;

    private OtherBuild(Path launcher, Process process) {
        this.launcher = launcher;
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The launcher that is meant: the file itself, or that of a release or source tree; none where it is articles. */
    static Optional<Path> launcher(Path named) {
        return Stream.of(named, named.resolve("newsreel"), named.resolve("bin").resolve("newsreel"))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /**
     * Starts it, and gives it the articles.
     *
     * @param topics a directory of topics and terms over those that ship; null for none
     */
    static OtherBuild start(Path launcher, Path topics, Collection<RawArticle> articles) {
        List<String> command = new ArrayList<>(List.of(launcher.toAbsolutePath().toString(), "annotate"));
        if (topics != null) {
            command.addAll(List.of("--topics", topics.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        if (LogFormat.current() == LogFormat.JSON) {
            builder.environment().put("NEWSREEL_LOG_FORMAT", "json");
        }
        try {
            OtherBuild build = new OtherBuild(launcher, builder.start());
            build.giveMeanwhile(articles);
            return build;
        } catch (IOException e) {
            throw new CommandFailedException(launcher + " cannot be started: " + Reason.of(e), e);
        }
    }

    /** It answers while it reads, so one thread cannot do both. */
    private void giveMeanwhile(Collection<RawArticle> articles) {
        Thread giving = new Thread(() -> give(articles), "newsreel-diff");
        giving.setDaemon(true);
        giving.start();
    }

    private void give(Collection<RawArticle> articles) {
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
            for (RawArticle article : articles) {
                in.write(ArticleJson.write(article));
                in.write('\n');
            }
        } catch (IOException gone) {
            // Whoever reads its lines meets their end, and says so.
            return;
        }
    }

    /** What it makes of the next article. */
    byte[] next() {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new CommandFailedException(launcher + " annotate ended with exit code " + process.waitFor()
                        + " after " + read + " articles");
            }
            read++;
            return line.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(launcher + " cannot be read any more", e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CommandFailedException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
