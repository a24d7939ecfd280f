package newsreel.cli.access;

import java.util.List;

/**
 * What a port of a broker demands.
 *
 * @param tls whether it speaks TLS only
 * @param asked whether it told the rest; with TLS it tells nobody whose own certificate it wants to see
 * @param mechanisms by which users say who they are, in Kafka's words; none where it asks for no user
 * @param madeOutTo the hosts that its certificate names
 */
record Demand(boolean tls, boolean asked, List<String> mechanisms, List<String> madeOutTo) {
    Demand {
        mechanisms = List.copyOf(mechanisms);
        madeOutTo = List.copyOf(madeOutTo);
    }

    /** The {@code security.protocol} that it takes from a client that offers this. */
    String protocol(Offer offer) {
        boolean names = asked ? !mechanisms.isEmpty() : offer.names();
        return (names ? "SASL_" : "") + (tls ? "SSL" : "PLAINTEXT");
    }

    @Override
    public String toString() {
        String way = tls ? "speaks TLS" : "speaks no TLS";
        if (!asked) {
            return way;
        }
        return way
                + (mechanisms.isEmpty()
                        ? " and asks for no user"
                        : " and asks for a user (" + String.join(", ", mechanisms) + ")");
    }
}
