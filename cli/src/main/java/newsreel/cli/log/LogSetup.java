package newsreel.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import ch.qos.logback.core.status.NopStatusListener;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;

/**
 * Where the log goes, and who is held back, unless a person names a file of their own
 * ({@code -Dlogback.configurationFile=FILE}). Logback finds it as a service. It is no file of Logback's own, {@code logback.xml}:
 * to read one costs every command that logs, or might, a tenth of a second at its start.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String OWN_FILE = "logback.configurationFile";

    /** The level that a person chooses goes over all of these: {@link LogLevel}. */
    private static final Map<String, Level> HELD_BACK = Map.ofEntries(
            // Warns of settings that are deliberate here.
            Map.entry("org.apache.kafka.streams.StreamsConfig", Level.ERROR),
            // Warns of a state directory that may be cleared: what is lost there comes back from the changelog.
            Map.entry("org.apache.kafka.streams.processor.internals.StateDirectory", Level.ERROR),
            // Warns several times a second of a broker that is away, of which the commands tell in one line.
            Map.entry("org.apache.kafka.clients.NetworkClient", Level.OFF),
            // Warns of positions that a transaction is just writing, as often as status asks.
            Map.entry("org.apache.kafka.clients.admin.internals.ListConsumerGroupOffsetsHandler", Level.ERROR),
            // Tells that a port is taken, which the commands put into words.
            Map.entry("io.javalin.Javalin", Level.OFF),
            // Tell with a stack that the broker refuses, which the commands put into words.
            Map.entry("org.apache.kafka.clients.admin.internals.AdminMetadataManager", Level.OFF),
            Map.entry("org.apache.kafka.common.security.ssl.DefaultSslEngineFactory", Level.OFF));

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty(OWN_FILE) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        // What Logback says of itself is for nobody.
        context.getStatusManager().add(new NopStatusListener());
        // The embedded broker of a run warns in the normal course of its start and end; on a cluster it means
        // something.
        Level kafka = Level.toLevel(System.getProperty("newsreel.kafka.log.level"), Level.WARN);
        context.getLogger("org.apache.kafka").setLevel(kafka);
        context.getLogger("kafka").setLevel(kafka);
        HELD_BACK.forEach((name, level) -> context.getLogger(name).setLevel(level));
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(standardError(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        LogLayout layout = new LogLayout();
        layout.setContext(context);
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        // What is logged may quote an article: it must neither steer a terminal nor forge a line.
        encoder.setLayout(layout);
        RebuiltStores filter = new RebuiltStores();
        filter.setContext(context);
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("STDERR");
        appender.setTarget("System.err");
        appender.addFilter(filter);
        appender.setEncoder(encoder);
        for (LifeCycle part : new LifeCycle[] {layout, encoder, filter, appender}) {
            part.start();
        }
        return appender;
    }
}
