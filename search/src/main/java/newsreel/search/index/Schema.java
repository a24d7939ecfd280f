package newsreel.search.index;

import java.util.Locale;
import newsreel.search.query.Query.Origin;
import newsreel.search.words.Language;
import newsreel.search.words.Names;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * What the index is made of. An article is a block of documents: one for each of its numbers, and then its own, by which
 * the block is found. Another number here means that an index made before is to be made anew.
 */
final class Schema {
    /** Raised with every change of what is written. */
    static final String VERSION = "1";

    /** On every document of a block, or deleting an article would leave its numbers to its neighbour. */
    static final String KEY = "key";

    static final String TYPE = "type";
    static final String ARTICLE = "article";
    static final String WITHDRAWN = "withdrawn";

    /** On the article's own document alone: it tells where a block ends. */
    static final String ARTICLE_VERSION = "version";

    static final String ORDER = "order";
    static final String TIE = "tie";
    static final String JSON = "json";
    static final String TOPIC = "topic";
    static final String TOPIC_NAME = "topicName";
    static final String TOPICS_COUNTED = "topicsCounted";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    static final String TEXT_PREFIX = "text.";

    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String TREND = "trend";
    static final String AMOUNT = "amount";
    static final String EXACT_LOW = "exactLow";
    static final String EXACT_HIGH = "exactHigh";
    static final String NEAR_PREFIX = "near.";

    /** No phrase goes from one text to the next. */
    private static final int BETWEEN_TEXTS = 100;

    /** Longer terms are left out: no query is so long. */
    static final int LONGEST_TERM_CHARS = 2000;

    static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType WORDS_WITHOUT_PLACES = words(IndexOptions.DOCS);

    private Schema() {}

    static String text(Language language) {
        return TEXT_PREFIX + language.code();
    }

    static String near(Language language) {
        return NEAR_PREFIX + language.code();
    }

    static String name(Origin origin) {
        return word(origin);
    }

    /** A constant as a term or a field's name. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** How each field's words are found. */
    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                int dot = field.indexOf('.');
                return dot < 0
                        ? Names.analyzer()
                        : Language.ofCode(field.substring(dot + 1)).analyzer();
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return BETWEEN_TEXTS;
            }
        };
    }
}
