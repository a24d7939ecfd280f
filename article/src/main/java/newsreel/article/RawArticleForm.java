package newsreel.article;

import static newsreel.article.InstantForm.MOMENT;
import static newsreel.article.json.Forms.STRING;
import static newsreel.article.json.Forms.WHOLE;

import java.util.List;
import newsreel.article.json.Extras;
import newsreel.article.json.FormReader;
import newsreel.article.json.FormWriter;
import newsreel.article.json.ObjectForm;
import newsreel.article.json.Property;

/** A {@link RawArticle} in JSON. */
final class RawArticleForm {
    static final ObjectForm<RawArticle, RawArticleBuilder> FORM = new ObjectForm<>(
            RawArticle.class,
            List.of(
                    Property.of("id", STRING, RawArticle::id, RawArticleBuilder::id),
                    Property.of("source", STRING, RawArticle::source, RawArticleBuilder::source),
                    Property.of("uri", STRING, RawArticle::uri, RawArticleBuilder::uri),
                    Property.of("contentType", STRING, RawArticle::contentType, RawArticleBuilder::contentType),
                    Property.of("headline", STRING, RawArticle::headline, RawArticleBuilder::headline),
                    Property.of("byline", STRING, RawArticle::byline, RawArticleBuilder::byline),
                    Property.of("language", STRING, RawArticle::language, RawArticleBuilder::language),
                    Property.of("published", MOMENT, RawArticle::published, RawArticleBuilder::published),
                    Property.of("modified", MOMENT, RawArticle::modified, RawArticleBuilder::modified),
                    Property.of("embargoed", MOMENT, RawArticle::embargoed, RawArticleBuilder::embargoed),
                    Property.of("retrieved", MOMENT, RawArticle::retrieved, RawArticleBuilder::retrieved),
                    Property.of("revision", WHOLE, RawArticle::revision, RawArticleBuilder::revision),
                    Property.of("status", STRING, RawArticle::status, RawArticleBuilder::status),
                    Property.of("content", STRING, RawArticle::content, RawArticleBuilder::content)),
            Extras.ignored(),
            RawArticle::builder,
            RawArticleBuilder::build);

    private RawArticleForm() {}

    static final class Reader extends FormReader<RawArticle> {
        Reader() {
            super(FORM);
        }
    }

    static final class Writer extends FormWriter<RawArticle> {
        Writer() {
            super(FORM);
        }
    }
}
