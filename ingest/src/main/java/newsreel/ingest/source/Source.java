package newsreel.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/** A place that articles come from. Reading is done once, by one thread. */
@FunctionalInterface
public interface Source extends Closeable {

    /**
     * Hands on everything there is, in order. What cannot be read is handed on as {@link Item.Unreadable}; the rest goes
     * on. An endless source returns when its thread is interrupted.
     *
     * @throws IOException when the source as a whole cannot be read any further
     */
    void read(Consumer<Item> items) throws IOException;

    /**
     * Is told, mostly by another thread, what became of an article that it handed on.
     *
     * @param failure null when Kafka has it
     */
    default void acknowledged(Item.Found found, Exception failure) {}

    /** Is told, by another thread, what became of a file whose {@link Item.End} it handed on. */
    default void settled(FileRead file, Outcome outcome) {}

    /**
     * Whether who brought the articles waits for an answer, and brings those again that Kafka did not take. Otherwise a
     * person is told of these.
     */
    default boolean isAnswered() {
        return false;
    }

    /** Lets go of what the source holds, after everything is settled. */
    @Override
    default void close() throws IOException {}
}
