package newsreel.cli.access;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.IllegalSaslStateException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;

/**
 * What Kafka's clients throw when they are not let in, in words: what was offered, and what to mend.
 *
 * @param servers who refuses
 * @param offer what the client offered
 * @param demand asks them what they demand
 */
record Refusal(String servers, Offer offer, Supplier<Optional<Demand>> demand) {
    private static final String UNTRUSTED = "PKIX";
    private static final List<String> MISNAMED = List.of("No subject alternative", "No name matching");
    private static final List<String> OWN_CERTIFICATE = List.of("certificate_required", "bad_certificate");

    String words(Throwable failure) {
        return Denial.of(offer, Denial.ANY_TRANSACTION).words(failure).orElseGet(() -> notLetIn(failure));
    }

    private String notLetIn(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        return chain.stream()
                .map(cause -> known(cause, chain))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> plain(chain.get(chain.size() - 1)));
    }

    private Optional<String> known(Throwable cause, List<Throwable> chain) {
        if (cause instanceof SaslAuthenticationException) {
            return Optional.of("Kafka at " + servers + " does not let " + who() + " in: " + plain(cause)
                    + "; name and password stand in sasl.jaas.config in " + offer.place());
        }
        if (cause instanceof UnsupportedSaslMechanismException) {
            return Optional.of("Kafka at " + servers + " does not take sasl.mechanism=" + offer.mechanism()
                    + mechanisms() + "; set it in " + offer.place());
        }
        if (cause instanceof IllegalSaslStateException) {
            return Optional.of("Kafka at " + servers + " asks for no user: set security.protocol="
                    + (offer.tls() ? "SSL" : "PLAINTEXT") + " in " + offer.place());
        }
        if (cause instanceof SslAuthenticationException) {
            return Optional.of(tls(chain));
        }
        return store(cause, chain);
    }

    private String who() {
        return offer.user().map(user -> "user \"" + user + "\"").orElse("this client") + " (" + offer.mechanism() + ")";
    }

    private String mechanisms() {
        return demand.get()
                .map(Demand::mechanisms)
                .filter(taken -> !taken.isEmpty())
                .map(taken -> "; it takes " + String.join(", ", taken))
                .orElse("");
    }

    private String tls(List<Throwable> chain) {
        if (says(chain, List.of(UNTRUSTED))) {
            return "the certificate of Kafka at " + servers + " is signed by nobody that is trusted here: name its "
                    + "certificate authority by ssl.truststore.location (and ssl.truststore.type=PEM, where it is a PEM"
                    + " file) in " + offer.place();
        }
        if (says(chain, MISNAMED)) {
            return "the certificate of Kafka at " + servers + " is made out to " + madeOutTo()
                    + ": come to it by that name with --bootstrap-servers, and have the broker give it out"
                    + " (advertised.listeners), or give the broker a certificate for the name that you use";
        }
        if (says(chain, OWN_CERTIFICATE)) {
            return "Kafka at " + servers + " wants to see a certificate of this client that it trusts: name it by "
                    + "ssl.keystore.location in " + offer.place();
        }
        return "no TLS with Kafka at " + servers + ": " + plain(chain.get(chain.size() - 1)) + "; see what begins with"
                + " ssl. in " + offer.place();
    }

    private String madeOutTo() {
        return demand.get()
                .map(Demand::madeOutTo)
                .filter(names -> !names.isEmpty())
                .map(names -> String.join(", ", names))
                .orElse("another host");
    }

    private static boolean says(List<Throwable> chain, List<String> words) {
        return chain.stream()
                .map(Throwable::getMessage)
                .anyMatch(said -> said != null && words.stream().anyMatch(said::contains));
    }

    /** A file of keys or of whom to trust that cannot be used. */
    private Optional<String> store(Throwable cause, List<Throwable> chain) {
        String said = plain(cause);
        boolean whole = said.startsWith("Failed to load") && said.contains("keystore");
        return whole
                ? Optional.of(said.replace("SSL keystore", "the store") + ": "
                        + reason(chain.get(chain.size() - 1), chain)
                        + "; it is named by ssl.truststore.location or ssl.keystore.location in " + offer.place())
                : Optional.empty();
    }

    private static String reason(Throwable root, List<Throwable> chain) {
        if (root instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return chain.stream()
                .filter(IOException.class::isInstance)
                .findFirst()
                .map(Refusal::plain)
                .orElseGet(() -> plain(root));
    }

    /** What it says, without the names of classes that causes are quoted with. */
    private static String plain(Throwable failure) {
        String said = failure.getMessage() == null ? "no reason was given" : failure.getMessage();
        return said.replaceAll("\\b(?:[a-z0-9]+\\.){2,}[A-Z]\\w*(?:Exception|Error): ", "");
    }
}
