package newsreel.search.index;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import newsreel.article.ArticleIds;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An article's id in the index: a digest, since ids may be as long as they like. */
record Key(BytesRef bytes) {

    static Key of(String id) {
        return new Key(new BytesRef(HexFormat.of().parseHex(ArticleIds.digest(id))));
    }

    Term term() {
        return new Term(Schema.KEY, bytes);
    }

    /** What orders articles of the same moment. */
    long tie() {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, Long.BYTES).getLong();
    }
}
