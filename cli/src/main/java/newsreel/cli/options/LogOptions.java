package newsreel.cli.options;

import java.util.Map;
import java.util.stream.Stream;
import newsreel.cli.log.LogFormat;
import newsreel.cli.log.LogLevel;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What is said on standard error: in which form, and how much. Every command takes these, before its name or after. */
public final class LogOptions {

    /**
     * Takes the form of the environment, so that what is said of wrong options has it. One that is none is refused later,
     * with the options.
     */
    public static void heed(Map<String, String> environment) {
        String wanted = environment.getOrDefault("NEWSREEL_LOG_FORMAT", "");
        Stream.of(LogFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(wanted))
                .forEach(LogFormat::choose);
    }

    /** Takes effect at once: what is said of the options behind it has the form, too. */
    @Option(
            names = "--log-format",
            paramLabel = "FORM",
            scope = ScopeType.INHERIT,
            description = {
                "How lines on standard error look: text, dated (the same with the time, in UTC), or json: an object a line.",
                "Default: dated for what runs until it is stopped, text for the rest.",
            })
    public void format(LogFormat format) {
        if (format != null) {
            format.choose();
        }
    }

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            scope = ScopeType.INHERIT,
            description =
                    "How much Kafka and other libraries log: off, error, warn, info, debug or trace (default: warn).")
    public void level(LogLevel level) {
        if (level != null) {
            level.choose();
        }
    }
}
