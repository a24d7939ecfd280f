package newsreel.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.ingest.Gzip;
import newsreel.ingest.files.Sources;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcFormatTest {
    private static final Instant FETCHED = Instant.parse("2026-03-04T12:00:00Z");

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private WarcWriter writer = writer(WarcCompression.NONE);

    @Test
    void everyPageIsAnArticleWithItsAddressAndTheTimeItWasFetched() throws IOException {
        page("https://example.org/one", "<html><p>Żółć</p>");

        RawArticle article = found(read()).article();

        assertThat(article.uri()).isEqualTo("https://example.org/one");
        assertThat(article.retrieved()).isEqualTo(FETCHED);
        assertThat(article.contentType()).isEqualTo(RawArticle.HTML);
        assertThat(article.content()).isEqualTo("<html><p>Żółć</p>");
        assertThat(found(read()).origin()).isEqualTo("standard input, https://example.org/one");
    }

    @Test
    void whatIsNoPageThatWasThereIsPassedOver() throws IOException {
        writer.write(new Warcinfo.Builder().build());
        writer.write(new WarcRequest.Builder(URI.create("https://example.org/"))
                .body(new HttpRequest.Builder("GET", "/").build())
                .build());
        response("https://example.org/gone", 404, "text/html", "<html>gone".getBytes(UTF_8));
        response("https://example.org/picture", 200, "image/png", new byte[] {1, 2, 3});
        writer.write(new WarcResource.Builder(URI.create("https://example.org/dns"))
                .body(MediaType.parse("text/dns"), "x".getBytes(UTF_8))
                .build());
        page("https://example.org/one", "<html>one");
        response("https://example.org/two", 200, "application/xhtml+xml; charset=utf-8", "<html>two".getBytes(UTF_8));

        assertThat(read())
                .extracting(item -> ((Item.Found) item).article().content())
                .containsExactly("<html>one", "<html>two");
    }

    @Test
    void aCompressedArchiveIsReadLikeAPlainOne() throws IOException {
        writer = writer(WarcCompression.GZIP);
        page("https://example.org/one", "<html>one");
        page("https://example.org/two", "<html>two");

        assertThat(read()).hasSize(2).hasOnlyElementsOfType(Item.Found.class);
    }

    @Test
    void theServersCharsetComesBeforeThePagesOwn() throws IOException {
        String page = "<meta charset=utf-8>Москва";
        response("https://example.org/", 200, "text/html; charset=koi8-r", page.getBytes(Charset.forName("koi8-r")));

        assertThat(found(read()).article().content()).isEqualTo(page);
    }

    @Test
    void transferAndContentEncodingsAreUndone() throws IOException {
        byte[] page = "<html>page".getBytes(UTF_8);
        encoded("gzip", Gzip.of(page));
        encoded("deflate", deflated(page));
        encoded("gzip", page);
        http(new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Type", "text/html")
                .addHeader("Transfer-Encoding", "chunked")
                .body(null, "6\r\n<html>\r\n4\r\npage\r\n0\r\n\r\n".getBytes(UTF_8)));

        assertThat(read())
                .extracting(item -> ((Item.Found) item).article().content())
                .containsExactly("<html>page", "<html>page", "<html>page", "<html>page");
    }

    @Test
    void aResponseThatCannotBeReadSpoilsNoOther() throws IOException {
        encoded("rot13", "<html>".getBytes(UTF_8));
        encoded("gzip", Arrays.copyOf(Gzip.of("<html>page".getBytes(UTF_8)), 20));
        writer.write(new WarcResponse.Builder("https://example.org/garbage")
                .date(FETCHED)
                .body(MediaType.HTTP_RESPONSE, "no http at all".getBytes(UTF_8))
                .build());
        page("https://example.org/empty", "");
        page("https://example.org/last", "<html>last");

        List<Item> items = read();

        assertThat(items).hasSize(5);
        assertThat(reason(items.get(0))).contains("rot13");
        assertThat(reason(items.get(1))).contains("cut off");
        assertThat(reason(items.get(2))).contains("its response cannot be read");
        assertThat(reason(items.get(3))).isEqualTo("the page is empty");
        assertThat(items.get(4)).isInstanceOf(Item.Found.class);
    }

    @Test
    void aPageOverTheLimitIsNamedAndTheRestGoesOn() throws IOException {
        byte[] huge = new byte[Limits.MAX_RAW_BYTES + 1];
        Arrays.fill(huge, (byte) 'x');
        response("https://example.org/huge", 200, "text/html", huge);
        encoded("gzip", Gzip.of(huge));
        page("https://example.org/last", "<html>last");

        List<Item> items = read();

        assertThat(reason(items.get(0))).contains("limit of " + Limits.MAX_RAW_BYTES);
        assertThat(reason(items.get(1))).contains("limit of " + Limits.MAX_RAW_BYTES);
        assertThat(items.get(2)).isInstanceOf(Item.Found.class);
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatItHoldsAndSaysWhere() throws IOException {
        page("https://example.org/one", "<html>one");
        int second = archive.size();
        page("https://example.org/two", "<html>two");
        byte[] whole = archive.toByteArray();

        for (int length = second + 1; length < whole.length - 4; length++) {
            List<Item> items = read(Arrays.copyOf(whole, length));
            assertThat(items).as("%d bytes", length).hasSize(2);
            assertThat(items.get(0)).isInstanceOf(Item.Found.class);
            assertThat(reason(items.get(1))).contains("the archive is cut off, in the record at byte " + second);
        }
    }

    @Test
    void aCompressedArchiveThatIsCutOffGivesWhatItHoldsAndSaysWhere() throws IOException {
        writer = writer(WarcCompression.GZIP);
        page("https://example.org/one", "<html>one");
        page("https://example.org/two", "<html>two");
        byte[] cut = Arrays.copyOf(archive.toByteArray(), archive.size() - 20);

        List<Item> items = read(cut);

        assertThat(items.get(0)).isInstanceOf(Item.Found.class);
        assertThat(reason(items.get(items.size() - 1))).contains("cut off").contains("byte " + cut.length);
    }

    @Test
    void aCorruptRecordIsNamedWithItsPlace() throws IOException {
        page("https://example.org/one", "<html>one");
        int second = archive.size();
        archive.write("This is no record.\r\n\r\n".getBytes(UTF_8));

        List<Item> items = read();

        assertThat(items).hasSize(2);
        assertThat(reason(items.get(1))).contains("corrupt").contains("byte " + second);
    }

    @Test
    void garbageIsNoArchive() throws IOException {
        byte[] garbage = new byte[1_000_000];
        new Random(3).nextBytes(garbage);
        System.arraycopy("WARC/1.0\r\n".getBytes(UTF_8), 0, garbage, 0, 10);

        assertThat(read(garbage))
                .singleElement()
                .satisfies(item ->
                        assertThat(reason(item)).isEqualTo("the archive is none, or corrupt, in the record at byte 0"));
    }

    @Test
    void aHeaderWithoutEndIsLeftAtItsLimit() throws IOException {
        byte[] header = new byte[20_000_000];
        Arrays.fill(header, (byte) 'x');
        System.arraycopy("WARC/1.0\r\nX: ".getBytes(UTF_8), 0, header, 0, 13);

        assertThat(read(header))
                .singleElement()
                .satisfies(item -> assertThat(reason(item)).contains("header has more than the limit of 1048576"));
    }

    @Test
    void anArchiveWithoutPagesSaysSo() throws IOException {
        writer.write(new Warcinfo.Builder().build());

        assertThat(read())
                .singleElement()
                .satisfies(item -> assertThat(reason(item)).contains("no web page"));
    }

    @Test
    void aDateThatIsNoneIsLeftOutAndNoted() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>x";
        archive.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nWARC-Date: soon\r\n"
                        + "Content-Type: application/http\r\nContent-Length: " + http.length() + "\r\n\r\n" + http
                        + "\r\n\r\n")
                .getBytes(UTF_8));

        Item.Found found = found(read());

        assertThat(found.article().retrieved()).isNull();
        assertThat(found.notes())
                .singleElement()
                .asString()
                .contains("WARC-Date")
                .contains("soon");
    }

    /** Forms of dates that WARC 1.1 allows and jwarc does not read. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00:00Z",
        "2024-03, 2024-03-01T00:00:00Z",
        "2024-03-04, 2024-03-04T00:00:00Z",
        "2024-03-04T12:30Z, 2024-03-04T12:30:00Z",
        "2024-03-04T12:30:15.123456789Z, 2024-03-04T12:30:15.123456789Z"
    })
    void aShortDateIsItsBeginning(String date, Instant retrieved) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>x";
        record("response", date, "application/http", http);

        Item.Found found = found(read());

        assertThat(found.article().retrieved()).isEqualTo(retrieved);
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void aPageThatIsFiledAsAResourceIsAPage() throws IOException {
        record("resource", "2024-03-04T12:30:00Z", "text/html", "<html><p>It rained.</p></html>");
        record("resource", "2024-03-04T12:30:00Z", "image/png", "x");

        Item.Found found = found(read());

        assertThat(found.article().content()).isEqualTo("<html><p>It rained.</p></html>");
        assertThat(found.article().uri()).isEqualTo("https://example.org/");
    }

    private void record(String type, String date, String contentType, String body) throws IOException {
        archive.write(("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://example.org/\r\nWARC-Date: "
                        + date
                        + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body + "\r\n\r\n")
                .getBytes(UTF_8));
    }

    private void page(String uri, String html) throws IOException {
        response(uri, 200, "text/html", html.getBytes(UTF_8));
    }

    private void response(String uri, int status, String type, byte[] body) throws IOException {
        writer.write(new WarcResponse.Builder(uri)
                .date(FETCHED)
                .body(new HttpResponse.Builder(status, "said")
                        .body(MediaType.parse(type), body)
                        .build())
                .build());
    }

    private void encoded(String encoding, byte[] body) throws IOException {
        http(new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Type", "text/html")
                .addHeader("Content-Encoding", encoding)
                .body(null, body));
    }

    private void http(HttpResponse.Builder response) throws IOException {
        writer.write(new WarcResponse.Builder("https://example.org/page")
                .date(FETCHED)
                .body(response.build())
                .build());
    }

    private WarcWriter writer(WarcCompression compression) {
        try {
            return new WarcWriter(Channels.newChannel(archive), compression);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Item> read() throws IOException {
        return read(archive.toByteArray());
    }

    private static List<Item> read(byte[] bytes) throws IOException {
        List<Item> items = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(bytes);
        Sources.of("-", in).read(items::add);
        return items;
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static Item.Found found(List<Item> items) {
        assertThat(items).hasSize(1).hasOnlyElementsOfType(Item.Found.class);
        return (Item.Found) items.get(0);
    }

    private static String reason(Item item) {
        assertThat(item).isInstanceOf(Item.Unreadable.class);
        return ((Item.Unreadable) item).reason();
    }
}
