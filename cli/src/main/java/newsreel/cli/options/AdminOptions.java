package newsreel.cli.options;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import newsreel.article.count.Tally;
import newsreel.cli.console.CommandFailedException;
import newsreel.cli.console.Console;
import newsreel.cli.health.Monitor;
import newsreel.cli.health.Pulse;
import newsreel.cli.health.Vitals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a stage is asked how it is. */
public final class AdminOptions {

    @Option(
            names = "--admin",
            paramLabel = "HOST:PORT",
            description =
                    "Answer GET /health/live, /health/ready and /metrics (for Prometheus) there, without TLS or password: "
                            + "127.0.0.1:9404 for example (default: not at all; in the image, port 9404).")
    private String admin;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Called before anything starts.
     *
     * @throws ParameterException when the address is none
     * @throws CommandFailedException when it cannot listen there
     */
    public void check() {
        checkBeside(null);
    }

    /**
     * The same for a stage that listens elsewhere, too.
     *
     * @param listen where {@code --listen} has it listen; null for nowhere
     */
    public void checkBeside(InetSocketAddress listen) {
        InetSocketAddress address = address();
        if (address == null) {
            return;
        }
        if (listen != null && HostAndPort.meet(address, listen)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--listen and --admin cannot both have port " + address.getPort() + ": give each its own");
        }
        FreePort.check(address);
    }

    private InetSocketAddress address() {
        return admin == null ? null : HostAndPort.parse(admin, "--admin", spec);
    }

    /**
     * Feels from now on how the stage is, and answers those who ask, where a person wants that.
     *
     * @param away whether the broker does not answer
     * @throws CommandFailedException when it cannot listen there
     */
    public Monitor monitor(Vitals vitals, Tally tally, BooleanSupplier away, Console console) {
        InetSocketAddress address = address();
        try {
            Monitor monitor = Monitor.start(new Pulse(vitals, tally, away, Clock.systemUTC(), console), address);
            monitor.address()
                    .ifPresent(at -> console.say("health and metrics at http://" + address.getHostString() + ":"
                            + at.getPort() + "/metrics"));
            return monitor;
        } catch (IOException e) {
            throw FreePort.taken(address, e);
        }
    }
}
