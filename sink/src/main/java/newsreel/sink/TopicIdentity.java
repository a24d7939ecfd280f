package newsreel.sink;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** What tells a topic from every other, also from one that was deleted and made anew under its name. */
public final class TopicIdentity {
    private TopicIdentity() {}

    /** @throws ExecutionException when the broker does not tell, or knows no such topic */
    public static String of(Admin admin, String topic) throws InterruptedException, ExecutionException {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .topicId()
                .toString();
    }
}
