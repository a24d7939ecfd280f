package newsreel.cli.again;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import newsreel.article.ArticleJson;
import newsreel.article.EnrichedArticle;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.sink.filed.Filed;
import newsreel.sink.filed.FiledArticles;

/**
 * Articles that were filed, as raw ones that can be enriched once more: of each id the latest version. A directory is read
 * twice, since segments hold the latest version last. Not thread-safe.
 */
final class FiledAgain {
    private final Path directory;
    private final AgainSelection selection;
    private final Set<String> known;
    private final Map<String, Integer> latest = new HashMap<>();
    private long unreadable;

    /** @param known ids that need not be taken from here */
    FiledAgain(Path directory, AgainSelection selection, Set<String> known) {
        this.directory = directory;
        this.selection = selection;
        this.known = known;
    }

    /**
     * @param taker is given the id of each, and the JSON of a raw article
     * @throws CommandFailedException when the directory cannot be read
     */
    void read(BiConsumer<String, byte[]> taker) {
        each(article -> latest.merge(article.id(), article.version(), Math::max));
        unreadable = 0;
        each(article -> take(article, taker));
    }

    private void each(Consumer<EnrichedArticle> taker) {
        try {
            FiledArticles.read(directory, filed -> {
                if (!(filed instanceof Filed.Article found)) {
                    unreadable++;
                } else if (isMeant(found.article())) {
                    taker.accept(found.article());
                }
            });
        } catch (IOException e) {
            throw new CommandFailedException("--from " + directory + " cannot be read: " + Reason.of(e), e);
        }
    }

    /** What was withdrawn is gone, by any rules. */
    private boolean isMeant(EnrichedArticle article) {
        return !article.isWithdrawn() && !known.contains(article.id()) && selection.takes(article);
    }

    private void take(EnrichedArticle article, BiConsumer<String, byte[]> taker) {
        if (latest.get(article.id()) != article.version()) {
            return;
        }
        byte[] json = ArticleJson.write(RawArticle.builder()
                .id(article.id())
                .contentType(RawArticle.ENRICHED)
                .retrieved(article.retrieved())
                .content(new String(ArticleJson.write(article), StandardCharsets.UTF_8))
                .build());
        if (json.length > Limits.MAX_RAW_BYTES) {
            unreadable++;
        } else {
            taker.accept(article.id(), json);
        }
    }

    /** How many files or lines of no article there were, or of one too large to be sent. */
    long unreadable() {
        return unreadable;
    }
}
