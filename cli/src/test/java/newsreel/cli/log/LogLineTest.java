package newsreel.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLineTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.5Z");
    private static final String HOSTILE =
            "a\n2026-03-04T12:00:00.500Z ERROR x: forged\r\u2028b\u0085c\u001B[2J\u009B31m\u202Ed\u0000";

    @Test
    void shouldBeALineWithTheDateInUtc() {
        assertThat(LogLine.of(NOON, "WARN", "o.a.k.Client", "no answer").text())
                .isEqualTo("2026-03-04T12:00:00.500Z WARN  o.a.k.Client: no answer");
    }

    @Test
    void shouldBeAnObjectALine() {
        LogLine line = new LogLine(NOON, "WARN", "newsreel sink", "main", "no \"answer\"", List.of());
        assertThat(line.json())
                .isEqualTo(
                        "{\"timestamp\":\"2026-03-04T12:00:00.500Z\",\"level\":\"WARN\",\"logger\":\"newsreel sink\","
                                + "\"thread\":\"main\",\"message\":\"no \\\"answer\\\"\"}");
    }

    @Test
    void shouldHoldAllThatIsSaidInBothForms() {
        LogLine line = new LogLine(NOON, "ERROR", "x", HOSTILE, HOSTILE, List.of("y: z", "\tat a.B"));
        JsonNode read = JsonMapper.shared().readTree(line.json());
        assertThat(read.get("message").stringValue()).isEqualTo(HOSTILE);
        assertThat(read.get("thread").stringValue()).isEqualTo(HOSTILE);
        assertThat(read.get("stack").stringValue()).isEqualTo("y: z\n\tat a.B");
        assertThat(line.text()).contains("forged").contains("\\u001B[2J\\u009B31m\\u202Ed\\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "\n\n", "\u2029", "x\u2066y"})
    void shouldForgeNoLineAndSteerNoTerminal(String message) {
        LogLine line = new LogLine(NOON, "ERROR", "x", "main", message, List.of("y: " + message));
        assertThat(line.json().chars()).noneMatch(c -> Character.isISOControl(c) || isOfLinesOrDirection(c));
        assertThat(line.text().lines().skip(1)).allMatch(further -> further.startsWith("  "));
        assertThat(line.text().chars())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' || isOfLinesOrDirection(c));
    }

    private static boolean isOfLinesOrDirection(int c) {
        return "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(c) >= 0;
    }
}
