package newsreel.cli.health;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Watches over a stage while it runs: its pulse, and where one is wanted, the server that tells of it. Thread-safe. */
public final class Monitor implements AutoCloseable {
    private final Pulse pulse;

    /** null where none is wanted. */
    private final AdminServer server;

    private Monitor(Pulse pulse, AdminServer server) {
        this.pulse = pulse;
        this.server = server;
    }

    /**
     * @param address null for no server
     * @throws IOException when it cannot listen there
     */
    public static Monitor start(Pulse pulse, InetSocketAddress address) throws IOException {
        AdminServer server = address == null ? null : AdminServer.start(address, pulse);
        return new Monitor(pulse.start(), server);
    }

    /** Where it is asked, the port that was given out where 0 was asked for. */
    public Optional<InetSocketAddress> address() {
        return Optional.ofNullable(server).map(AdminServer::address);
    }

    @Override
    public void close() {
        pulse.close();
        if (server != null) {
            server.close();
        }
    }
}
