package newsreel.topology;

import java.util.List;
import java.util.Map;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.enrich.Enricher;

/** Enrichers to test with. */
final class Enrichers {
    private Enrichers() {}

    /** Takes the copy for the body as it is, and finds nothing in it. */
    static Enricher plain() {
        return reading(RawArticle::content);
    }

    /** Has its body from that. */
    static Enricher reading(Body body) {
        return new Enricher(Map.of(RawArticle.PLAIN_TEXT, raw -> ArticleText.ofBody(body.of(raw))), List.of());
    }

    /** The body of an article. */
    interface Body {
        String of(RawArticle raw);
    }
}
