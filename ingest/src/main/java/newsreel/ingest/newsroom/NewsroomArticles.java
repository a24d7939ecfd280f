package newsreel.ingest.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.newsroom.Envelope;
import newsreel.copy.newsroom.NewsroomItem;

/** Makes articles of newsroom items: the content as it came, beside it what the envelope says. */
final class NewsroomArticles {
    private NewsroomArticles() {}

    /**
     * @param notes are told what of it is left out
     * @throws MalformedArticleException when it holds no text, or is larger than an article may be
     */
    static RawArticle of(NewsroomItem item, String contentType, String content, Instant retrieved, List<String> notes) {
        notes.addAll(item.notes());
        Envelope envelope = item.envelope();
        if (!envelope.isWithdrawal()) {
            item.checkUsable();
        }
        SizeLimit.ARTICLE.check("it", content.getBytes(StandardCharsets.UTF_8).length);
        return ArticleIdentity.withId(RawArticle.builder()
                .id(envelope.id())
                .source(envelope.source())
                .uri(envelope.uri())
                .contentType(contentType)
                .language(envelope.language())
                .published(envelope.dates().published())
                .modified(envelope.dates().modified())
                .embargoed(envelope.dates().embargoed())
                .retrieved(retrieved)
                .revision(envelope.revision())
                .status(envelope.isWithdrawal() ? RawArticle.WITHDRAWN : null)
                .content(content)
                .build());
    }
}
