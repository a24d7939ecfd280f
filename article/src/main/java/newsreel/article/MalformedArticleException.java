package newsreel.article;

/** Says why bytes or values do not make an article, in words that name the offending part. */
public sealed class MalformedArticleException extends RuntimeException permits OversizedArticleException {
    private static final long serialVersionUID = 1L;

    public MalformedArticleException(String message) {
        super(message);
    }

    public MalformedArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
