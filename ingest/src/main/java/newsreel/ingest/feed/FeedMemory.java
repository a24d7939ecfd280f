package newsreel.ingest.feed;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import newsreel.article.ArticleIds;
import newsreel.article.ArticleJson;
import newsreel.article.Fingerprint;
import newsreel.article.RawArticle;
import newsreel.article.failure.Reason;
import newsreel.ingest.http.FetchRequest;
import newsreel.ingest.source.BrokenInputException;
import tools.jackson.core.JacksonException;

/**
 * What is known of a feed from the last time: which of its articles Kafka has, and what to ask its server with. Kept in a
 * file of its own, which is replaced as a whole. For one thread.
 */
final class FeedMemory {
    /** Far more than a feed holds: an item may leave a feed and come back. The oldest go first. */
    private static final int MAX_ARTICLES = 20_000;

    private final Path file;
    private final URI feed;
    private final LinkedHashMap<String, String> articles = new LinkedHashMap<>();
    private FetchRequest request;
    private boolean saved = true;

    /** What stands in the file. */
    private record Content(String feed, String etag, String lastModified, LinkedHashMap<String, String> articles) {}

    private FeedMemory(Path file, URI feed) {
        this.file = file;
        this.feed = feed;
        this.request = FetchRequest.of(feed);
    }

    /** @throws BrokenInputException when there is a file that cannot be read */
    static FeedMemory of(URI feed, Path directory) throws BrokenInputException {
        FeedMemory memory = new FeedMemory(directory.resolve(fileName(feed)), feed);
        if (Files.exists(memory.file)) {
            memory.load();
        }
        return memory;
    }

    /** Readable, and different for each feed. */
    private static String fileName(URI feed) {
        String host = feed.getHost().replaceAll("[^a-zA-Z0-9.-]", "_");
        return host + "-" + ArticleIds.digest(feed.toString()) + ".json";
    }

    /** Asks for the feed as far as it is new. */
    FetchRequest request() {
        return request;
    }

    /** Whether Kafka has the article as it is. */
    boolean has(RawArticle article) {
        return fingerprint(article).equals(articles.get(article.id()));
    }

    /** Kafka has the article. */
    void remember(RawArticle article) {
        String fingerprint = fingerprint(article);
        saved &= fingerprint.equals(articles.get(article.id()));
        // What was seen last stands last, and is forgotten last.
        articles.remove(article.id());
        articles.put(article.id(), fingerprint);
    }

    /** Kafka has everything of this copy: the next request may ask for what came after it. */
    void haveAllOf(String etag, String lastModified) {
        FetchRequest next = new FetchRequest(feed, etag, lastModified);
        saved &= next.equals(request);
        request = next;
    }

    /** @throws BrokenInputException when it cannot be written */
    void save() throws BrokenInputException {
        if (saved) {
            return;
        }
        forgetOldest();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".tmp");
            write(next, ArticleJson.mapper().writeValueAsBytes(content()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            saved = true;
        } catch (IOException e) {
            throw new BrokenInputException(
                    "what was read of " + feed + " cannot be kept in " + file + ", which --state chooses: "
                            + Reason.of(e),
                    e);
        }
    }

    private Content content() {
        return new Content(feed.toString(), request.etag(), request.lastModified(), articles);
    }

    private void load() throws BrokenInputException {
        try {
            Content content = ArticleJson.mapper().readValue(Files.readAllBytes(file), Content.class);
            articles.putAll(Objects.requireNonNullElseGet(content.articles(), Map::of));
            request = new FetchRequest(feed, content.etag(), content.lastModified());
        } catch (IOException | JacksonException e) {
            throw new BrokenInputException(
                    "what was read of " + feed + " cannot be told from " + file
                            + " (without that file, everything in the feed is published again): " + Reason.of(e),
                    e);
        }
    }

    private void forgetOldest() {
        Iterator<String> oldest = articles.keySet().iterator();
        while (articles.size() > MAX_ARTICLES) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Not by a channel, which an interrupt would close: this is written on the way out, too. */
    private static void write(Path file, byte[] json) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(json);
            out.getFD().sync();
        }
    }

    private static String fingerprint(RawArticle article) {
        return HexFormat.of().formatHex(Fingerprint.of(article));
    }
}
