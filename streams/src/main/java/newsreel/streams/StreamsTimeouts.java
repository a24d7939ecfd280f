package newsreel.streams;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Times that an application asks of the brokers, which have limits of their own.
 *
 * @param transaction how long one of its transactions may stay open
 * @param session how long an instance may be silent before others take its partitions
 */
public record StreamsTimeouts(Duration transaction, Duration session) {

    /**
     * What Kafka Streams makes of the client properties.
     *
     * @throws IllegalArgumentException where it can make nothing of them; the message says why
     */
    public static StreamsTimeouts of(Map<String, Object> client) {
        Properties properties = new Properties();
        properties.putAll(client);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "newsreel");
        StreamsProperties.putGuarantee(properties);
        try {
            StreamsConfig config = new StreamsConfig(properties);
            return new StreamsTimeouts(
                    time(config.getProducerConfigs(""), ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                    time(config.getMainConsumerConfigs("", "", 0), ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG));
        } catch (ConfigException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Duration time(Map<String, Object> client, String name) {
        Object named = client.get(name);
        return Duration.ofMillis(
                named == null ? usual(name) : Long.parseLong(named.toString().strip()));
    }

    /** What a consumer takes that is told nothing. */
    private static long usual(String name) {
        return ((Number) ConsumerConfig.configDef().defaultValues().get(name)).longValue();
    }
}
