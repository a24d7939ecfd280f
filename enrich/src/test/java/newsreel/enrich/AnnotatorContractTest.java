package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.RawArticle;
import newsreel.topics.MediaTopics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every annotator has to keep to: a new one is a line here. */
class AnnotatorContractTest {
    private static final List<ArticleText> TEXTS = texts();

    private static final List<Annotator<?>> ANNOTATORS =
            List.of(new TopicsAnnotator(MediaTopics.shipped()), new NumbersAnnotator(), new Speakers());

    static Stream<Annotator<?>> annotators() {
        return ANNOTATORS.stream();
    }

    /** The sample articles, and copy that has next to nothing. */
    private static List<ArticleText> texts() {
        Enricher reader = Enricher.standard();
        Stream<String> copy = Stream.concat(seeds(), Stream.of("?", "5", Copy.ENGLISH, Copy.GERMAN));
        return copy.map(content -> reader.read(RawArticle.ofText(content)))
                .flatMap(text -> Stream.of("en", "de", "fr", "es", "pt", "it", "nl")
                        .map(language -> text.toBuilder().language(language).build()))
                .toList();
    }

    private static Stream<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts.stream().map(AnnotatorContractTest::content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void shouldSpeakLanguagesThatThereAre(Annotator<?> annotator) {
        assertThat(annotator.languages()).isNotEmpty();
        if (!annotator.languages().equals(Annotator.EVERY_LANGUAGE)) {
            assertThat(Arrays.asList(Locale.getISOLanguages())).containsAll(annotator.languages());
        }
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void shouldHaveASchemaThatIsOne(Annotator<?> annotator) {
        assertThat(Schemas.errors(annotator.schema())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void shouldAddWhatFitsItsSchema(Annotator<?> annotator) {
        Enricher alone = new Enricher(Map.of(RawArticle.PLAIN_TEXT, raw -> TEXTS.get(0)), List.of(annotator));
        for (ArticleText text : TEXTS) {
            assertThat(Schemas.errors(alone.schema(), article(annotator, text)))
                    .as(text.body())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void shouldAddItUnderItsName(Annotator<?> annotator) {
        assertThat(TEXTS.stream().map(text -> article(annotator, text)))
                .anySatisfy(article -> assertThat(ArticleJson.mapper()
                                .valueToTree(article)
                                .get(annotator.name())
                                .isEmpty())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void shouldFindTheSameFromEveryThread(Annotator<?> annotator) {
        List<EnrichedArticle> first =
                TEXTS.stream().map(text -> article(annotator, text)).toList();
        assertThat(TEXTS.parallelStream().map(text -> article(annotator, text)).toList())
                .isEqualTo(first);
    }

    private static <T> EnrichedArticle article(Annotator<T> annotator, ArticleText text) {
        EnrichedArticleBuilder article = EnrichedArticle.builder().id("id-1").body(text.body());
        article.headline(text.headline()).subheadline(text.subheadline());
        annotator.add(annotator.annotate(text), article);
        return article.build();
    }
}
