package newsreel.search.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What stands beside the articles in a commit of the index, and becomes true with them in one step.
 *
 * @param schema {@link Schema#VERSION} of the build that made the index
 * @param identity what tells this index from every other
 * @param stream what tells the stream that it is made of from every other
 * @param positions by the name of a partition, the offset before which all is in the index
 */
record Commit(String schema, String identity, String stream, Map<String, Long> positions) {
    private static final String SCHEMA = "newsreel.schema";
    private static final String IDENTITY = "newsreel.identity";
    private static final String STREAM = "newsreel.stream";
    private static final String POSITION = "newsreel.position.";

    Commit {
        positions = Map.copyOf(positions);
    }

    static Commit first(String stream) {
        return new Commit(Schema.VERSION, UUID.randomUUID().toString(), stream, Map.of());
    }

    Commit at(Map<String, Long> reached) {
        return new Commit(schema, identity, stream, reached);
    }

    /**
     * The latest in the directory; empty when there is no index yet.
     *
     * @throws IndexRefusedException when what is there is no index of this build
     */
    static Optional<Commit> read(Directory lucene, Path directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(lucene)) {
                refuseOthers(directory);
                return Optional.empty();
            }
            Commit commit = of(SegmentInfos.readLatestCommit(lucene).getUserData());
            commit.refuseUnlessOurs(directory);
            return Optional.of(commit);
        } catch (IndexFormatTooNewException | IndexFormatTooOldException other) {
            throw refused(directory, "was written by another version of Lucene than " + luceneVersion(), other);
        } catch (CorruptIndexException damaged) {
            throw refused(directory, "is damaged (" + damaged.getMessage() + ")", damaged);
        }
    }

    private static String luceneVersion() {
        return org.apache.lucene.util.Version.LATEST.toString();
    }

    private static void refuseOthers(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, file -> !isLucenes(file))) {
            for (Path other : files) {
                throw new IndexRefusedException(
                        directory + " is no index, and holds other files, such as " + other.getFileName()
                                + ": name that of an index, or for a new one a directory that is empty or not there yet",
                        null);
            }
        }
    }

    /** What a process leaves that died before its first commit. */
    private static boolean isLucenes(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("_") || name.startsWith("pending_segments") || name.equals("write.lock");
    }

    private void refuseUnlessOurs(Path directory) {
        if (schema == null || identity == null || stream == null) {
            throw new IndexRefusedException(
                    directory + " holds an index that is not Newsreel's: give another directory", null);
        }
        if (!schema.equals(Schema.VERSION)) {
            throw refused(directory, "was made by another build, in form " + schema + ", not " + Schema.VERSION, null);
        }
    }

    void refuseUnless(String wanted, Path directory) {
        if (!stream.equals(wanted)) {
            throw refused(directory, "was made of another topic, or of one that has been made anew since", null);
        }
    }

    static IndexRefusedException refused(Path directory, String why, Throwable cause) {
        return new IndexRefusedException(
                "the index in " + directory + " " + why + ": delete the directory, and it is made anew from the topic",
                cause);
    }

    private static Commit of(Map<String, String> data) {
        Map<String, Long> positions = new HashMap<>();
        data.forEach((name, value) -> {
            if (name.startsWith(POSITION)) {
                positions.put(name.substring(POSITION.length()), Long.valueOf(value));
            }
        });
        return new Commit(data.get(SCHEMA), data.get(IDENTITY), data.get(STREAM), positions);
    }

    Map<String, String> data() {
        Map<String, String> data = new HashMap<>(Map.of(SCHEMA, schema, IDENTITY, identity, STREAM, stream));
        positions.forEach((partition, offset) -> data.put(POSITION + partition, offset.toString()));
        return data;
    }
}
