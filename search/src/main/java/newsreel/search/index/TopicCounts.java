package newsreel.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
        countings.forEach(counting -> counting.addTo(sum));
        return sum;
    }

    /** Counts over some part of the index; topics have numbers here, since there may be millions of articles. */
    final class Counting extends SimpleCollector {
        private final Map<String, Integer> numbers = new HashMap<>();
        private long[] counts = new long[0];

        /** By topic, the article that it was counted for last. */
        private int[] counted = new int[0];

        private int[][] chains = {};
        private SortedSetDocValues topics;
        private int article;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            topics = DocValues.getSortedSet(leaf.reader(), Schema.TOPICS_COUNTED);
            chains = new int[(int) topics.getValueCount()][];
            for (int ord = 0; ord < chains.length; ord++) {
                chains[ord] = tree.chain(topics.lookupOrd(ord).utf8ToString()).stream()
                        .mapToInt(this::number)
                        .toArray();
            }
            counts = Arrays.copyOf(counts, numbers.size());
            counted = Arrays.copyOf(counted, numbers.size());
        }

        private int number(String topic) {
            return numbers.computeIfAbsent(topic, any -> numbers.size());
        }

        @Override
        public void collect(int document) throws IOException {
            article++;
            if (topics.advanceExact(document)) {
                for (int topic = 0; topic < topics.docValueCount(); topic++) {
                    count(chains[(int) topics.nextOrd()]);
                }
            }
        }

        private void count(int[] chain) {
            for (int topic : chain) {
                if (counted[topic] != article) {
                    counted[topic] = article;
                    counts[topic]++;
                }
            }
        }

        private void addTo(Map<String, Long> sum) {
            numbers.forEach((topic, number) -> {
                if (counts[number] > 0) {
                    sum.merge(topic, counts[number], Long::sum);
                }
            });
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
