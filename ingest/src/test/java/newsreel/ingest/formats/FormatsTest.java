package newsreel.ingest.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.copy.SizeLimit;
import newsreel.ingest.Gzip;
import newsreel.ingest.SlowPipe;
import newsreel.ingest.document.Document;
import newsreel.ingest.files.Sources;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String PAGE = "<!DOCTYPE html><html><p>A page.</p></html>";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.css | p { color: red } | a style sheet",
                "a.xlsx | id | a table",
                "a | #!/bin/sh\\necho | a program",
                "a.txt | .story { color: red; }\\n.deck { margin: 0; padding: 0; }\\n.body { margin: 0; }\\np { x: y; }\\nh1 { a: b; } | a program",
                "a | import sys\\nfrom os import path\\n\\ndef main():\\n    x = path.join('a')\\n    return x\\n | a program",
                "a.txt | var a=function(b){return b.c};function d(e){var f=e.g;if(f){h(f);i(f)}};j(k);var l={m:1,n:2};o(l);p.q=function(){r();s();t()};u(v);w({x:y});z(a);b(c);d({e:f});g(function(){h()});i(j);k(l);m({n:o}); | a program",
                "a | <svg xmlns='x'/> | a picture",
                "a | <?xml version='1.0'?><plist/> | XML of a form"
            })
    void whatIsNoCopyIsRefusedByItsName(String name, String content, String what) throws IOException {
        assertThat(read(Formats.standard(), name, content.replace("\\n", "\n").getBytes(UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.reason()).contains("it is " + what, "--as text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsml-g2", "nitf", "ninjs", "feed", "wire", "mail", "sgml", "markdown"})
    void whatIsTooLargeIsSaidToBeThat(String form) throws IOException {
        byte[] large = new byte[SizeLimit.DOCUMENT.bytes() + 1];
        Arrays.fill(large, (byte) 'x');

        assertThat(read(Formats.standard().as(form), "a", large))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Unreadable.class,
                        item -> assertThat(item.oversized()).as(item.reason()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, a PDF document",
        "7B5C727466310A, an RTF document",
        "89504E470D0A1A0A00, a picture (PNG)",
        "FFD8FFE000104A46, a picture (JPEG)",
        "524946460000000057454250, a picture (WebP)",
        "D0CF11E0A1B11AE1, a document of an office program",
        "504B0304140000006D696D65747970656170706C69636174696F6E2F657075622B7A6970, a book (EPUB)",
        "504B03040000776F72642F646F63756D656E742E786D6C, a document of an office program",
        "504B0304, an archive or office document (ZIP)",
        "0000001866747970, 'a film, sound or picture (MP4)'"
    })
    void whatIsNoTextIsRefusedByItsNameWhateverItIsCalled(String bytes, String what) throws IOException {
        for (String name : List.of("a", "a.txt", "a.html", "a.json", "a.xml", "a.md")) {
            assertThat(read(Formats.standard(), name, HexFormat.of().parseHex(bytes)))
                    .as(name)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Item.Unreadable.class,
                            item -> assertThat(item.reason()).isEqualTo("it is " + what + ", which is not read here"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain, snow, sleet and hail\n\nIt rained.",
                "Date: soon\n\nIt rained.",
                "From Oslo to Rome: it rained.\nSubject to change.\n\nIt snowed."
            })
    void copyThatLooksALittleLikeItIsNot(String copy) throws IOException {
        assertThat(article("a.txt", copy.getBytes(UTF_8)).content()).isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "A.HTM", "a.xhtml", "a.html.gz", "a", "a.php"})
    void aWebPageIsToldByItsNameOrItsBeginning(String name) throws IOException {
        RawArticle article = article(name, name.endsWith(".gz") ? Gzip.of(PAGE.getBytes(UTF_8)) : PAGE.getBytes(UTF_8));

        assertThat(article.mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(article.content()).isEqualTo(PAGE);
        assertThat(article.uri()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html lang=en>",
                "\uFEFF  <!doctype HTML>",
                "<?xml version='1.0'?>\n<!-- made by hand --><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>"
            })
    void pagesBeginInManyWays(String beginning) throws IOException {
        assertThat(article("a", beginning.getBytes(UTF_8)).mediaType()).isEqualTo(RawArticle.HTML);
        assertThat(article("a", ("\uFEFF" + beginning.replace("\uFEFF", "")).getBytes(UTF_16LE))
                        .mediaType())
                .isEqualTo(RawArticle.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A story about <html>.", "{curly} words", "[LONDON] Words.", "<3 is a heart"})
    void aTextFileIsTextWhateverItBeginsWith(String text) throws IOException {
        assertThat(article("a.txt", text.getBytes(UTF_8)).content()).isEqualTo(text);
    }

    @Test
    void aPersonsWordComesBeforeNameAndBytes() throws IOException {
        Item.Found found = (Item.Found) read(Formats.standard().as("TEXT"), "a.html", PAGE.getBytes(UTF_8))
                .get(0);

        assertThat(found.article().mediaType()).isEqualTo(RawArticle.PLAIN_TEXT);
        assertThatThrownBy(() -> Formats.standard().as("pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pdf")
                .hasMessageContaining("json, ndjson");
    }

    @Test
    void gzipIsToldByItsBytesWhateverItsName() throws IOException {
        byte[] text = "A story.".getBytes(UTF_8);
        assertThat(article("a.txt", Gzip.of(text)).content()).isEqualTo("A story.");
        assertThat(article("a.txt.gz", text).content()).isEqualTo("A story.");
    }

    @Test
    void aBombIsLeftAndTheNextFileIsRead() throws IOException {
        Files.write(directory.resolve("1.ndjson.gz"), Gzip.of(new byte[100 * 1024 * 1024]));
        Files.write(directory.resolve("2.txt.gz"), Gzip.of(new byte[100 * 1024 * 1024]));
        Files.write(directory.resolve("3.txt.gz"), Gzip.of("A story.".getBytes(UTF_8)));
        List<Item> items = new ArrayList<>();

        Sources.of(directory.toString(), InputStream.nullInputStream()).read(items::add);
        items.removeIf(Item.End.class::isInstance);

        assertThat(items).hasSize(3);
        assertThat(((Item.Unreadable) items.get(0)).reason()).contains("more than 200 times its size");
        assertThat(((Item.Unreadable) items.get(1)).reason()).contains("limit of " + Limits.MAX_RAW_BYTES);
        assertThat(items.get(2)).isInstanceOf(Item.Found.class);
    }

    @Test
    void aFileThatWasBeingReadAtAnInterruptHasNoEnd() throws IOException {
        Files.writeString(directory.resolve("1.txt"), "one");
        Files.writeString(directory.resolve("2.ndjson"), "{\"content\":\"a\"}\n{\"content\":\"b\"}\n");
        Files.writeString(directory.resolve("3.txt"), "three");
        List<Item> items = new ArrayList<>();

        Sources.of(directory.toString(), InputStream.nullInputStream()).read(item -> {
            items.add(item);
            if (item.origin().contains("ndjson")) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(items.stream().filter(Item.End.class::isInstance).map(Item::origin))
                .containsExactly(directory.resolve("1.txt").toString());
        assertThat(items).noneMatch(item -> item.origin().endsWith("3.txt"));
        assertThat(items).noneMatch(Item.Unreadable.class::isInstance);
    }

    @Test
    void aSlowPipeIsReadAsItComes() throws IOException {
        byte[] lines =
                "{\"content\":\"first of all the lines in this feed\"}\n{\"content\":\"second\"}\n".getBytes(UTF_8);
        List<Item> items = new ArrayList<>();
        Sources.of("-", new SlowPipe(lines, 7)).read(items::add);

        assertThat(items).hasSize(2).hasOnlyElementsOfType(Item.Found.class);
    }

    private RawArticle article(String name, byte[] bytes) throws IOException {
        List<Item> items = read(Formats.standard(), name, bytes);
        assertThat(items).hasSize(1).hasOnlyElementsOfType(Item.Found.class);
        return ((Item.Found) items.get(0)).article();
    }

    private static List<Item> read(Formats formats, String name, byte[] bytes) throws IOException {
        List<Item> items = new ArrayList<>();
        formats.read(new Document(name, null, new ByteArrayInputStream(bytes)), items::add);
        return items;
    }
}
