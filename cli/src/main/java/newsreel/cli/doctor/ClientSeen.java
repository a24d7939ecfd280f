package newsreel.cli.doctor;

import java.util.Map;
import java.util.Optional;
import newsreel.streams.StreamsTimeouts;

/**
 * What the client properties ask of the brokers.
 *
 * @param timeouts empty where Kafka Streams can make nothing of them
 * @param trouble why it cannot, in words
 */
record ClientSeen(Optional<StreamsTimeouts> timeouts, String trouble) {

    static ClientSeen of(Map<String, Object> client) {
        try {
            return new ClientSeen(Optional.of(StreamsTimeouts.of(client)), "");
        } catch (IllegalArgumentException e) {
            return new ClientSeen(Optional.empty(), e.getMessage());
        }
    }
}
