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
    int failures;

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public OptionalLong position(TopicPartition partition) {
        return position;
    }

    @Override
    public void put(Batch batch) throws IOException {
        if (failures > 0) {
            failures--;
            throw new IOException("/out: no space left");
        }
        batch.arrivals().forEach(arrival -> offsets.add(arrival.offset()));
        taken.putAll(batch.next());
    }

    @Override
    public Map<TopicPartition, Long> durable() {
        return Map.copyOf(taken);
    }

    @Override
    public void flush(Collection<TopicPartition> partitions) {
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
