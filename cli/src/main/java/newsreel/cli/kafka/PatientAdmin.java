package newsreel.cli.kafka;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import newsreel.cli.access.Access;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.RetriableException;

/** Asks a cluster, which is waited for while it is away. Not thread-safe. */
final class PatientAdmin {
    private static final int LOOK_MS = 3000;
    private static final long BETWEEN_TRIES_MS = 200;

    private final Kafka kafka;
    private final Access access;
    private final OutageReport report;
    private final Consumer<String> say;
    private final MissingTopics missing = new MissingTopics(Clock.systemUTC());
    private String said;

    /** @param say is told when the cluster is away, and when it is back, and what else is waited for */
    PatientAdmin(Kafka kafka, Access access, Consumer<String> say) {
        this.kafka = kafka;
        this.access = access;
        this.say = say;
        this.report = new OutageReport(kafka.bootstrapServers(), Clock.systemUTC(), say);
    }

    /**
     * What the cluster answers, when it does.
     *
     * @throws IllegalStateException when it refuses to answer, or was not waited for any longer
     */
    <T> T ask(Question<T> question) throws InterruptedException {
        access.check();
        awaitName();
        if (access.isBlind()) {
            refuseMismatch();
        }
        try (Admin admin = kafka.admin()) {
            while (true) {
                awaitAnswer(admin);
                try {
                    return question.of(admin);
                } catch (NoAnswerException e) {
                    sayOnce(e.getMessage());
                } catch (ExecutionException e) {
                    refuse(e);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    private void sayOnce(String words) {
        if (!words.equals(said)) {
            said = words;
            say.accept(words);
        }
    }

    /** Kafka's clients do not wait for a name that nobody knows yet, as they do for a broker that does not answer. */
    private void awaitName() throws InterruptedException {
        while (!Hosts.isAnyKnown(kafka.bootstrapServers())) {
            report.away("is at no address that is known here");
            refuseWhenOver();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
        }
    }

    private void awaitAnswer(Admin admin) throws InterruptedException {
        while (!isThere(admin)) {
            refuseMismatch();
            report.away();
            refuseWhenOver();
        }
        report.back();
    }

    private boolean isThere(Admin admin) throws InterruptedException {
        try {
            return answers(admin);
        } catch (IllegalStateException refused) {
            refuseMismatch();
            throw new IllegalStateException(access.words(refused.getCause()), refused);
        }
    }

    private void refuseMismatch() {
        access.mismatch().ifPresent(mismatch -> {
            throw new IllegalStateException(mismatch);
        });
    }

    private void refuseWhenOver() {
        if (report.outlasts(kafka.patience())) {
            throw new IllegalStateException("Kafka at " + kafka.bootstrapServers() + " did not answer for "
                    + kafka.patience().toSeconds() + " s; --wait says how long it is waited for");
        }
    }

    /**
     * Whether the cluster answers within a few seconds.
     *
     * @throws IllegalStateException when it answers that it will not: to wrong credentials for instance
     */
    static boolean answers(Admin admin) throws InterruptedException {
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(LOOK_MS))
                    .nodes()
                    .get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return false;
            }
            throw new IllegalStateException("Kafka refuses: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private void refuse(ExecutionException e) {
        if (!missing.mayYetCome(e.getCause())) {
            throw new IllegalStateException(
                    "Kafka at " + kafka.bootstrapServers() + " refuses what it is asked: " + access.words(e.getCause()),
                    e);
        }
    }
}
