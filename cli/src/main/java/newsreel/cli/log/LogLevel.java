package newsreel.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** How much is logged, from nothing to everything; the process has one. Thread-safe. */
public enum LogLevel {
    OFF,
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /**
     * From now on so much is logged, by all. Who warns in the normal course of things, and is held back otherwise, is heard
     * too at a level that shows more than warnings.
     */
    public void choose() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            applyTo(context);
        }
    }

    void applyTo(LoggerContext context) {
        context.getLoggerList().forEach(this::applyTo);
    }

    private void applyTo(Logger logger) {
        if (logger.getName().equals(org.slf4j.Logger.ROOT_LOGGER_NAME)) {
            logger.setLevel(level());
        } else if (logger.getLevel() != null) {
            logger.setLevel(compareTo(WARN) > 0 ? null : least(logger.getLevel(), level()));
        }
    }

    private static Level least(Level one, Level other) {
        return one.isGreaterOrEqual(other) ? one : other;
    }

    private Level level() {
        return Level.valueOf(name());
    }
}
