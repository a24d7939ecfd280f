package newsreel.ingest.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsreel.ingest.Gzip;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.BrokenInputException;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Documents of every form with random damage: whatever becomes of them, reading comes to an end and throws nothing. */
class DamagedInputTest {
    private static final int ROUNDS = 400;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void noDamageStopsTheReading() throws IOException {
        for (String form : List.of(
                "warc",
                "warc.gz",
                "json",
                "ndjson",
                "ndjson.gz",
                "html",
                "rss",
                "atom",
                "eml",
                "mbox",
                "wire",
                "sgm",
                "arc",
                "warc.zst",
                "txt")) {
            byte[] whole = document(form);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = damaged(whole);
                List<Item> items = new ArrayList<>();
                assertThatCode(() -> read(form, damaged, items))
                        .as("%s, round %d, seed %d", form, round, seed)
                        .doesNotThrowAnyException();
                assertThat(items).as("%s, round %d, seed %d", form, round, seed).isNotEmpty();
            }
        }
    }

    private static void read(String form, byte[] bytes, List<Item> items) throws IOException {
        try {
            Formats.standard().read(new Document("x." + form, null, new ByteArrayInputStream(bytes)), items::add);
        } catch (BrokenInputException said) {
            items.add(new Item.Unreadable("x", said.getMessage()));
        }
    }

    private byte[] damaged(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)) : damaged;
    }

    private static byte[] document(String form) throws IOException {
        return switch (form) {
            case "warc" -> archive(WarcCompression.NONE);
            case "warc.gz" -> archive(WarcCompression.GZIP);
            case "json" -> "[{\"content\":\"a\\\"\",\"published\":\"2026-03-04\"},{\"content\":\"b\"}]".getBytes(UTF_8);
            case "ndjson" -> "{\"content\":\"a\"}\n{\"content\":\"b\",\"uri\":\"c\"}\n".getBytes(UTF_8);
            case "ndjson.gz" -> Gzip.of(document("ndjson"));
            case "html" -> "<!doctype html><meta charset=shift_jis><p>A page.</p>".getBytes(UTF_8);
            case "rss" ->
                ("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>T</title><item><guid>1"
                                + "</guid><link>/a</link><pubDate>Wed, 04 Mar 2026 12:30:00 GMT</pubDate>"
                                + "<enclosure url=\"a\" length=\"1\" type=\"b\"/><ttl>1</ttl>"
                                + "<description>&lt;p&gt;x&#38;nbsp;</description></item></channel></rss>")
                        .getBytes(UTF_8);
            case "atom" ->
                ("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>T</title><entry><id>urn:1</id>"
                                + "<link href=\"/a\" length=\"1\"/><updated>2026-03-04T12:30:00Z</updated><content type=\"xhtml\">"
                                + "<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div></content></entry></feed>")
                        .getBytes(UTF_8);
            case "eml" ->
                ("From: a\nTo: =?utf-8?q?b?=\nSubject: =?utf-8?b?YQ==?=\nMIME-Version: 1.0\n"
                                + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; "
                                + "charset=utf-8; format=flowed\nContent-Transfer-Encoding: base64\n\nQSBzdG9yeS4=\n--x\n"
                                + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>A=20s=\ntory."
                                + "\n--x--\n")
                        .getBytes(UTF_8);
            case "mbox" ->
                ("From a\n" + new String(document("eml"), UTF_8) + "\nFrom b\n" + new String(document("eml"), UTF_8))
                        .getBytes(UTF_8);
            case "wire" ->
                ("ZCZC A1\nu i BC-RAIN 03-04 0020\n^BC-Rain,20<\n^It rained<\n^By A. Writer=\n   OSLO (AP) _ Rain.\n"
                                + "MORE\nNNNN\n\u0001b12\u0002BC-RAIN TAKE 2\nTitle =\n  Snow.\u0003041200 MAR 24\u0004")
                        .getBytes(UTF_8);
            case "warc.zst" -> Zstd.compress(archive(WarcCompression.NONE));
            case "arc" ->
                ("filedesc://x.arc 0.0.0.0 20240304120000 text/plain 3\n1 0\n\nhttps://example.org/a 192.0.2.1 "
                                + "20240304120000 text/html 49\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n")
                        .getBytes(UTF_8);
            case "sgm" ->
                ("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>"
                                + "&#2;<TITLE>A</TITLE><DATELINE>B, - </DATELINE><BODY>C &lt;\n Reuter\n&#3;</BODY></TEXT>"
                                + "</REUTERS><DOC><DOCNO>AP880212-1</DOCNO><TEXT>D</TEXT></DOC>")
                        .getBytes(UTF_8);
            default -> "A story.\n\nA paragraph.\n".getBytes(UTF_8);
        };
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression);
        for (String encoding : List.of("gzip", "deflate", "br", "identity")) {
            byte[] body = encoding.equals("gzip") ? Gzip.of("<html>x".getBytes(UTF_8)) : "<html>x".getBytes(UTF_8);
            writer.write(new WarcResponse.Builder("https://example.org/" + encoding)
                    .body(new HttpResponse.Builder(200, "OK")
                            .addHeader("Content-Encoding", encoding)
                            .body(MediaType.HTML, body)
                            .build())
                    .build());
        }
        return bytes.toByteArray();
    }
}
