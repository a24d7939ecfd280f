package newsreel.cli.kafka;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Something that is asked of a cluster, and may be asked again.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface Question<T> {
    /**
     * @throws ExecutionException with what the cluster says instead
     * @throws NoAnswerException when it says nothing
     */
    T of(Admin admin) throws InterruptedException, ExecutionException;
}
