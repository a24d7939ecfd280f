package newsreel.cli.promise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Topic;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How many articles each window of a topic holds, by the key of its record. */
final class Windows {
    private Windows() {}

    /** The last word of the trends on each window that holds articles. */
    static Map<String, Integer> told(TopicReader trends) {
        Map<String, Integer> told = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : trends.records()) {
            Trend trend = ArticleJson.readTrend(record.value());
            told.put(new String(record.key(), UTF_8), trend.count());
        }
        told.values().removeIf(count -> count == 0);
        return told;
    }

    /**
     * What the articles amount to.
     *
     * @param latest of each id its latest version
     * @param chain a topic and those above it
     */
    static Map<String, Integer> of(Collection<EnrichedArticle> latest, Function<String, Stream<String>> chain) {
        Map<String, Integer> counted = new TreeMap<>();
        for (EnrichedArticle article : latest) {
            Collection<String> subjects = article.topics().stream()
                    .map(Topic::id)
                    .flatMap(chain)
                    .distinct()
                    .toList();
            for (WindowLength length : WindowLength.values()) {
                Instant start = length.start(length.number(article.published()));
                subjects.forEach(subject -> counted.merge(Trend.key(length, start, subject), 1, Integer::sum));
            }
        }
        return counted;
    }
}
