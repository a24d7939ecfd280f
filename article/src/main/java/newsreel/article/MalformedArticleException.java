package newsreel.article;

/** Says why bytes or values do not make an article, in words that name the offending part. */
public final class MalformedArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedArticleException(String message) {
        super(message);
    }

    public MalformedArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
