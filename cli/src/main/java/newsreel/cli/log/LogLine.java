package newsreel.cli.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the log. The time is in UTC: machines of one cluster stand in several zones, and their hours do not repeat.
 *
 * @param level {@code INFO}, {@code WARN}
 * @param logger who speaks: a command, or a class
 * @param message may hold anything
 * @param stack where it failed, line by line; none when nothing did
 */
public record LogLine(Instant time, String level, String logger, String thread, String message, List<String> stack) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    public LogLine {
        stack = List.copyOf(stack);
    }

    /** One that nothing failed at. */
    public static LogLine of(Instant time, String level, String logger, String message) {
        return new LogLine(time, level, logger, Thread.currentThread().getName(), message, List.of());
    }

    /** A moment as both forms have it: ISO 8601, to the millisecond, in UTC. */
    public static String inWords(Instant time) {
        return TIME.format(time);
    }

    /** A line, and further ones of the message and the stack: these are indented, so that none passes for another message. */
    public String text() {
        String lines = Stream.concat(message.lines(), stack.stream())
                .map(Printable::of)
                .collect(Collectors.joining("\n  "));
        return String.format("%s %-5s %s: %s", inWords(time), level, logger, lines);
    }

    /** {@code {"timestamp":"…","level":"WARN","logger":"newsreel sink","thread":"main","message":"…"}}, and {@code stack} of what failed. */
    public String json() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("timestamp", inWords(time));
        properties.put("level", level);
        properties.put("logger", logger);
        properties.put("thread", thread);
        properties.put("message", message);
        if (!stack.isEmpty()) {
            properties.put("stack", String.join("\n", stack));
        }
        return Printable.of(JsonMapper.shared().writeValueAsString(properties));
    }
}
