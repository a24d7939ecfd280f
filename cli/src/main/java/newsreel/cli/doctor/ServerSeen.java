package newsreel.cli.doctor;

/**
 * A server, and how far one gets with it.
 *
 * @param why what it said, where it did not answer; else empty
 */
record ServerSeen(String address, Reach reach, String why) {

    /** From nowhere to an answer. */
    enum Reach {
        UNKNOWN(
                "is at no address that is known here",
                "look for a slip of the pen, or at the names that this machine knows"),
        REFUSED("refuses connections", "is Kafka running there, with a listener on that port?"),
        SILENT("does not answer at all", "does a firewall stand between, or is it another machine?"),
        NO_KAFKA("takes connections, and does not answer as Kafka", "is that the port of a listener for clients?"),
        TURNED_AWAY("does not let this client in", "see --command-config"),
        CONNECTED("takes connections", ""),
        ANSWERS("answers", "");

        private final String words;
        private final String wayOut;

        Reach(String words, String wayOut) {
            this.words = words;
            this.wayOut = wayOut;
        }
    }

    boolean isReached() {
        return reach == Reach.CONNECTED || reach == Reach.ANSWERS;
    }

    String words() {
        return address + " " + reach.words + (why.isEmpty() ? "" : " (" + why + ")");
    }

    String wayOut() {
        return reach.wayOut;
    }
}
