package newsreel.ingest.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsreel.article.RawArticle;

/** Keeps what it is told, a line each, in order. */
final class RecordingListener implements IngestListener {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final List<String> kept = Collections.synchronizedList(new ArrayList<>());

    /** What became of items. */
    List<String> events() {
        return events;
    }

    /** Files that stayed where they were. */
    List<String> kept() {
        return kept;
    }

    @Override
    public void published(String origin, RawArticle article) {
        events.add("published " + origin);
    }

    @Override
    public void skipped(String origin, String reason) {
        events.add("skipped " + origin + ": " + reason);
    }

    @Override
    public void failed(String origin, Exception failure) {
        events.add("failed " + origin + ": " + failure.getMessage());
    }

    @Override
    public void kept(Path file, String reason) {
        kept.add(file.getFileName() + ": " + reason);
    }
}
