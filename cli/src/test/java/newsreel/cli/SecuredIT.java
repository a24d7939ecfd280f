package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.SecuredBroker;
import newsreel.cli.kafka.SecuredBroker.Port;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands at a broker that wants to know who comes, over TLS. */
class SecuredIT {

    @RegisterExtension
    private static final SecuredBroker BROKER = SecuredBroker.trusting();

    private static final String SASL_SSL = "security.protocol=SASL_SSL";
    private static final String RIGHT = SecuredBroker.plain(SecuredBroker.USER, SecuredBroker.PASSWORD);
    private static final String RIGHT_BY_SCRAM = SecuredBroker.scram(SecuredBroker.USER, SecuredBroker.PASSWORD);

    @TempDir
    private Path directory;

    static Stream<Arguments> usersWhoMayComeIn() {
        return Stream.of(Arguments.of("plain", RIGHT), Arguments.of("scram", RIGHT_BY_SCRAM));
    }

    @ParameterizedTest
    @MethodSource("usersWhoMayComeIn")
    void shouldRunThePipelineOverTlsForWhomTheBrokerKnows(String prefix, String user) throws Exception {
        Map<String, String> as = as(Port.SECURE, prefix, SASL_SSL, BROKER.trust(), user);
        Path story = Files.writeString(directory.resolve("story.txt"), "Rates rise\n\nThe bank raised its rate.\n");
        CommandRun enrich = CommandRun.start(
                as, "enrich", "--state-dir", directory.resolve("state").toString());
        CommandRun sink =
                CommandRun.start(as, "sink", "--out", directory.resolve("out").toString());
        CommandRun.Result ingest =
                CommandRun.start(as, "ingest", story.toString()).finish();
        CommandRun.Result tail = CommandRun.start(as, "tail", "--from-beginning", "--max-articles", "1")
                .finish();
        Await.until("the file", () -> FiledArticles.files(directory.resolve("out")), files -> files.size() == 1);

        assertThat(ingest.err()).contains("1 published, 0 left out");
        assertThat(tail.out()).contains("Rates rise");
        assertThat(CommandRun.start(as, "status").finish().out()).contains(prefix + ".enriched", "newsreel-sink");
        assertThat(enrich.terminate().finish().err()).contains("1 enriched, 0 duplicates");
        assertThat(sink.terminate().finish().err()).contains("1 filed");
    }

