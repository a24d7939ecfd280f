package newsreel.bench.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import newsreel.article.ArticleJson;
import newsreel.article.TopicNames;
import newsreel.article.Trend;
import newsreel.article.WindowLength;

/** The last word of the trends on each day of a topic that has articles: the day, the topic, how many. */
public final class Counted {
    private Counted() {}

    /** @param args the broker */
    public static void main(String[] args) {
        Map<String, Trend> latest = new TreeMap<>();
        Committed.read(args[0], TopicNames.standard().trends(), record -> {
            String key = new String(record.key(), UTF_8);
            if (record.value() == null) {
                latest.remove(key);
            } else {
                latest.put(key, ArticleJson.readTrend(record.value()));
            }
        });
        latest.values().stream()
                .filter(trend -> trend.length() == WindowLength.DAY && trend.count() > 0)
                .map(trend -> trend.start() + "\t" + trend.topic() + "\t" + trend.count())
                .forEach(System.out::println);
    }
}
