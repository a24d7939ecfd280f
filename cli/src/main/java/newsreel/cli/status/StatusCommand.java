package newsreel.cli.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import newsreel.article.failure.Reason;
import newsreel.cli.console.Console;
import newsreel.cli.console.ExitCode;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.options.IntervalConverter;
import newsreel.cli.options.KafkaOptions;
import newsreel.cli.options.PrefixOption;
import newsreel.cli.options.Version;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code newsreel status}: how a pipeline is, on one screen. */
@Command(
        name = "status",
        description = {
            "Show how the pipeline is: its topics, who reads them and how far behind, and the dead letters by reason.",
            "What waits is counted in records; where it is more than a few, offsets tell about how many. A group that "
                    + "has members and whose oldest record grows old has stalled.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class StatusCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Mixin
    private KafkaOptions kafkaOptions;

    @Mixin
    private PrefixOption prefixOption;

    @Option(names = "--json", description = "Print it as a line of JSON.")
    private boolean json;

    @Option(
            names = "--watch",
            arity = "0..1",
            fallbackValue = "5s",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            description = "Look again and again, every ${FALLBACK-VALUE} or as said, until Ctrl-C.")
    private Duration watch;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.of("newsreel status");

    @Override
    public Integer call() throws InterruptedException {
        if (watch != null && watch.isZero()) {
            throw new ParameterException(spec.commandLine(), "--watch must be at least 1s");
        }
        Kafka kafka = kafkaOptions.reached(console::warn);
        try (StatusLook look = new StatusLook(kafka, prefixOption.topics(), Clock.systemUTC())) {
            print(look.take());
            while (watch != null && !console.isClosed()) {
                TimeUnit.MILLISECONDS.sleep(watch.toMillis());
                lookAgain(look::take);
            }
        }
        return ExitCode.DONE;
    }

    /** A look at a pipeline. */
    interface Look {
        PipelineStatus take() throws InterruptedException;
    }

    /** A broker that is away for a while is one of the things that are watched for. */
    void lookAgain(Look look) throws InterruptedException {
        try {
            PipelineStatus status = look.take();
            if (!json) {
                console.result("");
            }
            print(status);
        } catch (InterruptException told) {
            throw told;
        } catch (IllegalStateException | KafkaException e) {
            console.warn(Reason.of(e));
        }
    }

    private void print(PipelineStatus status) {
        if (json) {
            console.json(MAPPER.writeValueAsString(status));
        } else {
            StatusScreen.of(status).forEach(console::result);
        }
    }
}
