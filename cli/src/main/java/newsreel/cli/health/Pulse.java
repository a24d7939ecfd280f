package newsreel.cli.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import newsreel.article.count.Count;
import newsreel.article.count.Counts;
import newsreel.article.count.Tally;
import newsreel.article.failure.Reason;
import newsreel.cli.console.Console;

/**
 * Feels every few seconds how a stage is, and says it: a line a minute while it moves, one when it stalls and one when it
 * moves again. Thread-safe.
 */
public final class Pulse implements AutoCloseable {
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Vitals vitals;
    private final Tally tally;
    private final BooleanSupplier away;
    private final Clock clock;
    private final Console console;
    private final Movement movement = new Movement(PATIENCE);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Daemons::thread);
    private Instant said;
    private Counts saidCounts;
    private boolean stallSaid;
    private volatile boolean blind;

    /** @param away whether the broker does not answer */
    public Pulse(Vitals vitals, Tally tally, BooleanSupplier away, Clock clock, Console console) {
        this.vitals = vitals;
        this.tally = tally;
        this.away = away;
        this.clock = clock;
        this.console = console;
        this.said = clock.instant();
        this.saidCounts = tally.snapshot();
    }

    /** From now on it feels, until it is closed. */
    public Pulse start() {
        timer.scheduleAtFixedRate(this::look, 0, BETWEEN_BEATS.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** A look that fails is said, once until one succeeds, and ends no further ones. */
    void look() {
        try {
            beat();
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) {
                console.warn("how it is cannot be seen: " + Reason.of(e));
            }
            blind = true;
        }
    }

    /** One look. */
    synchronized void beat() {
        Instant now = clock.instant();
        Counts counts = tally.snapshot();
        long waiting = vitals.waiting();
        if (away.getAsBoolean()) {
            movement.excused(now);
        } else {
            movement.seen(now, done(counts), waiting, vitals.sinceAsking());
        }
        speak(now, counts, waiting);
    }

    private long done(Counts counts) {
        return mine().stream().mapToLong(counts::of).sum();
    }

    private List<Count> mine() {
        return Count.of(vitals.stage());
    }

    private void speak(Instant now, Counts counts, long waiting) {
        if (movement.isStalled() != stallSaid) {
            stallSaid = !stallSaid;
            console.warn(stallSaid ? stall(waiting) : "moving again");
        }
        if (Duration.between(said, now).compareTo(BETWEEN_LINES) >= 0) {
            said = now;
            if (!counts.equals(saidCounts)) {
                console.say(line(counts, waiting));
            }
            saidCounts = counts;
        }
    }

    private String line(Counts counts, long waiting) {
        return mine().stream()
                        .filter(count -> counts.of(count) > 0)
                        .map(count -> counts.of(count) + " " + count.key())
                        .collect(Collectors.joining(", "))
                + "; " + waiting + " waiting";
    }

    private static String stall(long waiting) {
        return "nothing has moved for " + PATIENCE.toSeconds() + " s, though " + Console.count(waiting, "record")
                + (waiting == 1 ? " waits" : " wait");
    }

    /** How the stage is, as of the last look; what keeps it from working is asked now. */
    public synchronized Health health() {
        List<String> reasons = new ArrayList<>(vitals.troubles());
        if (blind) {
            reasons.add("how it is cannot be seen");
        }
        if (away.getAsBoolean()) {
            reasons.add("Kafka does not answer");
        }
        if (movement.isStalled()) {
            reasons.add(stall(vitals.waiting()));
        }
        return new Health(vitals.stage(), !movement.isStalled(), reasons);
    }

    /** How long work has been waiting without a break. */
    synchronized Duration behind() {
        return movement.behind(clock.instant());
    }

    Vitals vitals() {
        return vitals;
    }

    Tally tally() {
        return tally;
    }

    boolean isAway() {
        return away.getAsBoolean();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
