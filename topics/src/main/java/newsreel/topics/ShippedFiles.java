package newsreel.topics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the resources that ship beside these classes. */
final class ShippedFiles {
    private static final Resources FILES = Resources.beside(ShippedFiles.class);

    private ShippedFiles() {}

    static List<String> lines(String name) {
        return bytes(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElseThrow(() -> new IllegalStateException("the resource " + name + " is missing"));
    }

    /** The file as it stands, where there is one of that name. */
    static Optional<byte[]> bytes(String name) {
        return FILES.bytes(name);
    }

    /** Its CRC-32, where there is one of that name. */
    static Optional<Long> checksum(String name) {
        return FILES.checksum(name);
    }

    static boolean has(String name) {
        return FILES.has(name);
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
