package newsreel.cli.options;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;

/** Ports that a command is to listen on, looked at before anything starts that takes long. */
public final class FreePort {
    private FreePort() {}

    /**
     * Looks whether this process may listen there at this moment. Who takes the port in between is met where it is opened.
     *
     * @throws CommandFailedException that says why not
     */
    public static void check(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a connection that ended a moment ago takes no port.
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw taken(address, e);
        }
    }

    /** What is said where one cannot listen. */
    static CommandFailedException taken(InetSocketAddress address, IOException e) {
        return new CommandFailedException(
                "cannot listen on " + address.getHostString() + ":" + address.getPort() + ": " + Reason.of(e), e);
    }
}
