package newsreel.copy.identity;

import newsreel.article.ArticleIds;
import newsreel.article.RawArticle;
import newsreel.copy.address.WebAddress;
import newsreel.copy.newsroom.NewsroomForm;

/**
 * The one rule of identity: the same article gets the same id, whichever way it comes. Its own id stands, where it has one,
 * beside its content or as a newsroom writes it into an item. Else the id is made from its address: the canonical one that a web page names, or the {@code uri}; written in one form, so
 * that a tracking parameter or a capital in the host makes no second article. Else it is made from the content. Thread-safe.
 */
public final class ArticleIdentity {
    private ArticleIdentity() {}

    /** The article with an id. */
    public static RawArticle identified(RawArticle article) {
        return isGiven(article.id())
                ? article
                : article.toBuilder().id(idOf(article)).build();
    }

    /** The id of an article that lives at that address and names no other. */
    public static String ofAddress(String uri) {
        return ArticleIds.digest(
                "uri:" + WebAddress.parse(uri).map(WebAddress::toString).orElseGet(uri::strip));
    }

    private static String idOf(RawArticle article) {
        String type = article.mediaType();
        return type.equals(RawArticle.HTML)
                ? CanonicalLink.in(article.content(), article.uri())
                        .map(address -> ofAddress(address.toString()))
                        .orElseGet(() -> ofUriOrContent(article))
                : NewsroomForm.of(type)
                        .flatMap(form -> form.parse(article.content()))
                        .map(item -> item.envelope().id())
                        .orElseGet(() -> ofUriOrContent(article));
    }

    private static String ofUriOrContent(RawArticle article) {
        return isGiven(article.uri()) ? ofAddress(article.uri()) : ArticleIds.digest("content:" + article.content());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
