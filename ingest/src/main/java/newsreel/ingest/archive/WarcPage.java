package newsreel.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.html.WebPages;
import newsreel.ingest.compression.ContentEncoding;
import newsreel.ingest.source.Item;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/** A response record as an article, if it holds a web page that was there when it was asked for. */
final class WarcPage {
    private static final int OK = 200;

    private final String archive;
    private final WarcResponse record;
    private final HttpResponse http;

    private WarcPage(String archive, WarcResponse record, HttpResponse http) {
        this.archive = archive;
        this.record = record;
        this.http = http;
    }

    /** @throws IOException when the response is no HTTP */
    static Optional<WarcPage> of(String archive, WarcResponse record, Allowance allowance, int headerLimit)
            throws IOException {
        if (!record.contentType().base().equals(MediaType.HTTP)) {
            return Optional.empty();
        }
        HttpResponse http = allowance.within(headerLimit, "the HTTP header of " + record.target(), record::http);
        WarcPage page = new WarcPage(archive, record, http);
        return http.status() == OK && WebPages.areOfType(page.contentType()) ? Optional.of(page) : Optional.empty();
    }

    /** @throws IOException when the payload cannot be decoded */
    Item item() throws IOException {
        byte[] page = payload();
        String origin = archive + ", " + record.target();
        List<String> notes = new ArrayList<>();
        try {
            return new Item.Found(origin, WebPages.article(page, contentType(), record.target(), date(notes)), notes);
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(origin, page.length == 0 ? "the page is empty" : e.getMessage());
        }
    }

    private byte[] payload() throws IOException {
        String encodings = String.join(",", http.headers().all("Content-Encoding"));
        try (InputStream decoded = ContentEncoding.decoded(http.body().stream(), encodings)) {
            return SizeLimit.ARTICLE.read(decoded);
        }
    }

    private Instant date(List<String> notes) {
        try {
            return record.date();
        } catch (DateTimeException | NoSuchElementException e) {
            notes.add("its WARC-Date is no date, and left out: "
                    + record.headers().first("WARC-Date").orElse("there is none"));
            return null;
        }
    }

    /** What the server said; where it said nothing, what the crawler made of it. */
    private String contentType() {
        return http.headers()
                .first("Content-Type")
                .or(() -> record.headers().first("WARC-Identified-Payload-Type"))
                .orElse("")
                .strip();
    }
}
