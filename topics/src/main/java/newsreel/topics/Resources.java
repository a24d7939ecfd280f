package newsreel.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarFile;

/** The files that lie beside a class. Thread-safe. */
sealed interface Resources permits JarResources, ClassPathResources {

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
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(URI.create(source.getLocation().toString()))).filter(Files::isRegularFile);
    }
}
