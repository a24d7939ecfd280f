package newsreel.serve;

import java.net.InetSocketAddress;
import java.util.Objects;
import newsreel.search.query.Vocabulary;

/**
 * Where a server listens, and what it knows.
 *
 * @param address any free port of the host where the port is 0
 * @param token what callers present; null on loopback, where nobody else comes
 * @param vocabulary what the words of a query may name
 * @param schema the JSON Schema of the articles
 */
public record ServerSettings(InetSocketAddress address, String token, Vocabulary vocabulary, String schema) {

    /** @throws IllegalArgumentException when other machines can reach it and there is no token */
    public ServerSettings {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(schema, "schema");
        token = token == null || token.isBlank() ? null : token;
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("no address is known for " + address.getHostString());
        }
        if (token == null && !isLocal(address)) {
            throw new IllegalArgumentException("where other machines can reach it, a token is needed");
        }
    }

    private static boolean isLocal(InetSocketAddress address) {
        return address.getAddress().isLoopbackAddress();
    }

    /** Whether only this machine reaches it. */
    boolean isLocal() {
        return isLocal(address);
    }
}
