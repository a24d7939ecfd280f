package newsreel.search.index;

import java.time.Instant;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.article.Topic;
import newsreel.search.query.AmountRange;
import newsreel.search.query.LanguageTag;
import newsreel.search.query.NumberCondition;
import newsreel.search.query.Query.Origin;
import newsreel.search.query.TopicTree;
import newsreel.search.words.Language;
import newsreel.search.words.Surroundings;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** An article as the documents that are indexed of it. */
final class Block {
    private final EnrichedArticle article;
    private final Key key;
    private final Language language;

    private Block(EnrichedArticle article, Key key) {
        this.article = article;
        this.key = key;
        this.language = Language.of(article.language());
    }

    /**
     * Each made when it is asked for, once: an article may have a hundred thousand numbers.
     *
     * @param order its place among all, as {@link #order} said when its first version came
     */
    static Iterable<Document> of(EnrichedArticle article, Key key, long order) {
        Block block = new Block(article, key);
        Stream<Quantity> numbers = article.isWithdrawn() ? Stream.empty() : article.numbers().stream();
        Stream<Document> documents =
                Stream.concat(numbers.map(block::number), Stream.of(order).map(block::article));
        return documents::iterator;
    }

    /** When it was published, else when it was fetched, in milliseconds; what says neither is older than all that does. */
    static long order(EnrichedArticle article) {
        Instant moment = article.published() != null ? article.published() : article.retrieved();
        return moment == null ? Long.MIN_VALUE : moment.toEpochMilli();
    }

    private Document article(long order) {
        Document document = document();
        document.add(new NumericDocValuesField(Schema.ARTICLE_VERSION, article.version()));
        document.add(new NumericDocValuesField(Schema.ORDER, order));
        document.add(new LongPoint(Schema.ORDER, order));
        document.add(new NumericDocValuesField(Schema.TIE, key.tie()));
        document.add(new StoredField(Schema.JSON, ArticleJson.write(article)));
        add(document, Schema.TYPE, article.isWithdrawn() ? Schema.WITHDRAWN : Schema.ARTICLE);
        if (!article.isWithdrawn()) {
            describe(document);
        }
        return document;
    }

    private void describe(Document document) {
        for (TextField field : TextField.values()) {
            words(document, Schema.text(language), article.text(field), Schema.WORDS);
        }
        words(document, Schema.name(Origin.SOURCE), article.source(), Schema.WORDS);
        words(document, Schema.name(Origin.DATELINE), article.dateline(), Schema.WORDS);
        article.authors().forEach(author -> words(document, Schema.name(Origin.AUTHOR), author, Schema.WORDS));
        article.topics().forEach(topic -> add(document, topic));
        if (article.language() != null) {
            new LanguageTag(article.language()).chain().forEach(tag -> add(document, Schema.LANGUAGE, tag));
        }
        if (article.published() != null) {
            document.add(new LongPoint(Schema.PUBLISHED, article.published().toEpochMilli()));
        }
    }

    private static void add(Document document, Topic topic) {
        add(document, Schema.TOPIC, topic.id());
        add(document, Schema.TOPIC_NAME, topic.name() == null ? null : TopicTree.folded(topic.name()));
        if (topic.id() != null && topic.id().length() <= Schema.LONGEST_TERM_CHARS) {
            document.add(new SortedSetDocValuesField(Schema.TOPICS_COUNTED, new BytesRef(topic.id())));
        }
    }

    private Document number(Quantity number) {
        Document document = document();
        add(document, Schema.KIND, Schema.word(number.kind()));
        add(document, Schema.UNIT, number.unit() == null ? null : NumberCondition.InUnit.folded(number.unit()));
        add(document, Schema.TREND, number.trend() == null ? null : Schema.word(number.trend()));
        AmountRange.of(number.amount()).ifPresent(amount -> add(document, amount));
        Surroundings.of(article, number)
                .forEach(text -> words(document, Schema.near(language), text, Schema.WORDS_WITHOUT_PLACES));
        return document;
    }

    private static void add(Document document, AmountRange amount) {
        if (Decimals.isDouble(amount.low()) && Decimals.isDouble(amount.high())) {
            document.add(new DoublePoint(
                    Schema.AMOUNT, amount.low().doubleValue(), amount.high().doubleValue()));
        } else {
            document.add(new StringField(Schema.EXACT_LOW, Decimals.term(amount.low()), Field.Store.NO));
            document.add(new StringField(Schema.EXACT_HIGH, Decimals.term(amount.high()), Field.Store.NO));
        }
    }

    private Document document() {
        Document document = new Document();
        document.add(new StringField(Schema.KEY, key.bytes(), Field.Store.NO));
        return document;
    }

    private static void add(Document document, String field, String term) {
        if (term != null && term.length() <= Schema.LONGEST_TERM_CHARS) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static void words(Document document, String field, String text, FieldType type) {
        if (text != null && !text.isEmpty()) {
            document.add(new Field(field, text, type));
        }
    }
}
