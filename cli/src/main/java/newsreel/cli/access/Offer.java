package newsreel.cli.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;
import org.apache.kafka.common.security.auth.SecurityProtocol;

/**
 * What a client's properties offer to a broker. Of some mistakes in them Kafka's clients say nothing, and try for ever:
 * a mechanism that nobody knows, a login without a name.
 *
 * @param client the properties of the client
 * @param file where they stand; null when nobody named any
 */
record Offer(Map<String, Object> client, Path file) {
    private static final Set<String> KNOWN =
            new TreeSet<>(List.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER", "GSSAPI"));
    private static final Set<String> PROTOCOLS = new TreeSet<>(SecurityProtocol.names());
    private static final String PLAIN = "PLAIN";
    private static final String SCRAM = "SCRAM";

    private String property(String name, String otherwise) {
        Object value = client.get(name);
        return value == null ? otherwise : value.toString().trim();
    }

    /** {@code PLAINTEXT}, {@code SSL}, {@code SASL_PLAINTEXT} or {@code SASL_SSL}. */
    String protocol() {
        return property(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL)
                .toUpperCase(Locale.ROOT);
    }

    boolean tls() {
        return protocol().endsWith("SSL");
    }

    boolean names() {
        return protocol().startsWith("SASL");
    }

    String mechanism() {
        return property(SaslConfigs.SASL_MECHANISM, SaslConfigs.DEFAULT_SASL_MECHANISM);
    }

    /** Where the properties are to be mended. */
    String place() {
        return file == null ? "a file that --command-config names" : file.toString();
    }

    /** Who it says it is, where that is a name. */
    Optional<String> user() {
        try {
            return names() ? Optional.ofNullable(login().get("username")) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What is wrong with them, each with the way out, before any broker is asked. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!PROTOCOLS.contains(protocol())) {
            problems.add("security.protocol=" + protocol() + " in " + place() + " is none that Kafka has; "
                    + String.join(", ", PROTOCOLS) + " are");
        }
        if (names() && !isHandledElsewhere()) {
            addMechanism(problems);
            addLogin(problems);
        }
        return problems;
    }

    /** Whoever brings a class for it knows mechanisms and logins of their own. */
    private boolean isHandledElsewhere() {
        return client.containsKey(SaslConfigs.SASL_CLIENT_CALLBACK_HANDLER_CLASS)
                || client.containsKey(SaslConfigs.SASL_LOGIN_CLASS);
    }

    private void addMechanism(List<String> problems) {
        if (!KNOWN.contains(mechanism())) {
            problems.add("sasl.mechanism=" + mechanism() + " in " + place() + " is none that Kafka's clients know; "
                    + String.join(", ", KNOWN) + " are");
        }
    }

    private void addLogin(List<String> problems) {
        boolean byPassword = mechanism().equals(PLAIN) || mechanism().startsWith(SCRAM);
        if (!byPassword) {
            if (mechanism().equals(SaslConfigs.DEFAULT_SASL_MECHANISM)
                    && !client.containsKey(SaslConfigs.SASL_MECHANISM)) {
                problems.add("security.protocol=" + protocol() + " needs sasl.mechanism in " + place()
                        + ", PLAIN or SCRAM-SHA-512 for example; without it Kafka takes GSSAPI, which is Kerberos");
            }
            return;
        }
        try {
            Map<String, String> login = login();
            for (String option : List.of("username", "password")) {
                if (!login.containsKey(option)) {
                    problems.add("sasl.jaas.config in " + place() + " has no " + option + "; " + example());
                }
            }
        } catch (IllegalArgumentException e) {
            problems.add(
                    client.containsKey(SaslConfigs.SASL_JAAS_CONFIG)
                            ? "sasl.jaas.config in " + place() + " cannot be read: " + e.getMessage() + "; " + example()
                            : "security.protocol=" + protocol() + " needs sasl.jaas.config in " + place() + "; "
                                    + example());
        }
    }

    private Map<String, String> login() {
        Map<String, Object> configured = new HashMap<>();
        if (client.get(SaslConfigs.SASL_JAAS_CONFIG) != null) {
            configured.put(
                    SaslConfigs.SASL_JAAS_CONFIG,
                    new Password(client.get(SaslConfigs.SASL_JAAS_CONFIG).toString()));
        }
        Map<String, String> options = new HashMap<>();
        JaasContext.loadClientContext(configured)
                .configurationEntries()
                .forEach(
                        entry -> entry.getOptions().forEach((name, value) -> options.put(name, String.valueOf(value))));
        return options;
    }

    private String example() {
        String module = mechanism().startsWith(SCRAM) ? "scram.ScramLoginModule" : "plain.PlainLoginModule";
        return "it goes like this: sasl.jaas.config=org.apache.kafka.common.security." + module
                + " required username=\"...\" password=\"...\";";
    }
}
