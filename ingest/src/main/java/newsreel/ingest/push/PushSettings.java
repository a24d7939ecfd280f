package newsreel.ingest.push;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;

/**
 * How articles are taken over HTTP.
 *
 * @param address where to listen; only this machine can reach a loopback address
 * @param token what callers must present; null when none is asked for, which only a loopback address allows
 * @param maxBytes the largest request taken, inflated
 * @param requestTime how long a request may take to arrive
 * @param kafkaTime how long Kafka is waited for
 * @param concurrency how many requests are worked on at a time
 * @param turnTime how long a request waits for its turn; then it is answered with 503
 */
public record PushSettings(
        InetSocketAddress address,
        String token,
        int maxBytes,
        Duration requestTime,
        Duration kafkaTime,
        int concurrency,
        Duration turnTime) {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final Duration REQUEST_TIME = Duration.ofSeconds(30);
    private static final Duration KAFKA_TIME = Duration.ofSeconds(20);
    private static final int CONCURRENCY = 8;
    private static final Duration TURN_TIME = Duration.ofSeconds(5);

    /** @throws IllegalArgumentException when others could reach it without a token */
    public PushSettings {
        Objects.requireNonNull(requestTime, "requestTime");
        Objects.requireNonNull(kafkaTime, "kafkaTime");
        Objects.requireNonNull(turnTime, "turnTime");
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("there is no host " + address.getHostString());
        }
        if (token != null && token.isBlank()) {
            throw new IllegalArgumentException("the token is blank");
        }
        if (token == null && !address.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    address.getHostString() + " can be reached from other machines, which needs a token");
        }
    }

    /** 16 MiB a request, half a minute for it to arrive, 20 seconds for Kafka, 8 at a time, 5 seconds for a turn. */
    public static PushSettings standard(InetSocketAddress address, String token) {
        return new PushSettings(address, token, MAX_BYTES, REQUEST_TIME, KAFKA_TIME, CONCURRENCY, TURN_TIME);
    }
}
