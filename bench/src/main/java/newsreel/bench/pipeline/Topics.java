package newsreel.bench.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Topics to measure on. */
public final class Topics {
    private Topics() {}

    /**
     * Makes one of a single partition.
     *
     * @param client the client properties that reach the broker
     */
    public static void make(Map<String, Object> client, String name) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(client)) {
            make(admin, name, 1);
        }
    }

    /** Makes one of as many partitions as another has. */
    static void makeLike(Map<String, Object> client, String other, String name)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(client)) {
            int partitions = admin.describeTopics(List.of(other))
                    .allTopicNames()
                    .get()
                    .get(other)
                    .partitions()
                    .size();
            make(admin, name, partitions);
        }
    }

    private static void make(Admin admin, String name, int partitions) throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                .all()
                .get();
    }
}
