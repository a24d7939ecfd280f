package newsreel.ingest.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsreel.article.failure.Reason;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Outcome;

/**
 * Which files of a directory Kafka has: a text file to which one line is added for each, so that a process killed at any
 * moment loses nothing but the line it was writing. One process at a time may keep it. Thread-safe.
 *
 * <p>A line that is missing costs a second reading, whose articles are dropped as duplicates downstream; so lines are
 * not forced to the disk one by one.
 */
final class Ledger implements Closeable {
    private static final int LINES_BEFORE_REWRITING = 1000;

    private final Path file;
    private final FileChannel lock;
    private final Map<String, LedgerLine> lines = new HashMap<>();
    private FileChannel out;
    private long written;

    private Ledger(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /** @throws BrokenInputException when it cannot be kept there, or another process keeps it */
    static Ledger open(Path file) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return loaded(file, locked(file.resolveSibling(file.getFileName() + ".lock")));
        } catch (BrokenInputException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenInputException(
                    "the ledger of files read cannot be kept in " + file + ": " + Reason.of(e), e);
        }
    }

    /** A ledger that cannot be read leaves its lock to the next who tries. */
    private static Ledger loaded(Path file, FileChannel lock) throws IOException {
        Ledger ledger = new Ledger(file, lock);
        try {
            ledger.load();
            ledger.rewrite();
            return ledger;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether the file, as it is, was read before and Kafka has what it held. */
    synchronized boolean has(FileRead read) {
        LedgerLine line = lines.get(name(read));
        return line != null && line.isOf(read);
    }

    /** What became of a file that it has. */
    synchronized Outcome outcome(FileRead read) {
        return lines.get(name(read)).outcome();
    }

    /** @throws BrokenInputException when it cannot be written */
    void note(FileRead read, Outcome outcome) throws BrokenInputException {
        note(read, outcome, null);
    }

    /**
     * The same of a file that held one article.
     *
     * @param id of the article
     */
    synchronized void note(FileRead read, Outcome outcome, String id) throws BrokenInputException {
        LedgerLine line = LedgerLine.of(read, outcome, id);
        lines.put(line.name(), line);
        append(line);
    }

    private void append(LedgerLine line) throws BrokenInputException {
        try {
            write(out, line.toString());
            written++;
        } catch (IOException e) {
            throw new BrokenInputException(
                    "the ledger of files read cannot be written in " + file + ": " + Reason.of(e), e);
        }
    }

    /** What it has of files that held one article each and are not among these. */
    synchronized List<LedgerLine> missing(List<FileRead> present) {
        Set<String> names = names(present);
        return lines.values().stream()
                .filter(line -> line.id() != null && !names.contains(line.name()))
                .toList();
    }

    /**
     * Forgets that file.
     *
     * @throws BrokenInputException when it cannot be written
     */
    synchronized void forget(String name) throws BrokenInputException {
        lines.remove(name);
        append(LedgerLine.ofNoFile(name));
    }

    /** Forgets all files but these. */
    void retain(List<FileRead> present) throws IOException {
        retain(present, false);
    }

    /** @param andThoseOfAnId whether it keeps the files that held one article, too */
    synchronized void retain(List<FileRead> present, boolean andThoseOfAnId) throws IOException {
        if (!lines.isEmpty()) {
            Set<String> names = names(present);
            lines.values().removeIf(line -> !names.contains(line.name()) && !(andThoseOfAnId && line.id() != null));
        }
        if (written > LINES_BEFORE_REWRITING && written > 2L * lines.size()) {
            rewrite();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (FileChannel released = lock) {
            out.close();
        }
    }

    private static FileChannel locked(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new BrokenInputException(
                    "another newsreel is watching with the ledger beside " + lockFile + "; --state names another one");
        }
        return channel;
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        }
    }

    private void load() throws IOException {
        if (Files.exists(file)) {
            for (String text : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                LedgerLine.parse(text).ifPresent(line -> lines.put(line.name(), line));
            }
        }
    }

    /** Leaves out what is superseded; the old file stands until the new one is whole. */
    private void rewrite() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".tmp");
        StringBuilder text = new StringBuilder(LedgerLine.HEADER);
        lines.values().forEach(text::append);
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        if (out != null) {
            out.close();
        }
        out = FileChannel.open(file, StandardOpenOption.APPEND);
        written = lines.size();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static Set<String> names(List<FileRead> files) {
        return files.stream().map(Ledger::name).collect(Collectors.toSet());
    }

    private static String name(FileRead read) {
        return read.name().toString();
    }
}
