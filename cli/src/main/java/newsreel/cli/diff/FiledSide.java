package newsreel.cli.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import newsreel.article.EnrichedArticle;
import newsreel.article.failure.Reason;
import newsreel.cli.console.CommandFailedException;
import newsreel.sink.filed.Filed;
import newsreel.sink.filed.FiledArticles;

/** What an enrichment made earlier: the latest version of each article that stands somewhere. */
final class FiledSide {
    static final String STANDARD_INPUT = "-";

    private final Troubles troubles;

    FiledSide(Troubles troubles) {
        this.troubles = troubles;
    }

    /**
     * Those with these ids, by id; what cannot be read is told.
     *
     * @param name a sink's directory, a file of NDJSON, or {@value #STANDARD_INPUT}
     * @param in standard input
     * @throws CommandFailedException when it is not there
     */
    Map<String, EnrichedArticle> read(String name, InputStream in, Set<String> wanted) {
        Sample<EnrichedArticle> found = new Sample<>(Long.MAX_VALUE, FiledSide::later);
        each(name, in, article -> {
            if (wanted.contains(article.id())) {
                found.add(article.id(), article);
            }
        });
        return found.byId();
    }

    private static EnrichedArticle later(EnrichedArticle one, EnrichedArticle other) {
        return other.version() >= one.version() ? other : one;
    }

    /**
     * All of them, in order; what cannot be read is told.
     *
     * @param most how many are wanted of what this side and another have together: what cannot be among those may be left out
     */
    SortedArticles sorted(String name, InputStream in, long most) {
        SortedArticles sorted = SortedArticles.roomy();
        Sample<String> chosen = new Sample<>(most, (one, other) -> one);
        boolean all = most == Long.MAX_VALUE;
        each(name, in, article -> {
            if (all || chosen.add(article.id(), article.id())) {
                sorted.add(article);
            }
        });
        return sorted;
    }

    private void each(String name, InputStream in, Consumer<EnrichedArticle> taker) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                FiledArticles.readLines("standard input", in, filed -> take(filed, taker));
            } else if (Files.exists(Path.of(name))) {
                FiledArticles.read(Path.of(name), filed -> take(filed, taker));
            } else {
                throw new CommandFailedException(name + ": there is no such file or directory");
            }
        } catch (IOException e) {
            throw new CommandFailedException(name + " cannot be read: " + Reason.of(e), e);
        }
    }

    private void take(Filed filed, Consumer<EnrichedArticle> taker) {
        if (filed instanceof Filed.Article found) {
            taker.accept(found.article());
        } else if (filed instanceof Filed.Unreadable unreadable) {
            troubles.meet(unreadable.origin() + ": " + unreadable.reason());
        }
    }
}
