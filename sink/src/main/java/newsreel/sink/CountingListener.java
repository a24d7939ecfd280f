package newsreel.sink;

import java.nio.file.Path;
import newsreel.article.EnrichedArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Counters;
import newsreel.sink.stream.SinkListener;

/** Counts each record where it ended, and passes it on. */
final class CountingListener implements SinkListener {
    private final SinkListener next;
    private final Counters counters;

    CountingListener(SinkListener next, Counters counters) {
        this.next = next;
        this.counters = counters;
    }

    @Override
    public void filed(EnrichedArticle article, Path file) {
        ended(Count.FILED);
        next.filed(article, file);
    }

    @Override
    public void filed(long articles, Path file) {
        for (long article = 0; article < articles; article++) {
            ended(Count.FILED);
        }
        next.filed(articles, file);
    }

    @Override
    public void superseded(String id, int version) {
        ended(Count.SUPERSEDED);
        next.superseded(id, version);
    }

    @Override
    public void setAside(String reason, Path file) {
        ended(Count.SET_ASIDE);
        next.setAside(reason, file);
    }

    private void ended(Count end) {
        counters.increment(Count.RECEIVED);
        counters.increment(end);
    }
}
