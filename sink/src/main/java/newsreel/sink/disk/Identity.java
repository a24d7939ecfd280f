package newsreel.sink.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a directory is: three lines of text.
 *
 * @param layout how it is filled
 * @param uuid what tells it from every other
 * @param place where it was when it was made, for people to read
 */
record Identity(String layout, String uuid, String place) {
    private static final int LONGEST_PLACE = 300;

    static Optional<Identity> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < 3) {
                throw new IOException(file + " is damaged: it holds the layout, an id and a path, a line each");
            }
            return Optional.of(new Identity(lines.get(0), lines.get(1), lines.get(2)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Identity create(Path hidden, String layout) throws IOException {
        String place =
                hidden.toAbsolutePath().normalize().getParent().toString().replace('\n', ' ');
        // It goes beside the offsets on the broker, where there is little room.
        place = place.substring(Math.max(0, place.length() - LONGEST_PLACE));
        Identity identity = new Identity(layout, UUID.randomUUID().toString(), place);
        Path temporary = hidden.resolve("store.tmp");
        Files.deleteIfExists(temporary);
        Disk.write(temporary, (layout + "\n" + identity.uuid + "\n" + place + "\n").getBytes(StandardCharsets.UTF_8));
        OutputDirectory.replace(temporary, hidden.resolve("store"));
        Disk.force(hidden);
        return identity;
    }

    String id() {
        return place + " (" + uuid + ")";
    }

    void refuseUnless(String wanted, Path directory) {
        if (!layout.equals(wanted)) {
            throw new IllegalStateException(directory + " is filled in the layout " + layout + ", not " + wanted
                    + ": give another directory, or --layout " + layout);
        }
    }
}
