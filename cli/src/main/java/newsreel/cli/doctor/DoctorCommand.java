package newsreel.cli.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsreel.article.TopicNames;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.doctor.ServerSeen.Reach;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.TopicOptions;
import newsreel.cli.options.Version;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code newsreel doctor}: what would keep the commands from working, before they are started. */
@Command(
        name = "doctor",
        description = {
            "Look whether all is as the commands need it: servers, brokers, topics, this user's rights, clocks, directories.",
            "A line each: ok, warn, or FAIL with the way out; exit code 1 when anything fails. Changes nothing.",
            "With the options that topics are created with, it warns of those that are there and have it otherwise.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Mixin
    private TopicOptions topicOptions;

    @Parameters(
            paramLabel = "COMMAND",
            completionCandidates = Commands.class,
            description =
                    "Those that this user is to run: ingest, enrich, sink, count, trends, serve, tail, dead-letters. A right "
                            + "that they want for is a failure then (default: any of them, and a warning).")
    private Set<String> commands = Set.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Look at a sink's directory, too.")
    private Path out;

    @Option(names = "--state-dir", paramLabel = "DIR", description = "Look at an enrichment's directory, too.")
    private Path stateDirectory;

    @Option(names = "--index", paramLabel = "DIR", description = "Look at the directory of an index, too.")
    private Path index;

    @Option(names = "--json", description = "Print it as a line of JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel doctor");

    @Override
    public Integer call() throws InterruptedException {
        refuseUnknown();
        topicOptions.wanted();
        Seen seen = look();
        List<Finding> findings =
                Check.ALL.stream().flatMap(check -> check.of(seen).stream()).toList();
        Verdict worst =
                findings.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(Verdict.OK);
        print(findings, worst);
        return worst == Verdict.FAIL ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** Those that it knows the needs of. */
    static final class Commands implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Need.of(TopicNames.standard()).keySet().iterator();
        }
    }

    private void refuseUnknown() {
        Set<String> known = Need.of(prefixOption.topics()).keySet();
        commands.stream()
                .filter(command -> !known.contains(command))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ParameterException(
                            spec.commandLine(), "\"" + unknown + "\" is none of " + String.join(", ", known));
                });
    }

    private Seen look() throws InterruptedException {
        Kafka kafka = kafkaOptions.kafka();
        List<ServerSeen> servers = new ArrayList<>();
        for (String address : kafka.bootstrapServers().split(",")) {
            servers.add(ServerLook.answering(address.strip(), kafka));
        }
        List<String> answering = servers.stream()
                .filter(server -> server.reach() == Reach.ANSWERS)
                .map(ServerSeen::address)
                .toList();
        Optional<ClusterSeen> cluster = answering.isEmpty() ? Optional.empty() : Optional.of(look(kafka, answering));
        return new Seen(
                prefixOption.topics(),
                commands,
                ClientSeen.of(kafka.client()),
                servers,
                cluster,
                places(),
                Clock.systemUTC().instant());
    }

    /** By the servers that answer: a client is made with no others. */
    private ClusterSeen look(Kafka kafka, List<String> servers) throws InterruptedException {
        try (Admin admin = ServerLook.admin(String.join(",", servers), kafka)) {
            return new ClusterLook(admin, prefixOption.topics(), topicOptions.wanted()).take();
        }
    }

    private List<PlaceSeen> places() {
        Map<String, Path> named = new LinkedHashMap<>();
        named.put("--out", out);
        named.put("--state-dir", stateDirectory);
        named.put("--index", index);
        return named.entrySet().stream()
                .flatMap(place -> Stream.ofNullable(place.getValue()).map(path -> PlaceLook.of(place.getKey(), path)))
                .toList();
    }

    private void print(List<Finding> findings, Verdict worst) {
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("verdict", worst);
            told.put("findings", findings);
            console.json(JsonMapper.shared().writeValueAsString(told));
        } else {
            findings.forEach(finding -> console.result(finding.line()));
        }
    }
}
