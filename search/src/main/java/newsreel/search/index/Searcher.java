package newsreel.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.search.query.Query;
import newsreel.search.query.TopicTree;
import newsreel.search.words.Language;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds articles in an index. Each answer is of one moment of it. Thread-safe. */
public final class Searcher implements AutoCloseable {
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(Schema.ORDER, SortField.Type.LONG, true), new SortField(Schema.TIE, SortField.Type.LONG));

    static {
        // A word is asked of each language: more clauses than Lucene takes by itself, and still few.
        IndexSearcher.setMaxClauseCount(100_000);
    }

    private final SearcherManager manager;
    private final AutoCloseable held;

    Searcher(SearcherManager manager) {
        this(manager, () -> {});
    }

    private Searcher(SearcherManager manager, AutoCloseable held) {
        this.manager = manager;
        this.held = held;
    }

    /**
     * Opens an index as it was committed last, beside a process that may be writing it.
     *
     * @throws IndexRefusedException when there is none, or another build or Lucene made it
     * @throws IOException that names the place, when it cannot be read
     */
    public static Searcher open(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw none(directory);
        }
        Directory lucene = FSDirectory.open(directory);
        try {
            if (Commit.read(lucene, directory).isEmpty()) {
                throw none(directory);
            }
            return new Searcher(new SearcherManager(lucene, null), lucene);
        } catch (IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    private static IndexRefusedException none(Path directory) {
        return new IndexRefusedException("there is no index in " + directory + ": newsreel serve makes one", null);
    }

    /** Something that is asked of an index at one moment. */
    private interface Question<T> {
        T ask(IndexSearcher index) throws IOException;
    }

    private <T> T ask(Question<T> question) throws IOException {
        IndexSearcher index = manager.acquire();
        try {
            return question.ask(index);
        } finally {
            manager.release(index);
        }
    }

    /**
     * The newest articles that are meant.
     *
     * @param most how many
     * @param after where to go on; null to begin with the newest
     */
    public Hits search(Query query, int most, Cursor after) throws IOException {
        return ask(index -> {
            TopFieldCollectorManager newest = new TopFieldCollectorManager(
                    NEWEST_FIRST, most + 1, after == null ? null : fieldDoc(after), most + 1);
            return hits(index, index.search(lucene(query, index), newest).scoreDocs, most);
        });
    }

    private static FieldDoc fieldDoc(Cursor after) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {after.order(), after.tie()});
    }

    private static Hits hits(IndexSearcher index, ScoreDoc[] found, int most) throws IOException {
        List<EnrichedArticle> articles = new ArrayList<>();
        StoredFields stored = index.storedFields();
        for (int hit = 0; hit < Math.min(most, found.length); hit++) {
            articles.add(article(stored, found[hit].doc));
        }
        return new Hits(articles, found.length > most ? Optional.of(cursor(found[most - 1])) : Optional.empty());
    }

    private static Cursor cursor(ScoreDoc found) {
        Object[] fields = ((FieldDoc) found).fields;
        return new Cursor((Long) fields[0], (Long) fields[1]);
    }

    private static EnrichedArticle article(StoredFields stored, int document) throws IOException {
        byte[] json = stored.document(document, Set.of(Schema.JSON)).getBinaryValue(Schema.JSON).bytes;
        return ArticleJson.readEnriched(json);
    }

    /** How many articles are meant. */
    public long count(Query query) throws IOException {
        return ask(index -> (long) index.count(lucene(query, index)));
    }

    /** The article of that id, at its latest version; one that was withdrawn says so. */
    public Optional<EnrichedArticle> get(String id) throws IOException {
        return ask(index -> {
            Optional<Found> found = Found.in(index.getIndexReader(), Key.of(id));
            return found.isPresent()
                    ? Optional.of(article(found.get().stored(), found.get().document()))
                    : Optional.empty();
        });
    }

    /** How many of the articles that are meant are in each topic or one below it; none where there are none. */
    public Map<String, Long> countByTopic(Query query, TopicTree tree) throws IOException {
        return ask(index -> index.search(lucene(query, index), new TopicCounts(tree)));
    }

    /** What is known of the article of that key. */
    Optional<Known> known(Key key) throws IOException {
        return ask(index -> {
            Optional<Found> found = Found.in(index.getIndexReader(), key);
            return found.isPresent() ? Optional.of(found.get().known()) : Optional.empty();
        });
    }

    private static org.apache.lucene.search.Query lucene(Query query, IndexSearcher index) {
        return LuceneQuery.of(query, languages(index));
    }

    private static Set<Language> languages(IndexSearcher index) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                if (field.name.startsWith(Schema.TEXT_PREFIX)) {
                    languages.add(Language.ofCode(field.name.substring(Schema.TEXT_PREFIX.length())));
                }
            }
        }
        return languages;
    }

    @Override
    public void close() throws IOException {
        manager.close();
        try {
            held.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
