package newsreel.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/**
 * Looks at the cluster every few seconds and says when it is away, and when it is back: Kafka's own clients wait without a
 * word, or with several a second. Thread-safe.
 */
public final class ClusterWatch implements AutoCloseable {
    /** What hangs is told after minutes, and costs a question for each partition. */
    private static final int LOOKS_AT_TRANSACTIONS = 10;

    private static final long BETWEEN_LOOKS_SECONDS = 3;

    private final Admin admin;
    private final OutageReport report;
    private final Duration patience;
    private final Runnable giveUp;
    private final Function<Throwable, String> words;
    private final List<String> read;
    private int looks;
    private volatile boolean away;
    private volatile List<String> heldBack = List.of();
    private final Thread thread = new Thread(this::watch, "newsreel-cluster-watch");

    /**
     * @param patience null for ever
     * @param giveUp is run when Kafka has been away for that long
     * @param words says why it refuses
     * @param read topics of which committed records are read
     */
    ClusterWatch(
            Admin admin,
            OutageReport report,
            Duration patience,
            Runnable giveUp,
            Function<Throwable, String> words,
            List<String> read) {
        this.admin = admin;
        this.report = report;
        this.patience = patience;
        this.giveUp = giveUp;
        this.words = words;
        this.read = List.copyOf(read);
    }

    /** From now on it looks, until it is closed. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!isOver()) {
                TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_SECONDS);
            }
            giveUp.run();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver() throws InterruptedException {
        look();
        return report.outlasts(patience);
    }

    /** Whether it did not answer when it was last looked at. */
    public boolean isAway() {
        return away;
    }

    /** What keeps committed records from being read though Kafka answers, in words; a reader's own figures do not tell. */
    public List<String> heldBack() {
        return away ? List.of() : heldBack;
    }

    /** A cluster that refuses to answer may take the same credentials later; its clients decide for themselves. */
    private void look() throws InterruptedException {
        try {
            away = !PatientAdmin.answers(admin);
            if (away) {
                report.away();
            } else {
                report.back();
                if (!read.isEmpty() && looks++ % LOOKS_AT_TRANSACTIONS == 0) {
                    heldBack = OpenTransaction.hanging(admin, read, Instant.now());
                }
            }
        } catch (IllegalStateException refused) {
            away = true;
            report.away("refuses: " + words.apply(refused.getCause()));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        admin.close(Duration.ZERO);
    }
}
