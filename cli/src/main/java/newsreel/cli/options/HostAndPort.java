package newsreel.cli.options;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An address to listen on as a person writes it: {@code 127.0.0.1:8080}, {@code [::1]:8080}, or a port of this machine alone. */
final class HostAndPort {
    private static final Pattern ADDRESS = Pattern.compile("(?:(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+):)?(\\d{1,5})");
    private static final int MAX_PORT = 65_535;

    private HostAndPort() {}

    /** Whether whoever listens at one of them keeps others from listening at the other; any port that is free meets none. */
    static boolean meet(InetSocketAddress one, InetSocketAddress other) {
        boolean hostsMeet = one.getAddress().isAnyLocalAddress()
                || other.getAddress().isAnyLocalAddress()
                || one.getAddress().equals(other.getAddress());
        return hostsMeet && one.getPort() == other.getPort() && one.getPort() != 0;
    }

    /** @throws ParameterException that names the option, when it is none */
    static InetSocketAddress parse(String text, String option, CommandSpec spec) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches() || Integer.parseInt(address.group(2)) > MAX_PORT) {
            throw new ParameterException(
                    spec.commandLine(), option + ": \"" + text + "\" is no HOST:PORT such as 127.0.0.1:8080");
        }
        String host = address.group(1) == null ? "127.0.0.1" : address.group(1);
        InetSocketAddress found = new InetSocketAddress(host, Integer.parseInt(address.group(2)));
        if (found.isUnresolved()) {
            throw new ParameterException(spec.commandLine(), option + ": there is no host " + host);
        }
        return found;
    }
}
