package newsreel.article;

/** Says how large something is that would be an article, and how large it may be. */
public final class OversizedArticleException extends MalformedArticleException {
    private static final long serialVersionUID = 1L;

    public OversizedArticleException(String message) {
        super(message);
    }
}
