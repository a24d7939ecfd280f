package newsreel.article;

import java.time.Instant;
import java.util.Objects;

/**
 * How often a topic was in the news in a window of time, and how far that stands out: the value of a record on
 * {@code news.trends}. The latest record of a {@link #key} holds.
 *
 * @param topic code with its vocabulary, {@code medtop:20000376}
 * @param name the vocabulary's label for it
 * @param length how long the window is
 * @param start when it begins, in UTC
 * @param count how many articles were first published in it that are about the topic, or one below it: each once, by its
 *     latest version
 * @param mean what the topic's windows of that length hold on average, of the {@link WindowLength#past} before this one; those
 *     without an article count as nought
 * @param spread the standard deviation of these
 * @param deviation by how many spreads the count is above the mean, or below where it is negative: a spread is here no less
 *     than chance alone makes it where few articles are counted
 */
public record Trend(
        String topic,
        String name,
        WindowLength length,
        Instant start,
        int count,
        double mean,
        double spread,
        double deviation) {

    /** @throws MalformedArticleException when something of it is missing */
    public Trend {
        require("topic", topic);
        require("length", length);
        require("start", start);
        CommonEra.check("start", start);
        name = Objects.requireNonNullElse(name, topic);
    }

    private static void require(String property, Object value) {
        if (value == null) {
            throw new MalformedArticleException("the trend has no \"" + property + "\"");
        }
    }

    /** The record key: {@code hour/2026-04-07T09:00:00Z/medtop:20000376}. */
    public String key() {
        return key(length, start, topic);
    }

    /** The record key of that window of a topic. */
    public static String key(WindowLength length, Instant start, String topic) {
        return length.key() + "/" + start + "/" + topic;
    }
}
