package newsreel.cli.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Key and trust stores that the JDK's own keytool makes, in one directory; all have one password. */
final class Certificates {
    static final String PASSWORD = "of-the-stores";

    private static final long PATIENCE_SECONDS = 60;

    private final Path directory;

    Certificates(Path directory) {
        this.directory = directory;
    }

    /**
     * A key and its certificate, signed by itself, and beside it a store that trusts it.
     *
     * @param name of the stores
     * @param madeOutTo as keytool has it: {@code ip:127.0.0.1}, {@code dns:broker.example}
     */
    Certificates make(String name, String madeOutTo) {
        Path certificate = directory.resolve(name + ".pem");
        keytool(
                "-genkeypair",
                "-keystore",
                keys(name).toString(),
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + madeOutTo,
                "-validity",
                "2");
        keytool(
                "-exportcert",
                "-rfc",
                "-keystore",
                keys(name).toString(),
                "-alias",
                name,
                "-file",
                certificate.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-keystore",
                trust(name).toString(),
                "-alias",
                name,
                "-file",
                certificate.toString());
        return this;
    }

    Path keys(String name) {
        return directory.resolve(name + "-keys.p12");
    }

    Path trust(String name) {
        return directory.resolve(name + "-trust.p12");
    }

    private static void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
