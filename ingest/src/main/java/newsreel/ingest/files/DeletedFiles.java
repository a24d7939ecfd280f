package newsreel.ingest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import newsreel.article.RawArticle;
import newsreel.ingest.source.FileRead;
import newsreel.ingest.source.Item;

/**
 * Withdraws the articles of files that are gone from a watched directory: of those that held one article, whose id the ledger
 * has. A file has to be gone for a while, since programs replace one by deleting it; and nothing is withdrawn while the
 * directory cannot be seen whole, as one that is not mounted cannot.
 */
final class DeletedFiles {
    private static final Duration GONE_FOR = Duration.ofSeconds(5);

    private final Path directory;
    private final Ledger ledger;
    private Map<String, Instant> goneSince = new HashMap<>();

    /** Names by where the withdrawal is said to come from, until Kafka has it. */
    private final Map<String, String> underWay = new ConcurrentHashMap<>();

    DeletedFiles(Path directory, Ledger ledger) {
        this.directory = directory;
        this.ledger = ledger;
    }

    /** @param present all files there are */
    void withdraw(List<FileRead> present, Instant now, Consumer<Item> items) {
        Map<String, Instant> since = new HashMap<>();
        if (Files.isDirectory(directory) && !present.isEmpty()) {
            for (LedgerLine line : ledger.missing(present)) {
                since.put(line.name(), goneSince.getOrDefault(line.name(), now));
                if (!since.get(line.name()).plus(GONE_FOR).isAfter(now)) {
                    withdraw(line, items);
                }
            }
        }
        goneSince = since;
    }

    private void withdraw(LedgerLine line, Consumer<Item> items) {
        String origin = directory.resolve(line.name()) + ", deleted";
        if (underWay.putIfAbsent(origin, line.name()) == null) {
            items.accept(new Item.Found(origin, RawArticle.withdrawal(line.id())));
        }
    }

    /** What Kafka did not take is sent again. */
    void acknowledged(Item.Found found, Exception failure) throws IOException {
        String name = underWay.remove(found.origin());
        if (name != null && failure == null) {
            ledger.forget(name);
        }
    }
}
