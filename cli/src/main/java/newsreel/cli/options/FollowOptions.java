package newsreel.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import newsreel.article.TopicNames;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Source;
import newsreel.ingest.web.WebSources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How feeds are followed. */
public final class FollowOptions {
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    @Option(
            names = "--follow",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            description = {
                "Keep asking the feeds among the sources for what is new, every 30s, 5m or 2h; less often while a feed "
                        + "fails, or when its server asks for that. An item is published once, also after a restart; "
                        + "again only when it has changed.",
                "Example: newsreel ingest --follow 5m https://example.org/feed.xml https://example.com/atom",
            })
    private Duration interval;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    public boolean follow() {
        return interval != null;
    }

    /**
     * The feeds among the names, as one source that goes on for ever.
     *
     * @param topics of the pipeline that has what is remembered
     * @param state the directory that remembers; null for the usual one
     */
    public Source followed(
            List<String> names, WebSources web, TopicNames topics, Path state, Consumer<String> notices) {
        refuse(WebOptions.addresses(names).isEmpty(), "--follow takes addresses of feeds: https://...");
        refuse(interval.compareTo(SHORTEST) < 0, "--follow: no feed is asked more often than every 10s");
        try {
            return web.follow(WebOptions.addresses(names), interval, remembered(state, topics), notices);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (BrokenInputException e) {
            throw new CommandFailedException(e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandFailedException("the feeds cannot be followed: " + Reason.of(e), e);
        }
    }

    private static Path remembered(Path state, TopicNames topics) {
        return state != null ? state : Path.of(System.getProperty("user.home"), ".newsreel", topics.file("feeds"));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
