package newsreel.cli.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import newsreel.article.failure.Reason;
import newsreel.cli.access.Access;
import newsreel.cli.doctor.ServerSeen.Reach;
import newsreel.cli.kafka.Kafka;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.utils.Utils;

/** Goes up to a server step by step: its name, a connection, an answer of Kafka's. */
final class ServerLook {
    private static final int PATIENCE_MS = 5000;

    private ServerLook() {}

    /** Whether it answers as Kafka, and lets this client in. */
    static ServerSeen answering(String address, Kafka kafka) throws InterruptedException {
        ServerSeen connected = connecting(address);
        if (!connected.isReached()) {
            return connected;
        }
        Access access = new Access(address, kafka.client(), kafka.commandConfig());
        try {
            access.check();
            Optional<String> mismatch = access.isBlind() ? access.mismatch() : Optional.empty();
            return mismatch.isPresent() ? turnedAway(address, mismatch.get()) : asked(address, kafka, access);
        } catch (IllegalStateException wrong) {
            return turnedAway(address, wrong.getMessage());
        }
    }

    private static ServerSeen asked(String address, Kafka kafka, Access access) throws InterruptedException {
        try (Admin admin = admin(address, kafka)) {
            admin.describeCluster().nodes().get();
            return new ServerSeen(address, Reach.ANSWERS, "");
        } catch (ExecutionException e) {
            return e.getCause() instanceof RetriableException
                    ? new ServerSeen(address, Reach.NO_KAFKA, "")
                    : turnedAway(address, access.words(e.getCause()));
        }
    }

    private static ServerSeen turnedAway(String address, String why) {
        return new ServerSeen(address, Reach.TURNED_AWAY, why);
    }

    /** A client of those servers that does not wait for long. */
    static Admin admin(String servers, Kafka kafka) {
        Map<String, Object> properties = new HashMap<>(kafka.client());
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        properties.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return new Kafka(properties).admin();
    }

    /** Whether it takes connections. */
    static ServerSeen connecting(String address) {
        String host = Utils.getHost(address);
        Integer port = Utils.getPort(address);
        if (host == null || port == null) {
            return new ServerSeen(address, Reach.UNKNOWN, "it is no HOST:PORT");
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), PATIENCE_MS);
            return new ServerSeen(address, Reach.CONNECTED, "");
        } catch (UnknownHostException e) {
            return new ServerSeen(address, Reach.UNKNOWN, "");
        } catch (ConnectException e) {
            return new ServerSeen(address, Reach.REFUSED, "");
        } catch (IOException e) {
            return new ServerSeen(address, Reach.SILENT, Reason.of(e));
        }
    }
}
