package newsreel.cli.options;

import java.net.InetSocketAddress;
import newsreel.enrich.Enricher;
import newsreel.serve.ServerSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a server answers. */
public final class ServeOptions {
    /** In the environment only: what stands on a command line, everyone on the machine can read. */
    private static final String TOKEN = "NEWSREEL_TOKEN";

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:8090",
            description = {
                "Where the page and the answers are (default: ${DEFAULT-VALUE}). Where other machines can reach it, "
                        + TOKEN
                        + " must hold the token that callers present, a browser once as ?token=; put a proxy with TLS before it.",
            })
    private String listen;

    @Mixin
    private QueryOptions queryOptions;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What the person wants, checked before anything starts. */
    public ServerSettings settings() {
        InetSocketAddress address = HostAndPort.parse(listen, "--listen", spec);
        try {
            ServerSettings settings = new ServerSettings(
                    address,
                    System.getenv(TOKEN),
                    queryOptions.vocabulary(),
                    Enricher.standard().schema());
            FreePort.check(address);
            return settings;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--listen: " + e.getMessage() + " (" + TOKEN + " in the environment)", e);
        }
    }
}
