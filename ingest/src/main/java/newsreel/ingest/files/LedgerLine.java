package newsreel.ingest.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Outcome;

/**
 * What a ledger says of one file: outcome, size, time, name and, where the file held one article, its id; with tabs between.
 *
 * @param id null where the file held none or several
 */
record LedgerLine(Outcome outcome, long size, Instant modified, String name, String id) {
    static final String HEADER = "# newsreel: files that Kafka has. Outcome, size, last written, name, id.\n";

    /** Of a file that held no article, or several. */
    LedgerLine(Outcome outcome, long size, Instant modified, String name) {
        this(outcome, size, modified, name, null);
    }

    static LedgerLine of(FileRead file, Outcome outcome, String id) {
        return new LedgerLine(outcome, file.size(), file.modified(), file.name().toString(), id);
    }

    /** What supersedes the line of a file that is gone: of a size that no file has, and without an id. */
    static LedgerLine ofNoFile(String name) {
        return new LedgerLine(Outcome.COMPLETE, -1, Instant.EPOCH, name);
    }

    /** Nothing when it is no such line: the header, or one that a dying process did not finish. */
    static Optional<LedgerLine> parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length < 5 || parts.length > 6 || !parts[parts.length - 1].equals(".")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LedgerLine(
                    Outcome.valueOf(parts[0]),
                    Long.parseLong(parts[1]),
                    Instant.parse(parts[2]),
                    unescape(parts[3]),
                    parts.length == 6 ? unescape(parts[4]) : null));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    boolean isOf(FileRead file) {
        return size == file.size() && modified.equals(file.modified());
    }

    /** The line with its end; the dot shows that it is whole. */
    @Override
    public String toString() {
        return outcome + "\t" + size + "\t" + modified + "\t" + escape(name) + (id == null ? "" : "\t" + escape(id))
                + "\t.\n";
    }

    private static String escape(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String unescape(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c == '\\' && i + 1 < text.length();
            name.append(escaped ? plain(text.charAt(++i)) : c);
        }
        return name.toString();
    }

    private static char plain(char escaped) {
        return escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
    }
}
