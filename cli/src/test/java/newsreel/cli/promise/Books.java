package newsreel.cli.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsreel.article.ArticleJson;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.EnrichedArticle;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.article.TopicNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What has to come of the records on {@code news.raw}, told from them alone: each different copy of an id is its next
 * version, what was there before is a duplicate, and what is no article is a dead letter.
 */
final class Books {
    private final Map<String, List<String>> copies = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();
    private long duplicates;
    private long all;

    static Books of(List<ConsumerRecord<byte[], byte[]>> raw) {
        Books books = new Books();
        raw.forEach(books::enter);
        return books;
    }

    /**
     * The books of a pipeline that has read all of the stories: every record on the raw topic has its place on the others.
     *
     * @param seed is said where that does not come true
     */
    static Books balanced(String bootstrapServers, TopicNames topics, Stories stories, long seed)
            throws InterruptedException {
        try (TopicReader raw = new TopicReader(bootstrapServers, topics.raw());
                TopicReader enriched = new TopicReader(bootstrapServers, topics.enriched());
                TopicReader letters = new TopicReader(bootstrapServers, topics.deadLetter())) {
            Looking.until(
                    "the articles, seed " + seed,
                    raw::grown,
                    () -> of(raw.records()).copies().keySet().containsAll(stories.ids()));
            Looking.until(
                    "all versions, seed " + seed,
                    enriched::grown,
                    () -> enriched.records().size() >= of(raw.records()).versions());
            Books books = of(raw.records());
            System.out.println(books);
            books.checkEnriched(enriched.records());
            books.checkDeadLetters(letters.records());
            return books;
        }
    }

    private void enter(ConsumerRecord<byte[], byte[]> record) {
        all++;
        try {
            RawArticle article = ArticleJson.readRaw(record.value());
            List<String> known = copies.computeIfAbsent(article.id(), id -> new ArrayList<>());
            if (known.contains(article.headline())) {
                duplicates++;
            } else {
                known.add(article.headline());
            }
        } catch (MalformedArticleException e) {
            dead.add(place(record.topic(), record.partition(), record.offset()));
        }
    }

    /** The headlines of each id, version by version. */
    Map<String, List<String>> copies() {
        return copies;
    }

    long versions() {
        return copies.values().stream().mapToLong(List::size).sum();
    }

    /** The number and headline of each version of each id. */
    Map<String, List<String>> allVersions() {
        Map<String, List<String>> all = new TreeMap<>();
        copies.forEach((id, headlines) -> all.put(
                id,
                IntStream.range(0, headlines.size())
                        .mapToObj(i -> i + 1 + " " + headlines.get(i))
                        .toList()));
        return all;
    }

    /** The same of the latest version alone. */
    Map<String, List<String>> latest() {
        Map<String, List<String>> latest = new TreeMap<>(allVersions());
        latest.replaceAll((id, versions) -> versions.subList(versions.size() - 1, versions.size()));
        return latest;
    }

    @Override
    public String toString() {
        return all + " raw = " + versions() + " enriched + " + duplicates + " duplicates + " + dead.size()
                + " dead letters";
    }

    /** Each version of each id stands on the topic once, in order. */
    void checkEnriched(List<ConsumerRecord<byte[], byte[]>> enriched) {
        Map<String, List<String>> found = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : enriched) {
            EnrichedArticle article = ArticleJson.readEnriched(record.value());
            found.computeIfAbsent(article.id(), id -> new ArrayList<>())
                    .add(article.version() + " " + article.headline());
        }
        assertThat(found).isEqualTo(allVersions());
    }

    /** Each record that is no article is a dead letter once. */
    private void checkDeadLetters(List<ConsumerRecord<byte[], byte[]>> letters) {
        assertThat(letters.stream().map(Books::origin)).containsExactlyInAnyOrderElementsOf(dead);
    }

    private static String origin(ConsumerRecord<byte[], byte[]> letter) {
        return header(letter, DeadLetterHeaders.TOPIC) + "-" + header(letter, DeadLetterHeaders.PARTITION) + "-"
                + header(letter, DeadLetterHeaders.OFFSET);
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String place(String topic, int partition, long offset) {
        return topic + "-" + partition + "-" + offset;
    }
}
