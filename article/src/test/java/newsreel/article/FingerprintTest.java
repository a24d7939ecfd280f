package newsreel.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
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
        assertThat(changed().map(Fingerprint::of).map(Arrays::toString)).doesNotHaveDuplicates();
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

    static Stream<String> odd() {
        String pair = "\ud83d\udcf0";
        return Stream.of(
                "a",
                "caf\u00e9 \u2019s \u20ac5",
                pair,
                "half \ud83d of one",
                "the other \udcf0",
                "\udcf0\ud83d",
                "at the end \ud83d",
                "long ".repeat(20_000),
                "long \u2019 ".repeat(20_000) + pair + "\ud83d");
    }

    /** The store of versions holds them: a text's bytes may not become others. */
    @ParameterizedTest
    @MethodSource("odd")
    void shouldBeOfTheBytesThatStringsHave(String content) throws Exception {
        RawArticle article = RawArticle.builder().content(content).build();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(parts);
        write(out, article.mediaType().getBytes(StandardCharsets.UTF_8));
        for (int absent = 0; absent < 4; absent++) {
            out.writeInt(-1);
        }
        write(out, content.getBytes(StandardCharsets.UTF_8));

        byte[] whole = MessageDigest.getInstance("SHA-256").digest(parts.toByteArray());
        assertThat(Fingerprint.of(article)).isEqualTo(Arrays.copyOf(whole, Fingerprint.BYTES));
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
