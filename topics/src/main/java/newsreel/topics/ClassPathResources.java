package newsreel.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.CRC32;

/** Those in a directory, or wherever a class loader finds them. Thread-safe. */
record ClassPathResources(Class<?> type) implements Resources {

    @Override
    public boolean has(String name) {
        return type.getResource(name) != null;
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Long> checksum(String name) {
        return bytes(name).map(bytes -> {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return crc.getValue();
        });
    }
}
