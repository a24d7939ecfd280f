package newsreel.cli.report;

import java.nio.file.Path;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.cli.console.Console;
import newsreel.ingest.delivery.IngestListener;

/**
 * Names what could not be published, or not as it came. Thread-safe.
 *
 * @param console where
 * @param published whether each article that Kafka has is named too
 */
public record IngestReport(Console console, boolean published) implements IngestListener {

    @Override
    public void published(String origin, RawArticle article) {
        if (published) {
            console.say("published " + origin + " as " + article.id());
        }
    }

    @Override
    public void skipped(String origin, String reason) {
        console.warn("left out " + origin + ": " + reason);
    }

    @Override
    public void failed(String origin, Exception failure) {
        console.warn("Kafka did not take " + origin + ": " + Reason.of(failure));
    }

    @Override
    public void noted(String origin, String note) {
        console.warn(origin + ": " + note);
    }

    @Override
    public void kept(Path file, String reason) {
        console.warn("left " + file + " where it is: " + reason);
    }
}
