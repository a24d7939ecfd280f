package newsreel.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsreel.article.EnrichedArticle;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Articles at their latest versions, in a directory. What was put is found from the next {@link #refresh} on, and outlives
 * the process from the next {@link #commit} on, together with the positions that are given there: whatever dies, an index
 * holds all that its positions say, and puts that are made again change nothing. A withdrawn article is not found, but
 * keeps earlier versions from coming back.
 *
 * <p>One process at a time has a directory. Writing belongs to one thread; the {@link #searcher} is for all.
 */
public final class ArticleIndex implements AutoCloseable {
    private static final double BUFFER_MB = 48;

    private final Path directory;
    private final Directory lucene;
    private final IndexWriter writer;
    private final SearcherManager manager;
    private final Searcher searcher;
    private final Map<Key, Known> unseen = new HashMap<>();
    private Commit commit;

    private ArticleIndex(Path directory, Directory lucene, IndexWriter writer, Commit commit) throws IOException {
        this.directory = directory;
        this.lucene = lucene;
        this.writer = writer;
        this.commit = commit;
        this.manager = new SearcherManager(writer, null);
        this.searcher = new Searcher(manager);
    }

    /**
     * Opens the index of a stream, which is made where it is missing.
     *
     * @param stream what tells the stream from every other, also from one of its name that was deleted
     * @throws IndexRefusedException when another process has it, or another build, Lucene or stream made it
     * @throws IOException that names the place, when it cannot be used
     */
    public static ArticleIndex open(Path directory, String stream) throws IOException {
        Files.createDirectories(directory);
        return open(directory, FSDirectory.open(directory), stream);
    }

    static ArticleIndex open(Path directory, Directory lucene, String stream) throws IOException {
        try {
            Optional<Commit> found = Commit.read(lucene, directory);
            found.ifPresent(known -> known.refuseUnless(stream, directory));
            IndexWriter writer = new IndexWriter(lucene, config());
            Commit commit = found.orElseGet(() -> Commit.first(stream));
            if (found.isEmpty()) {
                commit(writer, commit);
            }
            return new ArticleIndex(directory, lucene, writer, commit);
        } catch (LockObtainFailedException held) {
            lucene.close();
            throw new IndexRefusedException(
                    "the index in " + directory
                            + " is held by another process: stop that one, or give another directory",
                    held);
        } catch (IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    /**
     * Opens the same index again, at its latest commit, when this one was {@link #release}d. None is made where it has gone:
     * the disk has gone, and a new one would fill the empty place that it was mounted on.
     */
    public ArticleIndex reopen() throws IOException {
        if (!isThere()) {
            throw new IOException("the index has gone from " + directory);
        }
        return open(directory, commit.stream());
    }

    private boolean isThere() throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Directory there = FSDirectory.open(directory)) {
            return Commit.read(there, directory)
                    .filter(found -> found.identity().equals(commit.identity()))
                    .isPresent();
        } catch (IndexRefusedException other) {
            return false;
        }
    }

    /** Nothing is committed but by {@link #commit}: positions and articles belong together. */
    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Schema.analyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    private static void commit(IndexWriter writer, Commit commit) throws IOException {
        writer.setLiveCommitData(commit.data().entrySet());
        writer.commit();
    }

    /** What tells this index from every other: one that is made anew is another. */
    public String identity() {
        return commit.identity();
    }

    /** By the name of a partition, the offset that was committed last. */
    public Map<String, Long> positions() {
        return commit.positions();
    }

    /**
     * Takes an article in, in the place of its earlier version.
     *
     * @return whether it is news: false when this version of it, or a later one, is here
     */
    public boolean put(EnrichedArticle article) throws IOException {
        Key key = Key.of(article.id());
        Optional<Known> known = known(key);
        if (known.isPresent() && known.get().version() >= article.version()) {
            return false;
        }
        long order = Known.order(article, known);
        writer.updateDocuments(key.term(), Block.of(article, key, order));
        unseen.put(key, new Known(article.version(), order));
        return true;
    }

    private Optional<Known> known(Key key) throws IOException {
        Known recent = unseen.get(key);
        return recent != null ? Optional.of(recent) : searcher.known(key);
    }

    /** How many articles were put that are not found yet. */
    public int unseen() {
        return unseen.size();
    }

    /** From here on all that was put is found. */
    public void refresh() throws IOException {
        manager.maybeRefreshBlocking();
        unseen.clear();
    }

    /**
     * Makes durable, in one step, all that was put and the positions.
     *
     * @param positions by the name of a partition, the offset before which all has been put
     */
    public void commit(Map<String, Long> positions) throws IOException {
        Commit next = commit.at(positions);
        commit(writer, next);
        commit = next;
    }

    /** Makes one part of all parts. */
    void mergeAll() throws IOException {
        writer.forceMerge(1);
    }

    /** Finds what was put and refreshed. It lives as long as the index. */
    public Searcher searcher() {
        return searcher;
    }

    /** Lets go of the directory, so that it can be opened again, while searches still see what they saw. */
    public void release() throws IOException {
        writer.rollback();
    }

    /** Lets go of all. What was put since the last commit is not in the directory. */
    @Override
    public void close() throws IOException {
        try (lucene) {
            manager.close();
            writer.rollback();
        }
    }
}
