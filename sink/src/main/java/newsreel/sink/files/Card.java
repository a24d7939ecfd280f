package newsreel.sink.files;

import java.util.Optional;

/**
 * What is known of an id: the latest version that was filed, and the file.
 *
 * <p>A card is written before its file. Should the writer die in between, the card has it that the file may be there, and
 * that the one before may be there still: whoever files the id next knows both, and the record comes again anyway, since it
 * was not committed.
 *
 * @param stream which topic the version belongs to; versions of another are no later and no earlier. Empty for an unknown one
 * @param version the version
 * @param path its file, below the output directory
 * @param earlier the file that it took the place of, if under another name: to be deleted, if it was not
 */
record Card(String stream, int version, String path, Optional<String> earlier) {
    private static final String SEPARATOR = " ";
    private static final String UNKNOWN = "-";

    /** The card after that one, of the same id. */
    static Card after(Card previous, String stream, int version, String path) {
        if (previous == null) {
            return new Card(stream, version, path, Optional.empty());
        }
        Optional<String> left = previous.path.equals(path) ? previous.earlier : Optional.of(previous.path);
        return new Card(stream, version, path, left.filter(other -> !other.equals(path)));
    }

    /** Whether a version of that stream is older than this. */
    boolean isLaterThan(String otherStream, int otherVersion) {
        boolean comparable = stream.equals(otherStream) || stream.isEmpty() || otherStream.isEmpty();
        return comparable && version > otherVersion;
    }

    /** Four words; no path has a blank in it. */
    String format() {
        return String.join(
                SEPARATOR,
                Integer.toString(version),
                stream.isEmpty() ? UNKNOWN : stream,
                path,
                earlier.orElse(UNKNOWN));
    }

    /** @throws IllegalArgumentException when it is no card */
    static Card parse(String text) {
        String[] words = text.split(SEPARATOR);
        if (words.length != 4) {
            throw new IllegalArgumentException("not version, stream, path and earlier path: " + text);
        }
        return new Card(
                words[1].equals(UNKNOWN) ? "" : words[1],
                Integer.parseInt(words[0]),
                words[2],
                words[3].equals(UNKNOWN) ? Optional.empty() : Optional.of(words[3]));
    }
}
