package newsreel.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.ingest.Gzip;
import newsreel.ingest.document.Document;
import newsreel.ingest.formats.Formats;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;

class ArcFormatTest {
    private static final String PAGE = "<html><body><p>The bridge opened.</p></body></html>";
    private static final String VERSION_1 = "filedesc://x.arc 0.0.0.0 20240304120000 text/plain 76\n1 0 Example\n"
            + "URL IP-address Archive-date Content-type Archive-length\n\n";
    private static final String VERSION_2 = "filedesc://x.arc 0.0.0.0 20240304120000 text/plain 200 - - 0 x.arc 122\n"
            + "2 0 Example\nURL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename"
            + " Archive-length\n\n";

    @Test
    void shouldReadEachPageWithItsAddressAndDate() throws IOException {
        RawArticle article = found(read(VERSION_1 + record("https://example.org/a", "", response("200 OK", PAGE))));

        assertThat(article.uri()).isEqualTo("https://example.org/a");
        assertThat(article.retrieved()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(article.mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(article.content()).isEqualTo(PAGE);
    }

    @Test
    void shouldReadTheSecondVersionInMembersOfGzip() throws IOException {
        byte[] first = Gzip.of(VERSION_2.getBytes(UTF_8));
        byte[] second = Gzip.of(record("https://example.org/a", "200 abc - 300 x.arc ", response("200 OK", PAGE))
                .getBytes(UTF_8));
        byte[] archive = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, archive, first.length, second.length);

        assertThat(found(read(archive)).content()).isEqualTo(PAGE);
    }

    @Test
    void shouldPassOverWhatIsNoPage() throws IOException {
        String dns = "dns:example.org 192.0.2.1 20240304120000 text/dns 5\nabcde\n";
        String gone = record("https://example.org/gone", "", response("404 Not Found", PAGE));

        assertThat(read(VERSION_1 + dns + gone))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class, item -> assertThat(item.reason()).contains("no web page"));
    }

    @Test
    void shouldFindTheNextRecordBehindOneOfAnotherLength() throws IOException {
        String wrong =
                record("https://example.org/a", "", response("200 OK", PAGE)).replaceFirst("html \\d+", "html 60");

        List<Item> items = read(VERSION_1 + wrong + record("https://example.org/b", "", response("200 OK", PAGE)));

        assertThat(((Item.Found) items.get(items.size() - 1)).article().uri()).isEqualTo("https://example.org/b");
    }

    @Test
    void shouldSayThatItIsCutOff() {
        String archive = VERSION_1 + record("https://example.org/a", "", response("200 OK", PAGE));

        assertThatThrownBy(() -> read(archive.substring(0, archive.length() - 9)))
                .isInstanceOf(BrokenInputException.class)
                .hasMessageContaining("cut off, in https://example.org/a");
    }

    private static String response(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n" + body;
    }

    private static String record(String address, String more, String response) {
        return address + " 192.0.2.1 20240304120000 text/html " + more + response.length() + "\n" + response + "\n";
    }

    private static RawArticle found(List<Item> items) {
        assertThat(items).hasSize(1);
        return ((Item.Found) items.get(0)).article();
    }

    private static List<Item> read(String archive) throws IOException {
        return read(archive.getBytes(UTF_8));
    }

    private static List<Item> read(byte[] archive) throws IOException {
        List<Item> items = new ArrayList<>();
        Formats.standard().read(new Document("x", null, new ByteArrayInputStream(archive)), items::add);
        return items;
    }
}
