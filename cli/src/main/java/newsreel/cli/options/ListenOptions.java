package newsreel.cli.options;

import java.io.IOException;
import newsreel.article.count.Counters;
import newsreel.cli.console.Console;
import newsreel.ingest.delivery.ArticlePublisher;
import newsreel.ingest.push.PushServer;
import newsreel.ingest.push.PushSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where articles are taken over HTTP. */
public final class ListenOptions {
    /** In the environment only: what stands on a command line, everyone on the machine can read. */
    private static final String TOKEN = "NEWSREEL_TOKEN";

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = {
                "Take articles over HTTP: POST /articles with application/json (one article or an array), "
                        + "application/x-ndjson, text/html or text/plain; the answer is 202 with the ids once Kafka has "
                        + "all of them. GET /health. Where other machines can reach it, " + TOKEN
                        + " must hold the bearer "
                        + "token that callers present; put a proxy with TLS before it.",
                "Example: newsreel ingest --listen 127.0.0.1:8080",
            })
    private String listen;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    public boolean listen() {
        return listen != null;
    }

    /** What the person wants, checked before anything starts; null when nothing is to be listened for. */
    public PushSettings settings() {
        if (listen == null) {
            return null;
        }
        try {
            PushSettings settings =
                    PushSettings.standard(HostAndPort.parse(listen, "--listen", spec), System.getenv(TOKEN));
            FreePort.check(settings.address());
            return settings;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--listen: " + e.getMessage() + " (" + TOKEN + " in the environment)", e);
        }
    }

    /** @param settings null when nothing is to be listened for; then nothing is started, and null returned */
    public static PushServer start(
            PushSettings settings, ArticlePublisher publisher, Counters counters, Console console) {
        if (settings == null) {
            return null;
        }
        try {
            PushServer server = PushServer.start(settings, publisher, counters);
            console.say("listening on http://" + settings.address().getHostString() + ":"
                    + server.address().getPort() + "/articles");
            return server;
        } catch (IOException e) {
            throw FreePort.taken(settings.address(), e);
        }
    }
}
