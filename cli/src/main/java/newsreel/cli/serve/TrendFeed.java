package newsreel.cli.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newsreel.article.Trend;
import newsreel.article.WindowLength;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;
import newsreel.serve.TrendLines;
import newsreel.trends.TrendBoard;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of trends from its beginning, in a thread of its own. One that is not there yet, as nothing counts, and a
 * broker that is away are waited for. Thread-safe.
 */
final class TrendFeed implements TrendLines, AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(TrendFeed.class);

    private final Kafka kafka;
    private final String topic;
    private final TrendBoard board = new TrendBoard();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread following = new Thread(this::follow, "newsreel-trends");

    private TrendFeed(Kafka kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    static TrendFeed start(Kafka kafka, String topic) {
        TrendFeed feed = new TrendFeed(kafka, topic);
        feed.following.setDaemon(true);
        feed.following.start();
        return feed;
    }

    private void follow() {
        try {
            while (!isClosedWithin(BETWEEN_LOOKS)) {
                followTopic();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it is closed, or Kafka fails. A topic that is new has partitions when it is asked for once more. */
    private void followTopic() throws InterruptedException {
        try (StandingTopic trends = StandingTopic.of(kafka, topic)) {
            while (trends.exists() && !isClosedWithin(BETWEEN_LOOKS)) {
                trends.read(record -> board.take(record.key(), record.value()));
            }
        } catch (KafkaException e) {
            LOG.debug("the trends cannot be read, and are tried again", e);
        }
    }

    private boolean isClosedWithin(Duration time) throws InterruptedException {
        return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Optional<Instant> newest(WindowLength length, Instant now) {
        return board.newest(length, now);
    }

    @Override
    public List<Trend> standing(WindowLength length, Instant now) {
        return board.standing(length, now);
    }

    @Override
    public List<Trend> line(String wanted, WindowLength length, Instant from, Instant to) {
        return board.line(wanted, length, from, to);
    }

    @Override
    public void close() {
        closed.countDown();
        following.interrupt();
    }
}
