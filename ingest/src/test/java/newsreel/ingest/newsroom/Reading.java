package newsreel.ingest.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.Item;

/** What comes of a document. */
final class Reading {
    static final Instant MODIFIED = Instant.parse("2024-01-02T03:04:05Z");

    private Reading() {}

    static List<Item> items(Format format, String content) {
        return items(format, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Item> items(Format format, byte[] content) {
        List<Item> items = new ArrayList<>();
        try {
            format.read(new Document("news.file", MODIFIED, new ByteArrayInputStream(content)), items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    /** As a person's file is read, its form told from name and content. */
    static List<Item> named(String name, String content) throws IOException {
        List<Item> items = new ArrayList<>();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Formats.standard().read(new Document(name, MODIFIED, new ByteArrayInputStream(bytes)), items::add);
        return items;
    }

    static RawArticle article(List<Item> items) {
        assertThat(items).hasSize(1);
        return article(items.get(0));
    }

    static RawArticle article(Item item) {
        assertThat(item).isInstanceOf(Item.Found.class);
        return ((Item.Found) item).article();
    }

    static String reason(List<Item> items) {
        assertThat(items).hasSize(1);
        return reason(items.get(0));
    }

    static String reason(Item item) {
        assertThat(item).isInstanceOf(Item.Unreadable.class);
        return ((Item.Unreadable) item).reason();
    }
}
