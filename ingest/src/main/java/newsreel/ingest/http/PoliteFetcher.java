package newsreel.ingest.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * Fetches pages that no person asked for one by one: as robots.txt allows, one request at a time, and with a pause between
 * two requests to a host: a second, or what its robots.txt asks for. For one thread.
 */
public final class PoliteFetcher {
    private final Fetcher fetcher;
    private final Turns turns;
    private final Robots robots;

    public PoliteFetcher(Fetcher fetcher, Clock clock, Pause pause) {
        this.fetcher = fetcher;
        this.turns = new Turns(clock, pause);
        this.robots = new Robots(fetcher, new TakingTurns(), clock);
    }

    /** @throws FetchException when there is no good answer, or the site does not want to be asked */
    public Fetched fetch(URI page) throws FetchException, InterruptedException {
        return fetcher.fetch(FetchRequest.of(page), new AskingRobots());
    }

    /** Before a robots.txt, which no robots.txt forbids. */
    private class TakingTurns implements Gate {
        @Override
        public void enter(URI uri) throws FetchException, InterruptedException {
            turns.await(uri.getHost(), Robots.DELAY);
        }

        @Override
        public void leave(URI uri) {
            turns.end(uri.getHost(), Robots.LONGEST_DELAY);
        }
    }

    private final class AskingRobots extends TakingTurns {
        @Override
        public void enter(URI uri) throws FetchException, InterruptedException {
            Duration delay = robots.delay(uri);
            turns.await(uri.getHost(), delay);
        }
    }
}
