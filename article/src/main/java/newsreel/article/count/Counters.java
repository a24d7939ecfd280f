package newsreel.article.count;

/**
 * Is told what the stages do, one call for each thing that happens. A stage knows this interface and nothing of who
 * listens: {@link Tally} keeps the numbers in memory, a binding to a metrics library publishes them.
 *
 * <p>The counts of a stage add up. What comes in ends in exactly one of its ends:
 *
 * <pre>
 *   ingest   read     = published + already published + left out + returned
 *   enrich   taken    = enriched + duplicate + dead letter
 *   sink     received = filed + superseded + set aside
 *   serve    arrived  = indexed + known + not indexed
 *   count    seen     = counted + recalled + overtaken + too late + unreadable
 * </pre>
 *
 * <p>That holds when a stage has come to rest. While it works, what came in is ahead of the ends by what is on its way;
 * never the other way round.
 *
 * <p>The stages fit together, over a whole pipeline and its whole life: what was published (here and by other programs) is
 * what the enrichment takes, and what is enriched is what the sink receives, except
 * for what is still {@linkplain Count#HELD held} under an embargo, or was overtaken there. {@linkplain Count#MOVED Moved} records are no
 * exception: each is taken once, by the instance that it was moved to.
 *
 * <p>The counting sees what the sink receives, again and again where a topic is read anew.
 *
 * <p>These are counts of work, of this process since its start. A record that is processed again after a failure is counted
 * again: at its end, if it had come so far, and as having come in. One that a failure stopped halfway thus leaves the count
 * of what came in ahead by one for good. How often an article stands on a topic or in files is exact, whatever is counted.
 *
 * <p>Implementations are called by many threads at once, on the hot path: they return at once and never throw.
 */
@FunctionalInterface
public interface Counters {
    /** Counts nothing. */
    Counters NONE = what -> {};

    /** It happened once more. */
    void increment(Count what);
}
