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
 * What a directory is: three lines of text. A fourth is left to a release that changes what the hidden directory holds: it says
 * the form there, and has this one keep its hands off.
 *
 * @param layout how it is filled
 * @param uuid what tells it from every other
 * @param place where it was when it was made, for people to read
 */
record Identity(String layout, String uuid, String place) {
    private static final int LONGEST_PLACE = 300;
    private static final int LINES = 3;

    /**
     * @return nothing where there is none yet
     * @throws IllegalStateException when a later release wrote it
     */
    static Optional<Identity> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < LINES) {
                throw new IOException(file + " is damaged: it holds the layout, an id and a path, a line each");
            }
            if (lines.size() > LINES) {
                throw new IllegalStateException(
                        file + " has the form " + lines.get(LINES)
                                + ", which a later release wrote: run that one, or a later one still, or give another directory");
            }
            return Optional.of(new Identity(lines.get(0), lines.get(1), lines.get(2)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Identity create(Path hidden, String layout) throws IOException {
        String place =
                hidden.toAbsolutePath().normalize().getParent().toString().replaceAll("[\r\n]", " ");
        // It goes beside the offsets on the broker, where there is little room.
        place = place.substring(Math.max(0, place.length() - LONGEST_PLACE));
        Identity identity = new Identity(layout, UUID.randomUUID().toString(), place);
        Path temporary = hidden.resolve("store.tmp");
        Files.deleteIfExists(temporary);
        Disk.write(temporary, (layout + "\n" + identity.uuid + "\n" + place + "\n").getBytes(StandardCharsets.UTF_8));
        Disk.replace(temporary, hidden.resolve("store"));
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
