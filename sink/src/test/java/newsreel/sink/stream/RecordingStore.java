package newsreel.sink.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;

/** A store in memory that fails as often as it is told to. */
final class RecordingStore implements ArticleStore {
    final List<Long> offsets = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final Map<TopicPartition, Long> taken = new HashMap<>();
    OptionalLong position = OptionalLong.empty();
    String identity = "here";
    int puts;
    int ticks;
    int failures;
    int displacements;
    int positionFailures;
    int flushFailures;
    int tickFailures;

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public OptionalLong position(TopicPartition partition) throws IOException {
        if (positionFailures > 0) {
            positionFailures--;
            throw new IOException("/out: no such disk");
        }
        events.add("position");
        return position;
    }

    @Override
    public void put(Batch batch) throws IOException {
        puts++;
        if (displacements > 0) {
            displacements--;
            throw new DisplacedException(batch.arrivals().get(0).partition(), "filed by another");
        }
        if (failures > 0) {
            failures--;
            throw new IOException("/out: no space left");
        }
        batch.arrivals().forEach(arrival -> offsets.add(arrival.offset()));
        taken.putAll(batch.next());
    }

    @Override
    public void tick() throws IOException {
        ticks++;
        if (tickFailures > 0) {
            tickFailures--;
            throw new IOException("/out: no space left");
        }
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        return Map.copyOf(taken);
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) throws IOException {
        if (flushFailures > 0) {
            flushFailures--;
            throw new IOException("/out: no space left");
        }
        events.add("flush " + partitions.size());
    }

    @Override
    public void forget(Collection<TopicPartition> partitions) {
        events.add("forget " + partitions.size());
        taken.keySet().removeAll(partitions);
    }

    @Override
    public void missed(TopicPartition partition, long from, long to) {
        events.add("missed " + from + " to " + to);
    }

    @Override
    public void close() {}
}
