package newsreel.serve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsreel.article.Trend;
import newsreel.article.WindowLength;

/** Where a server has trends from. Thread-safe. */
public interface TrendLines {
    /** Where nothing counts. */
    TrendLines NONE = new TrendLines() {
        @Override
        public Optional<Instant> newest(WindowLength length, Instant now) {
            return Optional.empty();
        }

        @Override
        public List<Trend> standing(WindowLength length, Instant now) {
            return List.of();
        }

        @Override
        public List<Trend> line(String topic, WindowLength length, Instant from, Instant to) {
            return List.of();
        }
    };

    /** When the newest window begins that holds articles and is not ahead of that moment. */
    Optional<Instant> newest(WindowLength length, Instant now);

    /** How each topic stands at that moment, those that stand out furthest first. */
    List<Trend> standing(WindowLength length, Instant now);

    /** The windows of a topic that hold articles and begin in that time, its ends among them, the oldest first. */
    List<Trend> line(String topic, WindowLength length, Instant from, Instant to);
}
