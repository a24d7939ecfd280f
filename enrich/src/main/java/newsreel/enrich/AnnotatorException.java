package newsreel.enrich;

/** Says which annotator broke on an article. */
public final class AnnotatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnnotatorException(String message, Throwable cause) {
        super(message, cause);
    }
}
