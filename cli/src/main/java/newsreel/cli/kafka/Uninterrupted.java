package newsreel.cli.kafka;

/** What an interrupt must not reach. */
public final class Uninterrupted {
    private Uninterrupted() {}

    /**
     * Closes what an interrupt has ended the work of. It stays with the thread, and Kafka's clients, closed under it, fail with an
     * error in the log; so it waits until they are closed.
     */
    public static void close(Runnable closing) {
        boolean interrupted = Thread.interrupted();
        try {
            closing.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
