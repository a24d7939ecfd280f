package newsreel.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.search.query.TopicTree;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts articles by topic, each once in a topic however many below it the article has. */
final class TopicCounts implements CollectorManager<TopicCounts.Counting, Map<String, Long>> {
    private final TopicTree tree;

    TopicCounts(TopicTree tree) {
        this.tree = tree;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Map<String, Long> reduce(Collection<Counting> countings) {
        Map<String, Long> sum = new HashMap<>();
        countings.forEach(counting -> counting.counts.forEach((topic, count) -> sum.merge(topic, count, Long::sum)));
        return sum;
    }

    /** Counts over some part of the index. */
    final class Counting extends SimpleCollector {
        private final Map<String, Long> counts = new HashMap<>();
        private final Set<String> ofArticle = new HashSet<>();
        private final List<List<String>> chains = new ArrayList<>();
        private SortedSetDocValues topics;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            topics = DocValues.getSortedSet(leaf.reader(), Schema.TOPICS_COUNTED);
            chains.clear();
            for (long ord = 0; ord < topics.getValueCount(); ord++) {
                chains.add(tree.chain(topics.lookupOrd(ord).utf8ToString()));
            }
        }

        @Override
        public void collect(int document) throws IOException {
            if (topics.advanceExact(document)) {
                ofArticle.clear();
                for (int topic = 0; topic < topics.docValueCount(); topic++) {
                    ofArticle.addAll(chains.get((int) topics.nextOrd()));
                }
                ofArticle.forEach(topic -> counts.merge(topic, 1L, Long::sum));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
