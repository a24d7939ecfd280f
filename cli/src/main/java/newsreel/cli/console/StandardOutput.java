package newsreel.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output that remembers why it could not be written to: Java's own stream goes on as if nothing was lost, and knows
 * only that something was. Thread-safe.
 */
public final class StandardOutput extends OutputStream {
    /** A process has one. */
    public static final StandardOutput OF_PROCESS =
            new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));

    private static final int BUFFER = 8192;

    private final OutputStream out;
    private final Path link;
    private volatile IOException failure;

    /** @param link where Linux tells what the stream is: a file's name, or that it is a pipe or socket */
    StandardOutput(OutputStream out, Path link) {
        this.out = out;
        this.link = link;
    }

    /** From now on whatever is printed goes here. */
    public void takeOver() {
        System.setOut(new PrintStream(new BufferedOutputStream(this, BUFFER), true));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Fails once: what comes after the first loss is of no use to anybody. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What it failed with; null when all was written. */
    public IOException failure() {
        return failure;
    }

    /** Whether it failed because whoever read it wanted no more, as {@code head} does. */
    public boolean isLeft() {
        return failure != null && (String.valueOf(failure.getMessage()).contains("Broken pipe") || isPipe());
    }

    /** Linux tells what it is; the words of the failure are in the user's language there. Nothing else makes a pipe fail. */
    private boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException notTold) {
            return false;
        }
    }
}
