package newsreel.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class LogLevelTest {
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void usualLevels() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger("kafka").setLevel(Level.WARN);
        context.getLogger("kafka.NetworkClient").setLevel(Level.ERROR);
    }

    @Test
    void shouldReachTheClientsOfABroker() {
        LogLevel.DEBUG.applyTo(context);
        assertThat(level("kafka.NetworkClient")).isEqualTo(Level.DEBUG);
        assertThat(level("newsreel")).isEqualTo(Level.DEBUG);
    }

    @Test
    void shouldHoldBackWhoWarnsAllTheTimeWhereWarningsAreWanted() {
        LogLevel.WARN.applyTo(context);
        assertThat(level("kafka.NetworkClient")).isEqualTo(Level.ERROR);
        assertThat(level("kafka")).isEqualTo(Level.WARN);
    }

    @Test
    void shouldSilenceAll() {
        LogLevel.OFF.applyTo(context);
        assertThat(level("kafka.NetworkClient")).isEqualTo(Level.OFF);
        assertThat(level("newsreel")).isEqualTo(Level.OFF);
    }

    private Level level(String logger) {
        return context.getLogger(logger).getEffectiveLevel();
    }
}
