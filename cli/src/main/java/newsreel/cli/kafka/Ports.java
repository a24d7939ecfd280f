package newsreel.cli.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports that a broker listens on. Both are held open together until both are known, so that the system cannot give out
 * one of them twice.
 *
 * @param broker where clients find it
 * @param controller where it finds itself as the controller
 */
record Ports(int broker, int controller) {
    static final String HOST = "127.0.0.1";

    private static final int ANY = 0;

    Ports {
        if (broker == controller) {
            throw new IllegalArgumentException("broker and controller cannot both listen on port " + broker);
        }
    }

    /** Two that are free at this moment. */
    static Ports free() {
        try {
            return opened(ANY, ANY);
        } catch (IOException e) {
            throw new UncheckedIOException("no two free ports on " + HOST, e);
        }
    }

    /**
     * One that somebody chose for the broker, and another that is free at this moment.
     *
     * @throws IllegalStateException when the chosen one is taken
     */
    static Ports with(int broker) {
        try {
            return opened(broker, ANY);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the embedded Kafka broker cannot listen on port " + broker + ": " + e.getMessage(), e);
        }
    }

    /** Whether nobody else listens on them at this moment. */
    boolean areFree() {
        try {
            return equals(opened(broker, controller));
        } catch (IOException taken) {
            return false;
        }
    }

    private static Ports opened(int broker, int controller) throws IOException {
        try (ServerSocket one = listening(broker);
                ServerSocket other = listening(controller)) {
            return new Ports(one.getLocalPort(), other.getLocalPort());
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
