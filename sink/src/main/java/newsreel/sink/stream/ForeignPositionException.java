package newsreel.sink.stream;

/** A place in the stream that is not this store's: to go on from it would lose articles. The message tells the way out. */
public final class ForeignPositionException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ForeignPositionException(String message) {
        super(message);
    }
}
