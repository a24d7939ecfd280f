package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
    private static final RawArticle ARTICLE = Examples.raw();

    private static RawArticle of(String contentType, String headline, String byline, String language, String content) {
        return ARTICLE.toBuilder()
                .contentType(contentType)
                .headline(headline)
                .byline(byline)
                .language(language)
                .content(content)
                .build();
    }

    static Stream<RawArticle> changed() {
        RawArticle a = ARTICLE;
        return Stream.of(
                of("text/html", a.headline(), a.byline(), a.language(), a.content()),
                of(a.contentType(), "Rates fall", a.byline(), a.language(), a.content()),
                of(a.contentType(), null, a.byline(), a.language(), a.content()),
                of(a.contentType(), "", a.byline(), a.language(), a.content()),
                of(a.contentType(), a.headline(), "By John Roe", a.language(), a.content()),
                of(a.contentType(), a.headline(), a.byline(), "fr", a.content()),
                of(a.contentType(), a.headline(), a.byline(), a.language(), a.content() + " "),
                // The same letters, parted otherwise.
                of(a.contentType(), a.headline() + a.byline(), "", a.language(), a.content()),
                of(a.contentType(), a.byline(), a.headline(), a.language(), a.content()),
                a.toBuilder().published(Instant.EPOCH).build());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void shouldChangeWithWhatAReaderSees(RawArticle changed) {
        assertThat(Fingerprint.of(changed))
                .isNotEqualTo(Fingerprint.of(ARTICLE))
                .hasSize(Fingerprint.BYTES);
    }

    @Test
    void shouldTellEveryChangeFromEveryOther() {
        assertThat(changed().map(Fingerprint::of).map(java.util.Arrays::toString))
                .doesNotHaveDuplicates();
    }

    static Stream<RawArticle> same() {
        RawArticle a = ARTICLE;
        return Stream.of(
                a.toBuilder().retrieved(Instant.EPOCH).build(),
                a.toBuilder().source("Gazette").uri("https://mirror.example/1").build(),
                of("TEXT/PLAIN; charset=utf-8", a.headline(), a.byline(), a.language(), a.content()),
                of(null, a.headline(), a.byline(), a.language(), a.content()),
                a.toBuilder().id("other").build());
    }

    @ParameterizedTest
    @MethodSource("same")
    void shouldNotChangeWithHowTheArticleCame(RawArticle same) {
        assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(ARTICLE));
    }
}
