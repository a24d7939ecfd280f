package newsreel.copy.identity;

import java.util.Optional;
import newsreel.article.ArticleIds;
import newsreel.article.RawArticle;
import newsreel.copy.address.WebAddress;
import newsreel.copy.newsroom.Envelope;
import newsreel.copy.newsroom.NewsroomForm;
import newsreel.copy.newsroom.NewsroomItem;

/**
 * The one rule of identity: the same article gets the same id, whichever way it comes. Its own id stands, where it has one,
 * beside its content or as a newsroom writes it into an item. Else the id is made from its address: the canonical one that a web page names, or the {@code uri}; written in one form, so
 * that a tracking parameter or a capital in the host makes no second article. Else it is made from the content, however its lines end. Thread-safe.
 */
public final class ArticleIdentity {
    private ArticleIdentity() {}

    /** The article with an id, and with the number of its version where its copy is an item that has one. */
    public static RawArticle identified(RawArticle article) {
        Optional<NewsroomForm> form = NewsroomForm.of(article.mediaType());
        if (form.isPresent() && (article.revision() == null || !isGiven(article.id()))) {
            return identified(article, form.get());
        }
        return withId(article);
    }

    /** The article with an id; what its copy says of its versions is known already. */
    public static RawArticle withId(RawArticle article) {
        return isGiven(article.id())
                ? article
                : article.toBuilder().id(idOf(article)).build();
    }

    private static RawArticle identified(RawArticle article, NewsroomForm form) {
        Optional<Envelope> envelope =
                Optional.ofNullable(article.content()).flatMap(form::parse).map(NewsroomItem::envelope);
        String id = isGiven(article.id())
                ? article.id()
                : envelope.map(Envelope::id).orElseGet(() -> ofUriOrContent(article));
        Long revision = article.revision() != null
                ? article.revision()
                : envelope.map(Envelope::revision).orElse(null);
        return article.toBuilder().id(id).revision(revision).build();
    }

    /** The id of an article that lives at that address and names no other. */
    public static String ofAddress(String uri) {
        return ArticleIds.digest(
                "uri:" + WebAddress.parse(uri).map(WebAddress::toString).orElseGet(uri::strip));
    }

    /** Whether the article says nothing of who it is, so that its id was made from its content. */
    public static boolean isOfContent(RawArticle article) {
        return !isGiven(article.uri()) && ofContent(article).equals(article.id());
    }

    private static String ofContent(RawArticle article) {
        return ArticleIds.digest("content:" + withPlainLineEnds(article.content()));
    }

    /** How lines end is the way that a copy came, not what it says. */
    private static String withPlainLineEnds(String content) {
        return content == null || content.indexOf('\r') < 0
                ? content
                : content.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String idOf(RawArticle article) {
        boolean page = article.mediaType().equals(RawArticle.HTML) && article.content() != null;
        return page
                ? CanonicalLink.in(article.content(), article.uri())
                        .map(address -> ofAddress(address.toString()))
                        .orElseGet(() -> ofUriOrContent(article))
                : ofUriOrContent(article);
    }

    private static String ofUriOrContent(RawArticle article) {
        return isGiven(article.uri()) ? ofAddress(article.uri()) : ofContent(article);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
