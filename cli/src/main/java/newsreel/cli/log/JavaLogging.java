package newsreel.cli.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Brings what libraries say through Java's own logging, and threads that fail, into the one log. */
public final class JavaLogging {
    private static final String HANDLERS = "handlers=" + SLF4JBridgeHandler.class.getName();

    /** Made by Java's log manager, when the first library asks for a logger; most commands never do. */
    public JavaLogging() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(HANDLERS.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** To be called before anything logs. */
    public static void join() {
        System.setProperty("java.util.logging.config.class", JavaLogging.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(JavaLogging.class).error("thread {} failed", thread.getName(), failure));
    }
}
