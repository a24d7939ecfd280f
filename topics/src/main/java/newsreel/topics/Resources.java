package newsreel.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarFile;

/** The files that lie beside a class. Thread-safe. */
sealed interface Resources permits JarResources, ClassPathResources {

    /** Whether there is a file of that name; it is not read for that. */
    boolean has(String name);

    /** The file, where there is one of that name. */
    Optional<byte[]> bytes(String name);

    /** Its CRC-32, where there is one. */
    Optional<Long> checksum(String name);

    /** In a jar they are found by its directory: the class path makes an address and a connection of each, and reads twice. */
    static Resources beside(Class<?> type) {
        try {
            Optional<Path> jar = jarOf(type);
            return jar.isPresent()
                    ? new JarResources(new JarFile(jar.get().toFile()), type)
                    : new ClassPathResources(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source == null ? null : source.getLocation()).flatMap(Resources::file);
    }

    /** The file of that address; none where only the class loader that has it can read it. */
    static Optional<Path> file(URL location) {
        if (!location.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(location.toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
