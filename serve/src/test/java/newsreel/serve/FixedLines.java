package newsreel.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsreel.article.Trend;
import newsreel.article.WindowLength;

/** Hours that a test has written down. */
final class FixedLines implements TrendLines {
    private final List<Trend> trends = new ArrayList<>();

    void add(String topic, String start, int count, double deviation) {
        trends.add(new Trend(topic, topic, WindowLength.HOUR, Instant.parse(start), count, 1, 0.5, deviation));
    }

    @Override
    public Optional<Instant> newest(WindowLength length, Instant now) {
        return standing(length, now).stream().map(Trend::start).max(Comparator.naturalOrder());
    }

    @Override
    public List<Trend> standing(WindowLength length, Instant now) {
        return trends.stream()
                .filter(trend -> trend.length() == length && !trend.start().isAfter(now))
                .sorted(Comparator.comparingDouble(Trend::deviation).reversed())
                .toList();
    }

    @Override
    public List<Trend> line(String topic, WindowLength length, Instant from, Instant to) {
        return trends.stream()
                .filter(trend -> trend.topic().equals(topic) && trend.length() == length)
                .filter(trend -> !trend.start().isBefore(from) && !trend.start().isAfter(to))
                .toList();
    }
}
