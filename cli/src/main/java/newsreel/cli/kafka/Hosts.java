package newsreel.cli.kafka;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/** The hosts that a person names. */
final class Hosts {
    private Hosts() {}

    /**
     * Whether any of them is known by its name at this moment: a broker's may come with the broker, where containers are
     * started together. What has not the form of an address is left to Kafka's clients, which refuse it.
     *
     * @param servers addresses, separated by commas
     */
    static boolean isAnyKnown(String servers) {
        return Stream.of(servers.split(","))
                .map(String::trim)
                .map(Utils::getHost)
                .anyMatch(Hosts::isKnown);
    }

    private static boolean isKnown(String host) {
        try {
            return host == null || InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
