package newsreel.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsreel.article.MalformedArticleException;
import newsreel.article.failure.Reason;
import newsreel.copy.SizeLimit;
import newsreel.copy.html.WebPages;
import newsreel.copy.time.Timestamps;
import newsreel.ingest.compression.ContentEncoding;
import newsreel.ingest.source.Item;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A response record as an article, if it holds a web page that was there when it was asked for. */
final class WarcPage {
    private static final int OK = 200;
    private static final int DAY_LENGTH = "2024-01-01".length();
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(?:-\\d{2})?");

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

    /** A page that was filed by itself, as tools do that have no answer of a server to file. */
    static Optional<Item> ofResource(String archive, WarcResource record) throws IOException {
        String type = record.headers().first("Content-Type").orElse("");
        return WebPages.areOfType(type)
                ? Optional.of(item(archive, record, type, SizeLimit.ARTICLE.read(record.body().stream())))
                : Optional.empty();
    }

    /** @throws IOException when the payload cannot be decoded */
    Item item() throws IOException {
        return item(archive, record, contentType(), payload());
    }

    private static Item item(String archive, WarcTargetRecord record, String contentType, byte[] page) {
        String origin = archive + ", " + record.target();
        List<String> notes = new ArrayList<>();
        try {
            return new Item.Found(
                    origin, WebPages.article(page, contentType, record.target(), date(record, notes)), notes);
        } catch (MalformedArticleException e) {
            return new Item.Unreadable(origin, page.length == 0 ? "the page is empty" : Reason.of(e));
        }
    }

    private byte[] payload() throws IOException {
        String encodings = String.join(",", http.headers().all("Content-Encoding"));
        try (InputStream decoded = ContentEncoding.decoded(http.body().stream(), encodings)) {
            return SizeLimit.ARTICLE.read(decoded);
        }
    }

    /** WARC 1.1 has dates as short as a year, for their beginning; jwarc reads none that is shorter than a second. */
    private static Instant date(WarcRecord record, List<String> notes) {
        String written = record.headers().first("WARC-Date").orElse("");
        String day = YEAR_OR_MONTH.matcher(written).matches() ? (written + "-01-01").substring(0, DAY_LENGTH) : written;
        Optional<Instant> date = Timestamps.parse(day);
        if (date.isEmpty()) {
            notes.add("its WARC-Date is no date, and left out: " + (written.isEmpty() ? "there is none" : written));
        }
        return date.orElse(null);
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
