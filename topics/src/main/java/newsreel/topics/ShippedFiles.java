package newsreel.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the resources that ship beside these classes. */
final class ShippedFiles {
    private ShippedFiles() {}

    static List<String> lines(String name) {
        return bytes(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElseThrow(() -> new IllegalStateException("the resource " + name + " is missing"));
    }

    /** The file as it stands, where there is one of that name. */
    static Optional<byte[]> bytes(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(String name) {
        return ShippedFiles.class.getResource(name) != null;
    }

    /** The lines that are neither blank nor a comment. */
    static List<String> facts(String name) {
        return lines(name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Those of a file that need not be there. */
    static List<String> factsIfAny(String name) {
        return has(name) ? facts(name) : List.of();
    }
}
