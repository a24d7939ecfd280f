package newsreel.bench.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Topics to measure on, of one partition each. */
public final class Topics {
    private Topics() {}

    /** @param client the client properties that reach the broker */
    public static void make(Map<String, Object> client, String name) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }
}
