package newsreel.ingest.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the robots.txt of each site allows, kept for a day, as RFC 9309 has it: a site that has none allows everything, one
 * that cannot answer for it nothing. For one thread.
 */
final class Robots {
    /** A site that wants more time than this between two requests is not fetched from. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    /** What passes between two requests where robots.txt says nothing of it. */
    static final Duration DELAY = Duration.ofSeconds(1);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(10);
    private static final int SITES_KEPT = 1000;
    private static final List<String> NAMES = List.of("newsreel");

    private final Fetcher fetcher;
    private final Gate turns;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES_KEPT;
        }
    };

    /** @param turns what each request for a robots.txt has to wait for */
    Robots(Fetcher fetcher, Gate turns, Clock clock) {
        this.fetcher = fetcher;
        this.turns = turns;
        this.clock = clock;
    }

    /** @param unreachable why nothing is known of the site; null when something is */
    private record Known(SimpleRobotRules rules, FetchException unreachable, Instant until) {}

    /**
     * How long to wait between two requests to the site of that page.
     *
     * @throws FetchException when the site does not allow the page
     */
    Duration delay(URI page) throws FetchException, InterruptedException {
        Known site = site(WebUri.origin(page));
        if (site.unreachable() != null) {
            throw new FetchException(
                    page + " is left alone: " + site.unreachable().getMessage());
        }
        if (!site.rules().isAllowed(page.toString())) {
            throw new FetchException(page + " is not for robots, says the robots.txt of " + WebUri.origin(page));
        }
        long asked = site.rules().getCrawlDelay();
        return asked == BaseRobotRules.UNSET_CRAWL_DELAY ? DELAY : Duration.ofMillis(Math.max(asked, 0));
    }

    private Known site(String origin) throws InterruptedException {
        Known known = sites.get(origin);
        if (known == null || known.until().isBefore(clock.instant())) {
            known = ask(URI.create(origin + "/robots.txt"));
            sites.put(origin, known);
        }
        return known;
    }

    private Known ask(URI robots) throws InterruptedException {
        Instant tomorrow = clock.instant().plus(KEPT);
        try {
            byte[] text = fetcher.fetch(FetchRequest.of(robots), turns).body();
            return new Known(parser().parseContent(robots.toString(), text, "text/plain", NAMES), null, tomorrow);
        } catch (FetchException e) {
            boolean absent = e.status() >= 400 && e.status() < 500 && e.status() != TOO_MANY_REQUESTS;
            return absent
                    ? new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, tomorrow)
                    : new Known(null, e, clock.instant().plus(KEPT_UNREACHABLE));
        }
    }

    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
    }
}
