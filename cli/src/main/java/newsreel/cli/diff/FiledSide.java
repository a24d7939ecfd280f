package newsreel.cli.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
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
     * By id; what cannot be read is told.
     *
     * @param name a sink's directory, a file of NDJSON, or {@value #STANDARD_INPUT}
     * @param in standard input
     * @param most how many; the same ones every time
     * @param wanted the ids that are looked for
     * @throws CommandFailedException when it is not there
     */
    Map<String, EnrichedArticle> read(String name, InputStream in, long most, Predicate<String> wanted) {
        Sample<EnrichedArticle> sample = new Sample<>(most, FiledSide::later);
        try {
            if (name.equals(STANDARD_INPUT)) {
                FiledArticles.readLines("standard input", in, filed -> take(filed, wanted, sample));
            } else if (Files.exists(Path.of(name))) {
                FiledArticles.read(Path.of(name), filed -> take(filed, wanted, sample));
            } else {
                throw new CommandFailedException(name + ": there is no such file or directory");
            }
        } catch (IOException e) {
            throw new CommandFailedException(name + " cannot be read: " + Reason.of(e), e);
        }
        return sample.byId();
    }

    private void take(Filed filed, Predicate<String> wanted, Sample<EnrichedArticle> sample) {
        if (filed instanceof Filed.Article found) {
            if (wanted.test(found.article().id())) {
                sample.add(found.article().id(), found.article());
            }
        } else if (filed instanceof Filed.Unreadable unreadable) {
            troubles.meet(unreadable.origin() + ": " + unreadable.reason());
        }
    }

    private static EnrichedArticle later(EnrichedArticle one, EnrichedArticle other) {
        return other.version() >= one.version() ? other : one;
    }
}
