package newsreel.sink.stream;

import java.io.IOException;
import org.apache.kafka.common.TopicPartition;

/** Another writer has stored what this one was about to: its place in the partition is to be found anew. */
public final class DisplacedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient TopicPartition partition;

    public DisplacedException(TopicPartition partition, String message) {
        super(message);
        this.partition = partition;
    }

    TopicPartition partition() {
        return partition;
    }
}
