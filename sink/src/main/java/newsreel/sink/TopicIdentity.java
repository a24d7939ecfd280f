package newsreel.sink;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** What tells a topic from every other, also from one that was deleted and made anew under its name. */
public final class TopicIdentity {
    private TopicIdentity() {}

    /** @throws KafkaException when the broker does not tell, or knows no such topic */
    public static String of(Map<String, Object> client, String topic) throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        }
    }
}
