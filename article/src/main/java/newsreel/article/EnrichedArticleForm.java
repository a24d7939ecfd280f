package newsreel.article;

import static newsreel.article.InstantForm.MOMENT;
import static newsreel.article.json.Forms.TEXT;
import static newsreel.article.json.Forms.list;

import java.util.List;
import newsreel.article.json.Extras;
import newsreel.article.json.Form;
import newsreel.article.json.FormReader;
import newsreel.article.json.FormWriter;
import newsreel.article.json.ObjectForm;
import newsreel.article.json.Property;

/** An {@link EnrichedArticle} in JSON: what others add stands after all that has a type here. */
final class EnrichedArticleForm {
    private static final Form<List<Topic>> TOPICS = list(TopicForm.FORM).always();
    private static final Form<List<Quantity>> NUMBERS = list(QuantityForm.FORM).always();

    static final ObjectForm<EnrichedArticle, EnrichedArticleBuilder> FORM = new ObjectForm<>(
            EnrichedArticle.class,
            List.of(
                    Property.of("id", TEXT, EnrichedArticle::id, EnrichedArticleBuilder::id),
                    Property.ofInt("version", EnrichedArticle::version, EnrichedArticleBuilder::version),
                    Property.of("status", TEXT, EnrichedArticle::status, EnrichedArticleBuilder::status),
                    Property.of("source", TEXT, EnrichedArticle::source, EnrichedArticleBuilder::source),
                    Property.of("uri", TEXT, EnrichedArticle::uri, EnrichedArticleBuilder::uri),
                    Property.of("published", MOMENT, EnrichedArticle::published, EnrichedArticleBuilder::published),
                    Property.of("modified", MOMENT, EnrichedArticle::modified, EnrichedArticleBuilder::modified),
                    Property.of("embargoed", MOMENT, EnrichedArticle::embargoed, EnrichedArticleBuilder::embargoed),
                    Property.of("retrieved", MOMENT, EnrichedArticle::retrieved, EnrichedArticleBuilder::retrieved),
                    Property.of(
                            EnrichedArticle.ENRICHED_BY,
                            TEXT,
                            EnrichedArticle::enrichedBy,
                            EnrichedArticleBuilder::enrichedBy),
                    Property.of("language", TEXT, EnrichedArticle::language, EnrichedArticleBuilder::language),
                    Property.of("headline", TEXT, EnrichedArticle::headline, EnrichedArticleBuilder::headline),
                    Property.of("subheadline", TEXT, EnrichedArticle::subheadline, EnrichedArticleBuilder::subheadline),
                    Property.of("byline", TEXT, EnrichedArticle::byline, EnrichedArticleBuilder::byline),
                    Property.of("authors", list(TEXT), EnrichedArticle::authors, EnrichedArticleBuilder::authors),
                    Property.of("dateline", TEXT, EnrichedArticle::dateline, EnrichedArticleBuilder::dateline),
                    Property.of("body", TEXT.always(), EnrichedArticle::body, EnrichedArticleBuilder::body),
                    Property.of(
                            EnrichedArticle.TOPICS, TOPICS, EnrichedArticle::topics, EnrichedArticleBuilder::topics),
                    Property.of(
                            EnrichedArticle.NUMBERS,
                            NUMBERS,
                            EnrichedArticle::numbers,
                            EnrichedArticleBuilder::numbers)),
            Extras.kept(EnrichedArticle::annotations, EnrichedArticleBuilder::annotation),
            () -> EnrichedArticle.builder().version(0),
            EnrichedArticleBuilder::build);

    private EnrichedArticleForm() {}

    static final class Reader extends FormReader<EnrichedArticle> {
        Reader() {
            super(FORM);
        }
    }

    static final class Writer extends FormWriter<EnrichedArticle> {
        Writer() {
            super(FORM);
        }
    }
}
