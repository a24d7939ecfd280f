package newsreel.cli.kafka;

import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.internals.Exit;

/** Starts a Kafka server so that what goes wrong is thrown. */
final class Startup {
    private Startup() {}

    /** The server wanted to end the process. */
    private static final class HaltedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HaltedException(String message) {
            super(message == null ? "it gave up; its log says why" : message);
        }
    }

    /**
     * Starts the server; one that cannot start is stopped again.
     *
     * @throws RuntimeException when it cannot start
     */
    static void start(KafkaRaftServer server) {
        // A controller that cannot listen ends the process, where a broker that cannot throws.
        Thread starter = Thread.currentThread();
        Exit.setHaltProcedure((status, message) -> halt(starter, status, message));
        try {
            server.startup();
        } catch (RuntimeException e) {
            stop(server, e);
            throw e;
        } finally {
            Exit.resetHaltProcedure();
        }
    }

    private static void halt(Thread starter, int status, String message) {
        if (Thread.currentThread() == starter) {
            throw new HaltedException(message);
        }
        Runtime.getRuntime().halt(status);
    }

    private static void stop(KafkaRaftServer server, RuntimeException reason) {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
