package newsreel.search.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Where an article is in an index.
 *
 * @param part the part of the index
 * @param document the article's own document there, the last of its block
 */
record Found(LeafReader part, int document) {
    private static final int NOWHERE = -1;

    static Optional<Found> in(IndexReader index, Key key) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            int document = last(leaf.reader(), key);
            if (document != NOWHERE) {
                return Optional.of(new Found(leaf.reader(), document));
            }
        }
        return Optional.empty();
    }

    private static int last(LeafReader part, Key key) throws IOException {
        Terms keys = part.terms(Schema.KEY);
        if (keys == null) {
            return NOWHERE;
        }
        TermsEnum terms = keys.iterator();
        if (!terms.seekExact(key.bytes())) {
            return NOWHERE;
        }
        PostingsEnum block = terms.postings(null, PostingsEnum.NONE);
        int last = NOWHERE;
        for (int document = block.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = block.nextDoc()) {
            last = isLive(part, document) ? document : last;
        }
        return last;
    }

    private static boolean isLive(LeafReader part, int document) {
        return part.getLiveDocs() == null || part.getLiveDocs().get(document);
    }

    Known known() throws IOException {
        return new Known((int) value(Schema.ARTICLE_VERSION), value(Schema.ORDER));
    }

    StoredFields stored() throws IOException {
        return part.storedFields();
    }

    private long value(String field) throws IOException {
        NumericDocValues values = part.getNumericDocValues(field);
        if (!values.advanceExact(document)) {
            throw new IOException("the index has lost the " + field + " of an article");
        }
        return values.longValue();
    }
}