    /** What is wrong, at which port, with which properties, and the words that must be in the answer. */
    static Stream<Arguments> clientsWhoMayNot() {
        String tls = BROKER.trust();
        return Stream.of(
                refused(
                        "a wrong password",
                        Port.SECURE,
                        List.of("\"ada\" (PLAIN)", "sasl.jaas.config"),
                        SASL_SSL,
                        tls,
                        SecuredBroker.plain(SecuredBroker.USER, "guessed")),
                refused(
                        "a wrong password by SCRAM",
                        Port.SECURE,
                        List.of("\"ada\" (SCRAM-SHA-512)", "sasl.jaas.config"),
                        SASL_SSL,
                        tls,
                        SecuredBroker.scram(SecuredBroker.USER, "guessed")),
                refused(
                        "an unknown user",
                        Port.SECURE,
                        List.of("\"eve\" (PLAIN)"),
                        SASL_SSL,
                        tls,
                        SecuredBroker.plain("eve", SecuredBroker.PASSWORD)),
                refused(
                        "an unknown user by SCRAM",
                        Port.SECURE,
                        List.of("\"eve\" (SCRAM-SHA-512)"),
                        SASL_SSL,
                        tls,
                        SecuredBroker.scram("eve", SecuredBroker.PASSWORD)),
                refused(
                        "nothing where TLS and a user are asked for",
                        Port.SECURE,
                        List.of(
                                "speaks TLS and asks for a user (PLAIN, SCRAM-SHA-512)",
                                "set security.protocol=SASL_SSL")),
                refused("nothing where TLS is asked for", Port.TLS, List.of("set security.protocol=SSL ")),
                refused(
                        "nothing where a user is asked for",
                        Port.USERS,
                        List.of("set security.protocol=SASL_PLAINTEXT")),
                refused(
                        "a user in the clear at a TLS port",
                        Port.SECURE,
                        List.of("set security.protocol=SASL_SSL"),
                        "security.protocol=SASL_PLAINTEXT",
                        RIGHT),
                refused(
                        "TLS at a plain port",
                        Port.OPEN,
                        List.of("speaks no TLS", "set security.protocol=PLAINTEXT"),
                        "security.protocol=SSL",
                        tls),
                refused(
                        "TLS without a user",
                        Port.SECURE,
                        List.of("set security.protocol=SASL_SSL"),
                        "security.protocol=SSL",
                        tls),
                refused(
                        "a user where none is asked for",
                        Port.TLS,
                        List.of("asks for no user", "set security.protocol=SSL "),
                        SASL_SSL,
                        tls,
                        RIGHT),
                refused(
                        "no trust in the certificate",
                        Port.SECURE,
                        List.of("nobody that is trusted", "ssl.truststore.location"),
                        SASL_SSL,
                        RIGHT),
                refused(
                        "a certificate for another host",
                        Port.MISNAMED,
                        List.of("made out to elsewhere.example"),
                        SASL_SSL,
                        BROKER.otherTrust(),
                        RIGHT),
                refused(
                        "a mechanism that the broker has not",
                        Port.SECURE,
                        List.of("sasl.mechanism=SCRAM-SHA-256", "it takes PLAIN, SCRAM-SHA-512"),
                        SASL_SSL,
                        tls,
                        RIGHT_BY_SCRAM.replace("SHA-512", "SHA-256")),
                refused(
                        "a mechanism that nobody has",
                        Port.SECURE,
                        List.of("sasl.mechanism=PLANE", "PLAIN, "),
                        SASL_SSL,
                        tls,
                        RIGHT.replace("=PLAIN\n", "=PLANE\n")),
                refused(
                        "no mechanism",
                        Port.SECURE,
                        List.of("needs sasl.mechanism"),
                        SASL_SSL,
                        tls,
                        RIGHT.replace("sasl.mechanism=PLAIN\n", "")),
                refused(
                        "no login",
                        Port.SECURE,
                        List.of("needs sasl.jaas.config"),
                        SASL_SSL,
                        tls,
                        "sasl.mechanism=PLAIN"),
                refused(
                        "a login that cannot be read",
                        Port.SECURE,
                        List.of("sasl.jaas.config", "cannot be read", "semi-colon"),
                        SASL_SSL,
                        tls,
                        RIGHT.replace(";", "")),
                refused(
                        "a login without a name",
                        Port.SECURE,
                        List.of("has no username"),
                        SASL_SSL,
                        tls,
                        RIGHT.replace("username", "user")),
                refused(
                        "a truststore that is not there",
                        Port.SECURE,
                        List.of("nowhere.p12", "no such file"),
                        SASL_SSL,
                        "ssl.truststore.type=PKCS12\nssl.truststore.location=nowhere.p12",
                        RIGHT),
                refused(
                        "a truststore's wrong password",
                        Port.SECURE,
                        List.of("password was incorrect", "trust.p12"),
                        SASL_SSL,
                        tls + "-not",
                        RIGHT),
                refused(
                        "a protocol that is none",
                        Port.SECURE,
                        List.of("security.protocol", "HTTPS"),
                        "security.protocol=HTTPS"));
    }

    private static Arguments refused(String what, Port port, List<String> words, String... properties) {
        return Arguments.of(what, port, words, properties);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clientsWhoMayNot")
    void shouldSayWhatToMend(String what, Port port, List<String> words, String[] properties) throws Exception {
        Path file = BROKER.file(properties);
        Kafka kafka = Kafka.of(BROKER.address(port), file, Duration.ofSeconds(1));

        assertThatThrownBy(() -> kafka.await(said -> {}))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(said -> assertThat(said.getMessage())
                        .contains(words)
                        .contains(port == Port.MISNAMED ? BROKER.address(port) : file.toString())
                        .satisfies(SecuredIT::isSaidToPeople));
    }

    static Stream<Arguments> clientsOfAllKindsWhoMayNot() {
        Set<Object> kinds = Set.of(
                "a wrong password",
                "nothing where TLS is asked for",
                "TLS at a plain port",
                "no trust in the certificate",
                "a truststore that is not there");
        return clientsWhoMayNot().filter(client -> kinds.contains(client.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clientsOfAllKindsWhoMayNot")
    void shouldEndACommandWithNothingButThat(String what, Port port, List<String> words, String[] properties) {
        CommandRun.Result status =
                CommandRun.start(as(port, "news", properties), "status").finish();

        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.out()).isEmpty();
        assertThat(status.err()).contains("newsreel status: ").contains(words);
        isSaidToPeople(status.err());
    }

    /** The one class that a person must name is that of the login. */
    private static void isSaidToPeople(String words) {
        assertThat(words.replaceAll("org\\.apache\\.kafka\\.common\\.security\\.\\w+\\.\\w+LoginModule", ""))
                .doesNotContain("Exception", "org.apache", "java.", "\tat ", "thread has exited");
    }

    private static Map<String, String> as(Port port, String prefix, String... properties) {
        return Map.of(
                "NEWSREEL_BOOTSTRAP_SERVERS", BROKER.address(port),
                "NEWSREEL_TOPIC_PREFIX", prefix,
                "NEWSREEL_COMMAND_CONFIG", BROKER.file(properties).toString());
    }
}
