package newsreel.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final InputStream NO_INPUT = InputStream.nullInputStream();

    @TempDir
    private Path directory;

    @Test
    void aTextFileIsOneArticleWithAnIdOfItsContent() throws IOException {
        Path file = write("story.txt", "A headline\n\nA paragraph.\n");

        Item.Found found = found(read(file));

        assertThat(found.origin()).isEqualTo(file.toString());
        assertThat(found.article().content()).isEqualTo("A headline\n\nA paragraph.\n");
        assertThat(found.article().id())
                .isEqualTo(ArticleIdentity.identified(RawArticle.ofText("A headline\n\nA paragraph.\n"))
                        .id());
        assertThat(found.article().retrieved())
                .isEqualTo(Files.getLastModifiedTime(file).toInstant());
    }

    @Test
    void ndjsonIsAnArticleALineAndABadLineDoesNotStopTheOthers() throws IOException {
        Path file = write(
                "feed.ndjson",
                "{\"id\":\"a\",\"content\":\"x\"}\n\n{\"id\":\"b\"}\n[1]\n{\"id\":\"c\",\"content\":\"z\"}");

        List<Item> items = read(file);

        assertThat(items)
                .extracting(Item::origin)
                .containsExactly(file + ", line 1", file + ", line 3", file + ", line 4", file + ", line 5");
        assertThat(found(items.subList(0, 1)).article().id()).isEqualTo("a");
        assertThat(unreadable(items.subList(1, 2)).reason()).contains("content");
        assertThat(unreadable(items.subList(2, 3)).reason()).contains("not an article");
        assertThat(found(items.subList(3, 4)).article().id()).isEqualTo("c");
    }

    @Test
    void standardInputIsTakenForNdjsonWhenItBeginsLikeJson() throws IOException {
        assertThat(found(readInput("\n {\"content\":\"x\"}\n")).article().content())
                .isEqualTo("x");
        assertThat(found(readInput("Plain copy.")).article().content()).isEqualTo("Plain copy.");
    }

    @Test
    void aDirectoryIsReadInTheOrderOfNamesWithoutHiddenAndHalfWrittenFiles() throws IOException {
        write("b/two.txt", "two");
        write("a/one.txt", "one");
        write(".hidden", "no");
        write("a/half.txt.part", "no");
        write(".git/config", "no");

        assertThat(read(directory))
                .extracting(item -> ((Item.Found) item).article().content())
                .containsExactly("one", "two");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        write("1-empty.txt", "");
        writeBytes("2-binary.txt", new byte[] {'E', 'L', 'F', 0, 1, 2});
        writeBytes("3-no-text.txt", new byte[] {(byte) 0x81, (byte) 0x8D, 'x'});
        write("4-blank.txt", "  \n\n");
        write("5-good.txt", "good");

        List<Item> items = read(directory);

        assertThat(items.subList(0, 4)).allSatisfy(item -> assertThat(item).isInstanceOf(Item.Unreadable.class));
        assertThat(items)
                .extracting(Item::origin)
                .allSatisfy(origin -> assertThat(origin).contains(".txt"));
        assertThat(((Item.Unreadable) items.get(0)).reason()).isEqualTo("it is empty");
        assertThat(((Item.Unreadable) items.get(1)).reason()).contains("binary");
        assertThat(((Item.Unreadable) items.get(2)).reason()).contains("UTF-8");
        assertThat(((Item.Unreadable) items.get(3)).reason()).contains("content");
        assertThat(items.get(4)).isInstanceOf(Item.Found.class);
    }

    @Test
    void aMissingFileAndAnEmptyDirectoryAreNamed() throws IOException {
        assertThat(unreadable(read(directory.resolve("none.txt"))).reason()).contains("no such file");
        assertThat(unreadable(read(directory)).reason()).contains("no file in it");
    }

    @Test
    void fiftyMegabytesOfOneLineAreRefusedWithTheLimit() throws IOException {
        byte[] line = new byte[50 * 1024 * 1024];
        Arrays.fill(line, (byte) 'x');

        Path text = writeBytes("huge.txt", line);
        Path json = writeBytes("huge.ndjson", line);

        assertThat(unreadable(read(text)).reason()).contains("limit of " + Limits.MAX_RAW_BYTES);
        assertThat(unreadable(read(json)).reason()).contains("52428800 bytes").contains("" + Limits.MAX_RAW_BYTES);
    }

    @Test
    void textIsDecodedByItsMarkElseAsUtf8ElseAsWindows1252() throws IOException {
        String copy = "“Zoë’s” – €5";
        assertThat(decoded(copy.getBytes(StandardCharsets.UTF_8))).isEqualTo(copy);
        assertThat(decoded(("\uFEFF" + copy).getBytes(StandardCharsets.UTF_8))).isEqualTo(copy);
        assertThat(decoded(("\uFEFF" + copy).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(copy);
        assertThat(decoded(copy.getBytes(Charset.forName("windows-1252")))).isEqualTo(copy);
    }

    private String decoded(byte[] bytes) throws IOException {
        return found(read(writeBytes("encoded.txt", bytes))).article().content();
    }

    private List<Item> read(Path path) throws IOException {
        List<Item> items = new ArrayList<>();
        Sources.of(path.toString(), NO_INPUT).read(items::add);
        items.removeIf(Item.End.class::isInstance);
        return items;
    }

    private static List<Item> readInput(String text) throws IOException {
        List<Item> items = new ArrayList<>();
        Sources.of("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .read(items::add);
        return items;
    }

    private static Item.Found found(List<Item> items) {
        assertThat(items).hasSize(1).hasOnlyElementsOfType(Item.Found.class);
        return (Item.Found) items.get(0);
    }

    private static Item.Unreadable unreadable(List<Item> items) {
        assertThat(items).hasSize(1).hasOnlyElementsOfType(Item.Unreadable.class);
        return (Item.Unreadable) items.get(0);
    }

    private Path write(String name, String text) throws IOException {
        return writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path writeBytes(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
