package newsreel.bench.topics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsreel.article.Topic;
import newsreel.topics.KnownTopic;
import newsreel.topics.MediaTopics;
import newsreel.topics.TopicListing;

/**
 * Says how right the topics are on labelled articles: how often the best top-level topic is one of the article's, which
 * are taken for which, and whether scores mean what they say: of the top-level tags with about that score, how many
 * are right.
 *
 * <pre>
 * java -cp bench/target/... newsreel.bench.topics.TopicsReport LABELLED.ndjson...
 * </pre>
 */
public final class TopicsReport {
    private static final int BINS = 10;

    private final MediaTopics topics;
    private final Map<String, String> parents;
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final Map<Integer, List<Tag>> tagsByScore = new TreeMap<>();
    private int articles;
    private int right;

    /** A top-level topic that was given. */
    private record Tag(double score, boolean right) {}

    private TopicsReport(MediaTopics topics) {
        this.topics = topics;
        this.parents = parentsOf(topics.list());
    }

    public static void main(String[] files) throws IOException {
        MediaTopics topics = MediaTopics.shipped();
        for (String file : files) {
            TopicsReport report = new TopicsReport(topics);
            LabelledArticle.read(Path.of(file)).forEach(report::add);
            report.print(file);
        }
    }

    private void add(LabelledArticle article) {
        Set<String> wanted = article.topics().stream().map(this::top).collect(Collectors.toSet());
        List<Topic> given = topics.tag(article.text());
        String best = given.isEmpty() ? "none" : top(given.get(0).id());
        articles++;
        if (wanted.contains(best)) {
            right++;
        } else {
            confusions.merge(wanted + " taken for " + best, 1, Integer::sum);
        }
        given.stream()
                .filter(topic -> !parents.containsKey(topic.id()))
                .forEach(topic -> tagsByScore
                        .computeIfAbsent((int) (topic.score() * BINS), bin -> new ArrayList<>())
                        .add(new Tag(topic.score(), wanted.contains(topic.id()))));
    }

    private void print(String file) {
        print(
                "%s: top-level topic right for %d of %d articles, %.1f%%",
                file, right, articles, 100.0 * right / articles);
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(entry -> print("  %5d  %s", entry.getValue(), entry.getKey()));
        tagsByScore.forEach((bin, tags) -> print(
                "  tags scored %.2f on average: %.2f right, of %d",
                tags.stream().mapToDouble(Tag::score).average().orElse(0),
                (double) tags.stream().filter(Tag::right).count() / tags.size(),
                tags.size()));
    }

    private String top(String id) {
        String top = id;
        while (parents.containsKey(top)) {
            top = parents.get(top);
        }
        return top;
    }

    private static Map<String, String> parentsOf(List<TopicListing> listings) {
        Map<String, String> parents = new HashMap<>();
        for (TopicListing listing : listings) {
            KnownTopic topic = listing.topic();
            if (topic.parent() != null) {
                parents.put(topic.id(), topic.parent());
            }
        }
        return parents;
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
