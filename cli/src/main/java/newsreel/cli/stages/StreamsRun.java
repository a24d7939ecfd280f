package newsreel.cli.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsreel.article.TopicNames;
import newsreel.article.count.Stage;
import newsreel.article.count.Tally;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.console.Shutdown;
import newsreel.cli.health.Monitor;
import newsreel.cli.kafka.Changelog;
import newsreel.cli.kafka.ClusterWatch;
import newsreel.cli.kafka.Gap;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.AdminOptions;
import newsreel.cli.options.DeletedOption;
import newsreel.streams.StreamsApplication;
import newsreel.streams.StreamsTimeouts;
import org.apache.kafka.clients.admin.Admin;

/**
 * An application of Kafka Streams as a stage: checked before it starts, watched while it runs, and explained when it fails.
 *
 * @param name what it is called: {@code the enrichment}
 * @param applicationId its Streams application id
 * @param read the topics that it reads, but for Kafka Streams' own
 * @param deleted what it does where records were deleted before it read them
 * @param admin where it is asked how it is
 */
record StreamsRun(
        Stage stage,
        String name,
        Kafka kafka,
        String applicationId,
        List<String> read,
        DeletedOption deleted,
        AdminOptions admin,
        Console console) {

    /** Checks what it asks of the brokers, its stores and its position, and gives it one before its first start. */
    void prepare(TopicNames topics, List<Changelog> stores) throws InterruptedException {
        try {
            kafka.check(StreamsTimeouts.of(kafka.client()), topics, stores, console::warn);
            List<Gap> gaps = new ArrayList<>();
            kafka.ask(admin -> begin(admin, gaps), console::warn);
            deleted.meet(gaps, console::warn);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    /**
     * Where what it is to read next is not there, nothing is changed, if that keeps it from going on.
     *
     * @param gaps where that is; those of a first try are kept, as one that went without an answer may have closed them
     */
    private List<Gap> begin(Admin admin, List<Gap> gaps) throws InterruptedException {
        StreamsPositions positions = positions(admin);
        if (gaps.isEmpty()) {
            gaps.addAll(positions.gaps());
        }
        if (gaps.isEmpty() || deleted.skip()) {
            positions.begin();
        }
        return gaps;
    }

    private StreamsPositions positions(Admin admin) {
        return new StreamsPositions(admin, applicationId, read);
    }

    /** Runs it until it is stopped; what it counted meanwhile. */
    Tally run(Function<Tally, StreamsApplication> start, Shutdown shutdown) throws InterruptedException {
        Tally tally = new Tally();
        try (StreamsApplication application = start.apply(tally);
                ClusterWatch watch = kafka.watch(console::warn, application::abandon, read);
                Monitor monitor = admin.monitor(
                        new StreamsVitals(stage, name, application).and(watch::heldBack),
                        tally,
                        watch::isAway,
                        console)) {
            shutdown.onSignal(application::close);
            watch.start();
            console.say("running; Ctrl-C stops it");
            Throwable failure = application.await();
            if (failure != null) {
                throw explained(failure);
            }
        }
        return tally;
    }

    private CommandFailedException explained(Throwable failure) throws InterruptedException {
        if (StreamsPositions.mayExplain(failure)) {
            deleted.meet(kafka.ask(admin -> positions(admin).gaps(), console::warn), console::warn);
        }
        String words = kafka.denial(applicationId).words(failure).orElseGet(() -> Reason.of(failure));
        return new CommandFailedException(name + " failed: " + words, failure);
    }
}
