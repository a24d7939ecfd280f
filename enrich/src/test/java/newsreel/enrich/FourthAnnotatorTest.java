package newsreel.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.article.ArticleJson;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.copy.text.PlainTextReader;
import org.junit.jupiter.api.Test;

/** Somebody else's annotation, added by one line: {@link Speakers} is its own file, schema and all. */
class FourthAnnotatorTest {
    private static final Enricher STANDARD = Enricher.standard();

    private static final Enricher ENRICHER = STANDARD.with(new Speakers());

    private static final EnrichedArticle ARTICLE = ENRICHER.enrich(Copy.english());

    @Test
    void shouldStandBesideTopicsAndNumbers() {
        String without = new String(ArticleJson.write(STANDARD.enrich(Copy.english())));
        assertThat(new String(ArticleJson.write(ARTICLE)))
                .isEqualTo(without.substring(0, without.length() - 1) + ",\"speakers\":{\"Smith\":1}}");
    }

    @Test
    void shouldFitTheSchemaThatItIsPartOf() {
        assertThat(Schemas.errors(ENRICHER.schema())).isEmpty();
        assertThat(Schemas.errors(ENRICHER.schema(), ARTICLE)).isEmpty();
        assertThat(Schemas.errors(
                        ENRICHER.schema(),
                        ARTICLE.toBuilder()
                                .annotation("speakers", List.of("Smith"))
                                .build()))
                .isNotEmpty();
        assertThat(Schemas.errors(STANDARD.schema(), ARTICLE)).isNotEmpty();
    }

    @Test
    void shouldBeThereForWhoeverReadsTheArticle() {
        EnrichedArticle read = ArticleJson.readEnriched(ArticleJson.write(ARTICLE));
        assertThat(read.annotations().get("speakers").get("Smith").asInt()).isEqualTo(1);
        assertThat(ArticleJson.writePretty(read)).isEqualTo(ArticleJson.writePretty(ARTICLE));
    }

    @Test
    void shouldBeAskedInTheLanguagesThatItSpeaks() {
        EnrichedArticle german = ENRICHER.enrich(Copy.german());
        assertThat(german.annotations().get("speakers").get("Schmidt").asInt()).isEqualTo(1);
        RawArticle french =
                RawArticle.ofText("Smith: non.").toBuilder().language("fr").build();
        assertThat(ENRICHER.enrich(french).annotations()).isEmpty();
    }

    @Test
    void shouldAddNothingWhereItFindsNothing() {
        assertThat(ENRICHER.enrich(RawArticle.ofText("It rained in the north on Monday, and it was cold."))
                        .annotations())
                .isEmpty();
    }

    @Test
    void shouldNotTakeANameThatIsTaken() {
        assertThatThrownBy(() -> ENRICHER.with(new Speakers()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"speakers\"");
        assertThatThrownBy(() -> STANDARD.with(new Failing("body", "{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"body\"");
        assertThatThrownBy(() -> STANDARD.with(new Failing("mood", "grim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"mood\"");
    }

    @Test
    void shouldFailTheArticleWhenItFails() {
        Enricher enricher =
                new Enricher(Map.of(RawArticle.PLAIN_TEXT, new PlainTextReader()), List.of(new Failing("mood", "{}")));
        assertThatThrownBy(() -> enricher.enrich(Copy.english()))
                .isInstanceOf(AnnotatorException.class)
                .hasMessageContaining("\"mood\"")
                .hasMessageContaining("on purpose");
    }

    /** An annotator that cannot. */
    private record Failing(String name, String schema) implements Annotator<String> {
        @Override
        public Set<String> languages() {
            return EVERY_LANGUAGE;
        }

        @Override
        public String annotate(ArticleText text) {
            throw new IllegalStateException("on purpose");
        }
    }
}
