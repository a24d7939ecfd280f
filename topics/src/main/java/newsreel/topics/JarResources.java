package newsreel.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Those in a jar, whose directory has their checksums. Thread-safe; open as long as the process lives. */
final class JarResources implements Resources {
    private final JarFile jar;
    private final String folder;

    JarResources(JarFile jar, Class<?> type) {
        this.jar = jar;
        this.folder = type.getPackageName().replace('.', '/') + "/";
    }

    @Override
    public boolean has(String name) {
        return entry(name).isPresent();
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        return entry(name).map(this::read);
    }

    @Override
    public Optional<Long> checksum(String name) {
        return entry(name).map(ZipEntry::getCrc);
    }

    private Optional<ZipEntry> entry(String name) {
        return Optional.ofNullable(jar.getEntry(folder + name));
    }

    private byte[] read(ZipEntry entry) {
        byte[] bytes = new byte[(int) entry.getSize()];
        try (InputStream in = jar.getInputStream(entry)) {
            in.readNBytes(bytes, 0, bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
