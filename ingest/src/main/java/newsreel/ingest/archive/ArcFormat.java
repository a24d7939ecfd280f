package newsreel.ingest.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsreel.copy.SizeLimit;
import newsreel.copy.html.WebPages;
import newsreel.copy.time.Timestamps;
import newsreel.ingest.compression.ContentEncoding;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.document.Document;
import newsreel.ingest.document.Format;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Web archives of the old form (ARC 1.0 to 2.0): every web page that was answered with status 200 is an article, as it came.
 * A record whose length is wrong costs that record: the next one is found by its line.
 */
public final class ArcFormat implements Format {
    private static final int OK = 200;
    private static final int LONGEST_LINE = 64 * 1024;

    /** Address, host, date, type, then what version 2 has between, and the length. */
    private static final Pattern RECORD =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:\\S+) (\\S+) (\\d{12,14}) (\\S+)(?: \\S+){0,5} (\\d{1,10})");

    public static boolean looksLike(Beginning beginning) {
        return beginning.text().startsWith("filedesc:");
    }

    @Override
    public void read(Document document, Consumer<Item> items) throws IOException {
        BufferedInputStream in = new BufferedInputStream(document.content());
        boolean any = false;
        for (Matcher record = next(in); record != null; record = next(in)) {
            Optional<Item> item = item(document.name(), record, in);
            item.ifPresent(items);
            any |= item.isPresent();
        }
        if (!any) {
            items.accept(new Item.Unreadable(document.name(), "there is no web page in it"));
        }
    }

    /** The next line that begins a record, the one that describes the file left out; null at the end. */
    private static Matcher next(InputStream in) throws IOException {
        for (String line = line(in); line != null; line = line(in)) {
            Matcher record = RECORD.matcher(line);
            if (record.matches() && !line.startsWith("filedesc:")) {
                return record;
            }
        }
        return null;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static Optional<Item> item(String archive, Matcher record, InputStream in) throws IOException {
        long length = Long.parseLong(record.group(5));
        String origin = archive + ", " + record.group(1);
        if (!record.group(1).startsWith("http") || length > SizeLimit.DOCUMENT.bytes()) {
            in.skip(length);
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new BrokenInputException("the archive is cut off, in " + record.group(1));
        }
        try {
            return page(origin, record, bytes);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(new Item.Unreadable(origin, "its response cannot be read: it is no HTTP"));
        }
    }

    private static Optional<Item> page(String origin, Matcher record, byte[] bytes) throws IOException {
        HttpResponse http = ArcResponse.parse(bytes);
        String type = http.headers().first("Content-Type").orElse(record.group(4));
        if (http.status() != OK || !WebPages.areOfType(type)) {
            return Optional.empty();
        }
        String encodings = String.join(",", http.headers().all("Content-Encoding"));
        try (InputStream payload = ContentEncoding.decoded(http.body().stream(), encodings)) {
            byte[] page = SizeLimit.ARTICLE.read(payload);
            Instant retrieved = Timestamps.parse(date(record.group(3))).orElse(null);
            return Optional.of(Item.of(origin, () -> WebPages.article(page, type, record.group(1), retrieved)));
        }
    }

    /** {@code 20240304120000} in the basic form of ISO 8601. */
    private static String date(String digits) {
        String whole = digits.length() == 12 ? digits + "00" : digits;
        return whole.substring(0, 8) + "T" + whole.substring(8) + "Z";
    }
}
