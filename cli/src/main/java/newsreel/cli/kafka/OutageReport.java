package newsreel.cli.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Says that Kafka is away: at once, then less and less often, and when it is back. Not thread-safe. */
final class OutageReport {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final String servers;
    private final Clock clock;
    private final Consumer<String> say;

    /** null while Kafka answers. */
    private Instant since;

    private Instant next;
    private String told;
    private Duration pause;

    OutageReport(String servers, Clock clock, Consumer<String> say) {
        this.servers = servers;
        this.clock = clock;
        this.say = say;
    }

    /** Kafka does not answer. */
    void away() {
        away("does not answer");
    }

    /** @param what it does, or does not */
    void away(String what) {
        Instant now = clock.instant();
        if (since == null) {
            since = now;
            pause = FIRST_PAUSE;
            say.accept("Kafka at " + servers + " " + what + "; waiting for it");
        } else if (now.isBefore(next)) {
            return;
        } else {
            say.accept("still waiting for Kafka at " + servers + (what.equals(told) ? "" : ", which now " + what)
                    + ", for " + inWords(lasts()));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        told = what;
        next = now.plus(pause);
    }

    /** Kafka answers. */
    void back() {
        if (since != null) {
            say.accept("Kafka at " + servers + " answers again, after " + inWords(lasts()));
            since = null;
        }
    }

    /** @param patience how long Kafka may be away; null for ever */
    boolean outlasts(Duration patience) {
        return patience != null && lasts().compareTo(patience) > 0;
    }

    /** How long Kafka has been away; zero while it answers. */
    Duration lasts() {
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private static String inWords(Duration duration) {
        return duration.toMinutes() < 2 ? duration.toSeconds() + " s" : duration.toMinutes() + " min";
    }
}
