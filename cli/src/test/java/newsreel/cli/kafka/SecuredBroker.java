package newsreel.cli.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A broker that demands something of whoever comes, on a port for each thing that it may demand. */
public final class SecuredBroker implements BeforeAllCallback, AfterAllCallback {
    /** Of every user: {@link #USER}, and those that were added. */
    public static final String PASSWORD = "correct horse";

    public static final String USER = "ada";

    private static final int ITERATIONS = 4096;
    private static final String AUTHORIZER = "org.apache.kafka.metadata.authorizer.StandardAuthorizer";

    /** What a port demands. */
    public enum Port {
        /** Nothing, and who comes there may do everything: the tests' own way in. */
        OPEN("PLAINTEXT"),
        /** A user, by PLAIN or SCRAM-SHA-512, over TLS. */
        SECURE("SASL_SSL"),
        /** The same with a certificate that is made out to another host. */
        MISNAMED("SASL_SSL"),
        /** A user, in the clear. */
        USERS("SASL_PLAINTEXT"),
        /** TLS alone. */
        TLS("SSL");

        private final String protocol;

        Port(String protocol) {
            this.protocol = protocol;
        }
    }

    private final boolean authorizes;
    private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
    private Path directory;
    private Certificates certificates;
    private EmbeddedBroker broker;

    private SecuredBroker(boolean authorizes) {
        this.authorizes = authorizes;
    }

    /** Whoever it has let in may do everything. */
    public static SecuredBroker trusting() {
        return new SecuredBroker(false);
    }

    /** Nobody may do what was not granted. */
    public static SecuredBroker authorizing() {
        return new SecuredBroker(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
    }

    void start() throws IOException, InterruptedException, ExecutionException {
        directory = Files.createTempDirectory("newsreel-secured");
        certificates = new Certificates(directory)
                .make("broker", "ip:127.0.0.1,dns:localhost")
                .make("elsewhere", "dns:elsewhere.example");
        Ports chosen = choosePorts();
        broker = EmbeddedBroker.start(directory.resolve("kafka"), () -> chosen, settings(chosen));
        addUser(USER);
    }

    void stop() throws IOException {
        if (broker != null) {
            broker.close();
        }
        Utils.delete(directory.toFile());
    }

    private Ports choosePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i <= Port.values().length; i++) {
                ServerSocket socket = new ServerSocket();
                sockets.add(socket);
                socket.bind(new InetSocketAddress(Ports.HOST, 0));
            }
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
        for (Port port : Port.values()) {
            ports.put(port, sockets.get(port.ordinal()).getLocalPort());
        }
        return new Ports(ports.get(Port.OPEN), sockets.get(Port.values().length).getLocalPort());
    }

    private Map<String, String> settings(Ports chosen) {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "listeners",
                ports.entrySet().stream()
                                .map(port -> port.getKey() + "://" + Ports.HOST + ":" + port.getValue())
                                .collect(Collectors.joining(","))
                        + ",CONTROLLER://" + Ports.HOST + ":" + chosen.controller());
        settings.put(
                "listener.security.protocol.map",
                ports.keySet().stream().map(port -> port + ":" + port.protocol).collect(Collectors.joining(","))
                        + ",CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", Port.OPEN.name());
        settings.put("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
        settings.putAll(store("", "broker"));
        settings.putAll(store("listener.name.misnamed.", "elsewhere"));
        for (Port port : List.of(Port.SECURE, Port.MISNAMED, Port.USERS)) {
            String listener = "listener.name." + port.name().toLowerCase(Locale.ROOT);
            settings.put(
                    listener + ".plain.sasl.jaas.config",
                    "org.apache.kafka.common.security.plain.PlainLoginModule required user_" + USER + "=\"" + PASSWORD
                            + "\";");
            settings.put(
                    listener + ".scram-sha-512.sasl.jaas.config",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        }
        if (authorizes) {
            settings.put("authorizer.class.name", AUTHORIZER);
            settings.put("super.users", "User:ANONYMOUS");
        }
        return settings;
    }

    private Map<String, String> store(String listener, String name) {
        return Map.of(
                listener + "ssl.keystore.type",
                "PKCS12",
                listener + "ssl.keystore.location",
                certificates.keys(name).toString(),
                listener + "ssl.keystore.password",
                Certificates.PASSWORD);
    }

    /** One who may come in by SCRAM-SHA-512. */
    public void addUser(String name) throws InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS), PASSWORD)))
                    .all()
                    .get();
        }
    }

    /** One who may do everything. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", address(Port.OPEN)));
    }

    public String address(Port port) {
        return Ports.HOST + ":" + ports.get(port);
    }

    /** A file of client properties, a line each. */
    public Path file(String... lines) {
        try {
            return Files.write(Files.createTempFile(directory, "client", ".properties"), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties that trust this broker's certificate. */
    public String trust() {
        return trust("broker");
    }

    /** The properties that trust another certificate only, that which the misnamed port shows. */
    public String otherTrust() {
        return trust("elsewhere");
    }

    private String trust(String name) {
        return "ssl.truststore.type=PKCS12\nssl.truststore.location=" + certificates.trust(name)
                + "\nssl.truststore.password=" + Certificates.PASSWORD;
    }

    /** The property that says who comes. */
    public static String plain(String user, String password) {
        return "sasl.mechanism=PLAIN\nsasl.jaas.config=" + login("plain.Plain", user, password);
    }

    /** The property that says who comes. */
    public static String scram(String user, String password) {
        return "sasl.mechanism=SCRAM-SHA-512\nsasl.jaas.config=" + login("scram.Scram", user, password);
    }

    private static String login(String module, String user, String password) {
        return "org.apache.kafka.common.security." + module + "LoginModule required username=\"" + user
                + "\" password=\"" + password + "\";";
    }
}
