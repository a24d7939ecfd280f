package newsreel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.Amount;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.search.words.Language;
import newsreel.search.words.Surroundings;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** The same documents in Lucene as its manual has it: added, and committed once. */
final class PlainLucene {
    private PlainLucene() {}

    /** @return the size of the articles' JSON */
    static long index(IndexRates.Samples samples, int articles, Path directory) throws IOException {
        long json = 0;
        IndexWriterConfig config = new IndexWriterConfig(Language.EN.analyzer()).setRAMBufferSizeMB(48);
        try (FSDirectory lucene = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(lucene, config)) {
            for (int number = 0; number < articles; number++) {
                writer.addDocuments(block(samples.article(number)));
                json += samples.size(number);
            }
            writer.commit();
        }
        return json;
    }

    private static List<Document> block(EnrichedArticle article) {
        List<Document> block = new ArrayList<>();
        article.numbers().forEach(number -> block.add(number(article, number)));
        Document document = document(article);
        for (TextField field : TextField.values()) {
            document.add(new org.apache.lucene.document.TextField("text", article.text(field), Store.NO));
        }
        article.topics().forEach(topic -> document.add(new StringField("topic", topic.id(), Store.NO)));
        document.add(new LongPoint("published", article.published().toEpochMilli()));
        document.add(new NumericDocValuesField("published", article.published().toEpochMilli()));
        document.add(new StoredField("json", ArticleJson.write(article)));
        block.add(document);
        return block;
    }

    private static Document number(EnrichedArticle article, Quantity number) {
        Document document = document(article);
        document.add(new StringField("kind", number.kind().name(), Store.NO));
        if (number.unit() != null) {
            document.add(new StringField("unit", number.unit(), Store.NO));
        }
        if (number.amount() instanceof Amount.Exact exact) {
            document.add(new DoublePoint(
                    "amount", exact.value().doubleValue(), exact.value().doubleValue()));
        }
        Surroundings.of(article, number)
                .forEach(text -> document.add(new org.apache.lucene.document.TextField("near", text, Store.NO)));
        return document;
    }

    private static Document document(EnrichedArticle article) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Store.NO));
        return document;
    }
}
