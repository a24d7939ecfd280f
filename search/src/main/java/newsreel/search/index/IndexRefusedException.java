package newsreel.search.index;

/** An index that cannot be used as it is. The message tells the way out. */
public final class IndexRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IndexRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
