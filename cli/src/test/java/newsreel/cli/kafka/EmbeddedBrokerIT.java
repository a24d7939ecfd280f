package newsreel.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    private Path data;

    @Test
    void shouldSurvivePortsThatAreTakenBeforeKafkaListens() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            Ports free = Ports.free();
            Deque<Ports> choices = new ArrayDeque<>(List.of(
                    new Ports(free.broker(), taken.getLocalPort()),
                    new Ports(taken.getLocalPort(), free.controller()),
                    free));
            try (EmbeddedBroker broker = EmbeddedBroker.start(data, choices::remove);
                    Admin admin = Kafka.of(broker.bootstrapServers(), null).admin()) {
                assertThat(choices).isEmpty();
                assertThat(broker.bootstrapServers()).endsWith(":" + free.broker());
                assertThat(admin.describeCluster().nodes().get())
                        .singleElement()
                        .satisfies(node -> assertThat(node.port()).isEqualTo(free.broker()));
            }
        }
    }

    @Test
    void shouldGiveUpWherePortsAreNotWhatIsWrong() {
        try (EmbeddedBroker running = EmbeddedBroker.start(data)) {
            assertThat(running.bootstrapServers()).startsWith(Ports.HOST);
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedBroker.start(data))
                    .withMessageContaining("in use");
        }
    }
}
