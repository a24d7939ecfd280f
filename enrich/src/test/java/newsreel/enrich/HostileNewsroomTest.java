package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.newsroom.NewsroomReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that no newsroom sent, or that came broken: what can be read is, and nothing is fetched, expanded or thrown. */
class HostileNewsroomTest {
    private static final int DEEP = 100_000;
    private static final String NITF =
            "<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>";

    static List<ArticleReader> readers() {
        return List.copyOf(NewsroomReaders.byMediaType().values());
    }

    private static ArticleReader reader(String mediaType) {
        return NewsroomReaders.byMediaType().get(mediaType);
    }

    private static ArticleText read(ArticleReader reader, String content) {
        return reader.read(RawArticle.ofText(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE nitf [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE nitf [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:1/nitf.dtd'>"
            })
    void shouldExpandAndFetchNothing(String doctype) {
        String body = read(reader(RawArticle.NITF), doctype + NITF.formatted("<p>Rain &b;.</p>"))
                .body();
        assertThat(body).isEqualTo("Rain &b;.");
    }

    @Test
    void shouldReadElementsNestedWithoutEnd() {
        String deep = "<block>".repeat(DEEP) + "<p>Rain fell.</p>" + "</block>".repeat(DEEP);
        assertThat(read(reader(RawArticle.NITF), NITF.formatted(deep)).body()).contains("Rain fell.");
    }

    @Test
    void shouldReadWhatIsLeftOfACutDocument() {
        String whole = NITF.formatted("<p>Rain fell.</p><p>Snow fell.</p>");
        ArticleText text = read(reader(RawArticle.NITF), whole.substring(0, whole.indexOf("fell.</p></body")));
        assertThat(text.headline()).isEqualTo("Rain");
        assertThat(text.body()).isEqualTo("Rain fell.\n\nSnow");
    }

    @Test
    void shouldReadMarkupThatIsNotWellFormed() {
        assertThat(read(reader(RawArticle.NITF), NITF.formatted("<p>AT&T fell 3 < 5.<p>Snow</b> fell."))
                        .body())
                .contains("AT&T fell 3 < 5.", "Snow fell.");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void shouldThrowForNothing(ArticleReader reader) {
        for (String content : List.of(
                "x",
                "{",
                "[]",
                "null",
                "7",
                "{\"bodies\":7,\"subject\":[[]]}",
                "<a/>",
                "<",
                "<nitf/>",
                "<newsItem/>",
                "<newsItem><contentSet><inlineXML/></contentSet></newsItem>")) {
            assertThat(read(reader, content)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void shouldThrowForNoMutilatedDocument(ArticleReader reader) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String name = NewsroomDocumentsTest.NAMES.get(random.nextInt(NewsroomDocumentsTest.NAMES.size()));
            StringBuilder content = new StringBuilder(NewsroomDocumentsTest.resource(name));
            for (int cuts = random.nextInt(5); cuts >= 0; cuts--) {
                int from = random.nextInt(content.length() - 1);
                content.delete(from, from + random.nextInt(Math.min(200, content.length() - from)));
            }
            assertThat(read(reader, content + " "))
                    .as("seed %d, document %d", seed, i)
                    .isNotNull();
        }
    }

    @Test
    void shouldTakeOddFieldsForAbsent() {
        ArticleText text = read(
                reader(RawArticle.NINJS),
                "{\"uri\":7,\"headline\":[\"a\"],\"byline\":{\"x\":1},\"language\":null,\"versioncreated\":\"soon\","
                        + "\"subject\":\"sport\",\"body_text\":\"Rain fell.\"}");
        assertThat(text.body()).isEqualTo("Rain fell.");
        assertThat(text.headline()).isNull();
        assertThat(text.published()).isNull();
        assertThat(text.givenTopics()).isEmpty();
    }
}
