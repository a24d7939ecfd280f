package newsreel.cli.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import newsreel.cli.kafka.EmbeddedBroker;

/** A broker in a process of its own, so that it can be killed. */
final class BrokerProcess {
    private BrokerProcess() {}

    /** @param args the directory of its data, and a file that tells its address: the same in each of its lives */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Path.of(args[0]);
        Path address = Path.of(args[1]);
        EmbeddedBroker broker = Files.exists(address)
                ? EmbeddedBroker.start(data, port(Files.readString(address)))
                : EmbeddedBroker.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Path whole = Files.writeString(address.resolveSibling("address.new"), broker.bootstrapServers());
        Files.move(whole, address, StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }
}
