package newsreel.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLayoutTest {
    private final Logger logger = new LoggerContext().getLogger("org.apache.kafka.clients.NetworkClient");

    @AfterEach
    void asItWas() {
        LogFormat.TEXT.choose();
    }

    @Test
    void shouldNameWhoSpeaksInShortForPeople() {
        assertThat(laidOut(event("away", null)))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARN  o.a.k.c.NetworkClient: away\n");
    }

    @Test
    void shouldTellTheStackOfAFailureAndOfItsCauses() {
        Exception failure = new IllegalStateException("a\nb", new RuntimeException("c\u001B\nWARN d"));
        failure.addSuppressed(new RuntimeException());
        List<String> lines = laidOut(event("away", failure)).lines().toList();
        assertThat(lines)
                .contains(
                        "  java.lang.IllegalStateException: a\\u000Ab",
                        "  Caused by: java.lang.RuntimeException: c\\u001B\\u000AWARN d",
                        "  Suppressed: java.lang.RuntimeException")
                .anyMatch(line -> line.startsWith("  \tat " + LogLayoutTest.class.getName()));
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "));
    }

    @Test
    void shouldBeAnObjectALineWhereThatIsWanted() {
        LogFormat.JSON.choose();
        String line = laidOut(event("a\nb\u2028", new IllegalStateException("c\nd")));
        JsonNode read = JsonMapper.shared().readTree(line);
        assertThat(line).hasLineCount(1).endsWith("}\n").doesNotContain("\u2028");
        assertThat(read.get("logger").stringValue()).isEqualTo(logger.getName());
        assertThat(read.get("message").stringValue()).isEqualTo("a\nb\u2028");
        assertThat(read.get("stack").stringValue())
                .startsWith("java.lang.IllegalStateException: c\\u000Ad\n\tat " + LogLayoutTest.class.getName());
    }

    private LoggingEvent event(String message, Exception failure) {
        return new LoggingEvent(LogLayoutTest.class.getName(), logger, Level.WARN, message, failure, null);
    }

    private static String laidOut(LoggingEvent event) {
        return new LogLayout().doLayout(event);
    }
}
