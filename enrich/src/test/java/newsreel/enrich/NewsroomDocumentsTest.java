package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsreel.article.ArticleJson;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.newsroom.NewsroomReaders;
import newsreel.copy.text.PlainTextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents written to the standards, version by version, each beside the article that is to come of it. */
class NewsroomDocumentsTest {
    static final List<String> NAMES = List.of(
            "ninjs-1.0.json",
            "ninjs-1.3.json",
            "ninjs-2.0.json",
            "ninjs-3.0.json",
            "newsitem-2.9-xhtml.xml",
            "newsitem-2.24-nitf.xml",
            "newsitem-2.33-data.xml",
            "nitf-3.2-doctype.xml",
            "nitf-3.6.xml");

    private static final Map<String, String> TYPES =
            Map.of("ninjs", RawArticle.NINJS, "newsitem", RawArticle.NEWS_ITEM, "nitf", RawArticle.NITF);

    private static final Enricher ENRICHER = new Enricher(readers(), List.of());

    private static Map<String, ArticleReader> readers() {
        Map<String, ArticleReader> readers = new HashMap<>(NewsroomReaders.byMediaType());
        readers.put(RawArticle.PLAIN_TEXT, new PlainTextReader());
        return readers;
    }

    static List<String> names() {
        return NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBecomeTheArticleBesideIt(String name) {
        String type = TYPES.get(name.substring(0, name.indexOf('-')));
        RawArticle raw = RawArticle.builder()
                .id(name)
                .contentType(type)
                .content(resource(name))
                .build();
        String article = new String(
                ArticleJson.writePretty(
                        ENRICHER.enrich(raw).toBuilder().enrichedBy(null).build()),
                StandardCharsets.UTF_8);
        assertThat(article).isEqualTo(resource(name.replaceFirst("\\.\\w+$", ".expected.json")));
    }

    static String resource(String name) {
        try (InputStream in = NewsroomDocumentsTest.class.getResourceAsStream("newsroom/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
